import type { OutputOf } from '../../../ui/action-map.ts'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import { When } from '../../../ui/when.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import { TO_WORDS } from '../../parts/cycle-words.ts'
import { countOf } from '../../parts/record-words.ts'
import type { Cycle } from '../../words.ts'

type Rehearsed = OutputOf<'cycle.rehearse'>

/** A launch for practice: everything is done and undone again, and nobody hears of it. */
export function Rehearsal({ cycle }: { cycle: Cycle }) {
  const rehearse = useWrite('cycle.rehearse')
  return (
    <Section
      title="Rehearse it"
      hint="The launch runs for real and is taken back at once: nothing is kept, nothing is sent. You see what would be created and the mails as they would arrive.">
      <Button busy={rehearse.busy} onClick={() => rehearse.run({ id: cycle.id, origin: location.origin })}>
        {rehearse.output ? 'Rehearse again' : 'Rehearse'}
      </Button>
      <div role="status">{rehearse.output && <Outcome rehearsed={rehearse.output} />}</div>
    </Section>
  )
}

function Outcome({ rehearsed }: { rehearsed: Rehearsed }) {
  const { people, created, told, timeline, examples } = rehearsed
  return (
    <div className="mt-6 space-y-8">
      <p className="max-w-prose">
        For {countOf(people, 'person', 'people')}: {countOf(created.self, 'self-review', 'self-reviews')} and{' '}
        {countOf(created.manager, 'manager review', 'manager reviews')} would be created
        {created.rounds > 0 && <>, {countOf(created.rounds, 'round', 'rounds')} of peer feedback opened</>}
        {created.surveys > 0 && <>, {countOf(created.surveys, 'manager', 'managers')} asked about</>}, and{' '}
        {countOf(told, 'person', 'people')} told. Nothing of it was kept.
      </p>
      <div>
        <h3 className="text-base">What people would hear</h3>
        <ol className="mt-2 divide-y divide-hairline border-y border-hairline">
          {timeline.map(({ on, to, subject }) => (
            <li key={`${on} ${subject}`} className="flex flex-wrap justify-between gap-x-6 py-2">
              <span>
                {subject}
                <span className="block text-small text-soft">{TO_WORDS[to]}</span>
              </span>
              <span className="text-soft tabular-nums">
                <When date={on} />
              </span>
            </li>
          ))}
        </ol>
      </div>
      {examples.map(({ name, mails }, at) => (
        <details key={name} open={at === 0}>
          <summary className="font-medium">What {name} would get by mail</summary>
          {mails.map((mail) => (
            <div key={mail.subject} className="mt-2 border-l border-edge pl-4">
              <p className="font-medium">{mail.subject}</p>
              <p className="mt-1 text-small break-words whitespace-pre-line">{mail.text}</p>
            </div>
          ))}
        </details>
      ))}
    </div>
  )
}
