import { useState } from 'react'
import { addDays, inWords } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Section } from '../../ui/section.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { nextPeriod } from '../expectations/period.ts'
import type { Expectations } from '../expectations/words.ts'
import { NEXT_PERIOD_DAYS } from '../numbers.ts'
import type { Named } from '../words.ts'
import { ExpectationLines, Confirmations } from './expectation-lines.tsx'
import { ExpectationsForm } from './expectations-form.tsx'
import { EarlierExpectations } from './earlier-expectations.tsx'

/** What a person and their manager expect of a period: the words both confirmed, what is proposed, and earlier periods. */
export function ExpectationsOf({ person }: { person: Named }) {
  const found = useAction('expectations.show', { personId: person.id })
  if (found.error?.status === 404) return <NobodyToAgreeWith person={person} />
  return <Loaded query={found}>{(expectations) => <Present key={expectations.id ?? 'none'} expectations={expectations} />}</Loaded>
}

type Writing = 'change' | 'next' | undefined

function Present({ expectations }: { expectations: Expectations }) {
  const { person: me, today } = useMe()
  const [writing, setWriting] = useState<Writing>()
  const { person, manager, version, lines, to, may } = expectations
  const other = me.id === person.id ? manager : person
  const done = () => setWriting(undefined)
  if (writing) return <ExpectationsForm expectations={writing === 'next' ? afresh(expectations) : expectations} other={other} onDone={done} />
  return (
    <>
      {version === 0
        ? <Nothing other={other} propose={may.propose ? () => setWriting('change') : undefined} />
        : (
          <Section title={periodWords(expectations)} hint={expectations.audienceWords}>
            <div className="space-y-5">
              <Standing expectations={expectations} other={other} />
              {lines ? <ExpectationLines lines={lines} /> : <p className="text-soft">What they say is between the two.</p>}
              <Confirmations expectations={expectations} />
              <InForce expectations={expectations} />
              <div className="flex flex-wrap gap-3">
                {may.confirm && <ConfirmWords expectations={expectations} other={other} />}
                {may.propose && <Button onClick={() => setWriting('change')}>{may.confirm ? 'Propose other words' : 'Propose a change'}</Button>}
                {may.propose && expectations.agreed && to && to < addDays(today, NEXT_PERIOD_DAYS) && (
                  <Button variant={to < today ? 'primary' : 'plain'} onClick={() => setWriting('next')}>Begin the next period</Button>
                )}
              </div>
            </div>
          </Section>
        )}
      <EarlierExpectations person={person} except={expectations.id} />
    </>
  )
}

function Standing({ expectations, other }: { expectations: Expectations; other: Named }) {
  const { agreed, version, proposedBy, may, lines, to } = expectations
  const { today } = useMe()
  if (!lines) return <StateLabel state={to && to < today ? 'Over' : agreed ? 'Agreed' : 'Proposed'} step={agreed ? 'done' : 'going'} />
  if (agreed?.version === version && to && to < today) return <StateLabel state="Over" step="done" next="You both confirmed these words, and the period is over. Agree on the next one." />
  if (agreed?.version === version) return <StateLabel state="Agreed" step="done" next="You both confirmed these words." />
  if (may.confirm) return <StateLabel state="Proposed" next={`${proposedBy?.name ?? other.name} proposes this. Confirm it, or propose other words.`} />
  return <StateLabel state="Proposed" next={`${other.name} confirms it, or proposes other words.`} />
}

/** While a change is proposed, the words both confirmed before still hold. */
function InForce({ expectations: { agreed, version } }: { expectations: Expectations }) {
  if (!agreed?.lines || agreed.version === version) return null
  return (
    <div className="border-l border-edge pl-4">
      <p className="mb-2 text-small text-soft">Until both confirm, this holds:</p>
      <ExpectationLines lines={agreed.lines} />
    </div>
  )
}

function ConfirmWords({ expectations, other }: { expectations: Expectations; other: Named }) {
  const [asking, setAsking] = useState(false)
  const confirm = useWrite('expectations.confirm', {
    refreshes: ['expectations.show', 'expectations.list', 'ledger.show', 'home.show'],
    says: () => ({ title: `Agreed with ${other.name}` }), done: () => setAsking(false),
  })
  return (
    <>
      <Button variant="primary" onClick={() => setAsking(true)}>Confirm these words</Button>
      <Confirm open={asking} onClose={() => setAsking(false)} title={`Agree on this with ${other.name}`} confirm="Confirm" busy={confirm.busy}
        consequence="From now on these words are what you both go by, and the next review is held against them. Either of you can propose other words later; these stay on the ledger."
        onConfirm={() => confirm.run({ id: expectations.id! }, { ifMatch: expectations.version })} />
    </>
  )
}

function Nothing({ other, propose }: { other: Named; propose?: () => void }) {
  return (
    <EmptyState title="What you two expect of this period"
      why={`Three to five lines that you and ${other.name} both confirm. The review is held against these, so nobody has to guess what was meant.`}
      example="The night shift can run the new rig without calling anyone at home."
      action={propose && <Button variant="primary" onClick={propose}>Propose the first lines</Button>} />
  )
}

function NobodyToAgreeWith({ person }: { person: Named }) {
  const { person: me } = useMe()
  return (
    <EmptyState title="Agreed expectations"
      why={person.id === me.id ? 'You have no manager here to agree them with.' : `What ${person.name} and their manager expect is between the two.`} />
  )
}

/** The same two, and a new period after this one. */
function afresh({ person, manager, audienceWords, from, to }: Expectations): Expectations {
  return { person, manager, audienceWords, version: 0, ...nextPeriod({ from: from!, to: to! }), may: { propose: true, confirm: false } }
}

/** `1 July 2026 to 31 December 2026`. */
export function periodWords({ from, to }: Pick<Expectations, 'from' | 'to'>): string {
  return from && to ? `${inWords(from)} to ${inWords(to)}` : 'This period'
}
