import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Link } from '../../../ui/link.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Page } from '../../../ui/page.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { countOf } from '../../parts/record-words.ts'
import type { Launch } from '../../set-up/words.ts'
import type { Cycle } from '../../words.ts'

/** A launch as it goes: how far, and a way to stop it and go on. */
export function LaunchProgress({ cycle }: { cycle: Cycle }) {
  const shown = useAction('cycle.show-launch', { id: cycle.id }, { refreshEvery: 700 })
  return (
    <Page
      title={`Launching ${cycle.name}`}
      width="form"
      back={{ to: '/cycles', label: 'Review cycles' }}
      purpose="Each person’s reviews are created in turn. You can leave this page: it goes on.">
      <Loaded query={shown}>{({ launch }) => (launch ? <Going cycle={cycle} launch={launch} /> : <Whole cycle={cycle} />)}</Loaded>
    </Page>
  )
}

/** A launch that has not come to its end yet, on the cycle's own page. */
export function LaunchLine({ id }: { id: string }) {
  const { data } = useAction('cycle.show-launch', { id })
  if (!data?.launch || data.launch.state === 'done') return null
  const { state, done, total } = data.launch
  return (
    <p className="mb-6">
      {state === 'running' ? 'It is being launched' : 'The launch was stopped'}: {done} of {total} people so far.{' '}
      <Link to={`/cycles/${id}/plan?step=launch`}>{state === 'running' ? 'Watch it' : 'Go on with it'}</Link>
    </p>
  )
}

/** Opened at once, without a launch: there is nothing to watch. */
function Whole({ cycle }: { cycle: Cycle }) {
  return (
    <p>
      This cycle is open. <ButtonLink to={`/cycles/${cycle.id}`}>See how far it is</ButtonLink>
    </p>
  )
}

function Going({ cycle, launch }: { cycle: Cycle; launch: Launch }) {
  const refreshes = ['cycle.show-launch', 'cycle.progress'] as const
  const stop = useWrite('cycle.stop-launch', { refreshes })
  const resume = useWrite('cycle.resume-launch', { refreshes })
  const { done, total, state, created } = launch
  const share = total > 0 ? Math.round((done / total) * 100) : 100
  const words = {
    running: `${done} of ${total} people so far`,
    stopped: `Stopped after ${done} of ${total} people. What was created stays.`,
    done: `All ${total} people are seen to.`,
  }[state]
  return (
    <>
      <div
        role="progressbar"
        aria-label="Launch"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
        className="h-3 w-full overflow-hidden rounded-sm border border-edge bg-sunken">
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" className="block h-full w-full" aria-hidden="true">
          <rect width={share} height="1" className="fill-accent" />
        </svg>
      </div>
      <p role="status" className="mt-3 tabular-nums">
        {words}
      </p>
      <p className="mt-1 text-soft tabular-nums">
        {countOf(created.self, 'self-review', 'self-reviews')}, {countOf(created.manager, 'manager review', 'manager reviews')}
      </p>
      <p className="mt-8 flex flex-wrap gap-4">
        {state === 'running' && (
          <Button busy={stop.busy} onClick={() => stop.run({ id: cycle.id })}>
            Stop
          </Button>
        )}
        {state === 'stopped' && (
          <Button variant="primary" busy={resume.busy} onClick={() => resume.run({ id: cycle.id })}>
            Go on
          </Button>
        )}
        {state === 'done' && (
          <ButtonLink variant="primary" to={`/cycles/${cycle.id}`}>
            See how far it is
          </ButtonLink>
        )}
      </p>
    </>
  )
}
