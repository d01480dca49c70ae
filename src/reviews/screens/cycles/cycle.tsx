import { useState } from 'react'
import { inWords } from '../../../kit/date.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useMe } from '../../../ui/me.ts'
import { Page } from '../../../ui/page.tsx'
import { usePlace } from '../../../ui/place.ts'
import { StateLabel } from '../../../ui/state-label.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { PHASE_WORDS } from '../../parts/state-words.ts'
import { countOf } from '../../parts/record-words.ts'
import { Board } from './board.tsx'
import type { Progress } from './board.tsx'
import { ExtendCycle } from './extend-cycle.tsx'
import { LaunchLine } from './new-progress.tsx'
import { ReopenCycle } from './reopen-cycle.tsx'
import { Facts, Problems } from './preview.tsx'

/** One cycle as HR sees it: before it is opened for whom it would be, afterwards how far it is. */
export default function CycleScreen() {
  const { params } = usePlace()
  const progress = useAction('cycle.progress', { id: params.id!, limit: 200 })
  return <Loaded query={progress}>{(answer) => <Shown progress={answer} />}</Loaded>
}

function Shown({ progress }: { progress: Progress }) {
  const { cycle, people, problems } = progress
  const me = useMe()
  const admin = me.roles.includes('hr_admin')
  const [asking, setAsking] = useState<'close' | 'extend'>()
  const stop = () => setAsking(undefined)
  const options = { refreshes: ['cycle.progress', 'cycle.board', 'cycle.missing', 'cycle.list', 'review.list', 'home.show'] as const, done: stop }
  const open = useWrite('cycle.open', {
    ...options,
    says: ({ created }) => ({
      title: 'Opened',
      detail: `${countOf(created.self, 'self-review', 'self-reviews')}, ${countOf(created.manager, 'manager review', 'manager reviews')}`,
    }),
  })
  const close = useWrite('cycle.close', { ...options, says: () => ({ title: `${cycle.name} is closed` }) })
  const created = progress.counts.filter((each) => each.kind === 'manager').reduce((sum, each) => sum + each.count, 0)
  const missing = created < people
  return (
    <Page
      title={cycle.name}
      back={{ to: '/cycles', label: 'Review cycles' }}
      purpose={`${cycle.template}, ${inWords(cycle.from)} to ${inWords(cycle.to)}.`}
      state={
        <StateLabel
          state={PHASE_WORDS[cycle.phase]}
          step={cycle.state === 'draft' ? 'waiting' : cycle.state === 'open' ? 'going' : 'done'}
          next={NEXT[cycle.phase]}
        />
      }
      primary={
        admin &&
        cycle.state === 'draft' && (
          <ButtonLink variant="primary" to={`/cycles/${cycle.id}/plan?step=launch`}>
            Check and launch
          </ButtonLink>
        )
      }
      actions={
        admin &&
        (cycle.state === 'draft' ? (
          <ButtonLink to={`/cycles/${cycle.id}/plan?step=what`}>Change the plan</ButtonLink>
        ) : cycle.state === 'closed' ? (
          <ReopenCycle cycle={cycle} />
        ) : cycle.state === 'open' ? (
          <>
            {missing && (
              <Button onClick={() => open.run({ id: cycle.id })} busy={open.busy}>
                Add who is missing
              </Button>
            )}
            <Button onClick={() => setAsking('extend')}>Move dates</Button>
            <Button onClick={() => setAsking('close')}>Close the cycle</Button>
          </>
        ) : null)
      }>
      {admin && cycle.state === 'open' && <LaunchLine id={cycle.id} />}
      <Facts cycle={cycle} people={people} />
      {cycle.state === 'draft' && <Problems problems={problems} open={false} />}
      {cycle.state !== 'draft' && <Board progress={progress} />}
      <Confirm
        open={asking === 'close'}
        onClose={stop}
        title={`Close ${cycle.name}`}
        confirm="Close the cycle"
        busy={close.busy}
        onConfirm={() => close.run({ id: cycle.id })}
        consequence={
          <>
            Nothing more is written in it: drafts stay with their authors as they are. What was shared can still be acknowledged.
            It can be opened again, with a reason.
          </>
        }
      />
      {asking === 'extend' && <ExtendCycle cycle={cycle} onClose={stop} />}
    </Page>
  )
}

const NEXT: Record<Progress['cycle']['phase'], string> = {
  planned: 'Nobody but HR knows of it yet.',
  nomination: 'Everybody names the peers who know their work.',
  'self-review': 'Everybody writes their self-review.',
  'peer-feedback': 'Peers write.',
  'upward-feedback': 'Everybody may write about their manager.',
  'manager-review': 'Managers write.',
  conversation: 'Reviews are talked about, shared and acknowledged.',
  overdue: 'The last date has passed.',
  closed: 'Nothing more is written.',
}
