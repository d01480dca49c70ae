import { inWords, type PlainDate } from '../../kit/date.ts'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import type { Expectations, Proposal, StoredExpectations } from './words.ts'

/** Whether a proposal for this period can be made: periods of the same two don't overlap. */
export function proposeExpectations(
  from: PlainDate,
  to: PlainDate,
  others: readonly { from: PlainDate; to: PlainDate }[],
): Refusal | undefined {
  if (to <= from)
    return refuse('invalid', 'A period ends after it starts.', { errors: [{ path: '/to', message: 'This is before the period starts.' }] })
  const other = others.find((each) => each.from !== from && each.from <= to && each.to >= from)
  if (other) {
    const message = `There are expectations for ${inWords(other.from)} to ${inWords(other.to)} already. Start after that, or change those.`
    return refuse('invalid', message, { reason: 'overlap', errors: [{ path: '/from', message }] })
  }
}

/** Both confirm the very same words: a confirmation is for one version. */
export function confirmExpectations(facts: StoredExpectations, meId: string): Refusal | undefined {
  if (!facts.between) return refuse('not-allowed', 'This is between the two who agree it.')
  const newest = facts.proposals[0]
  if (!newest) return refuse('conflict', 'Nothing is proposed yet.', { reason: 'nothing-proposed' })
  if (newest.confirmations.some((each) => each.byId === meId))
    return refuse('conflict', 'You confirmed these words already.', { reason: 'already-confirmed' })
}

/** The newest words that both confirmed, and when the second of them did. A later proposal changes nothing until both confirm it. */
export function agreedOf(
  facts: Pick<StoredExpectations, 'person' | 'manager' | 'proposals'>,
): { proposal: Proposal; at: string } | undefined {
  for (const proposal of facts.proposals) {
    const at = [facts.person.id, facts.manager.id].map((id) => proposal.confirmations.find((each) => each.byId === id)?.at)
    if (at[0] && at[1]) return { proposal, at: at[0] > at[1] ? at[0] : at[1] }
  }
}

/** The set as its reader is shown it. */
export function shownExpectations(facts: StoredExpectations, meId: string): Expectations {
  const newest = facts.proposals[0]
  const agreed = agreedOf(facts)
  const confirmedBy = (id: string) => newest?.confirmations.find((each) => each.byId === id)?.at
  const { id, person, manager, from, to, between } = facts
  return {
    id,
    person,
    manager,
    from,
    to,
    version: newest?.version ?? 0,
    lines: newest?.lines,
    proposedBy: [person, manager].find((each) => each.id === newest?.proposedBy),
    proposedAt: newest?.proposedAt,
    confirmedByPersonAt: confirmedBy(person.id),
    confirmedByManagerAt: confirmedBy(manager.id),
    agreed: agreed && { version: agreed.proposal.version, lines: agreed.proposal.lines, at: agreed.at },
    audienceWords: betweenTwo(person, manager, meId),
    may: { propose: between, confirm: !confirmExpectations(facts, meId) },
  }
}

/** Nothing proposed yet, for the two who could. */
export function emptyExpectations(person: { id: string; name: string }, manager: { id: string; name: string }, meId: string): Expectations {
  return { person, manager, version: 0, audienceWords: betweenTwo(person, manager, meId), may: { propose: true, confirm: false } }
}

function betweenTwo(person: { id: string; name: string }, manager: { id: string; name: string }, meId: string): string {
  const who =
    meId === person.id ? `You and ${manager.name}` : meId === manager.id ? `You and ${person.name}` : `${person.name} and ${manager.name}`
  return `${who} can read this. An HR partner sees that it exists, not what it says.`
}
