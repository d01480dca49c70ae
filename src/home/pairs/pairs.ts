import { type CadenceFacts, gapOf, saysTooEarly } from '../../feedback/cadence.ts'
import { CADENCE_RULES } from '../../feedback/rules.ts'
import type { Tone } from '../../feedback/words.ts'
import { type Days, inWords, monthSpan, type PlainDate } from '../../kit/date.ts'
import { runRules } from '../../kit/rule.ts'
import { uncountedDays } from '../../reviews/counted-time.ts'
import { places } from '../places.ts'
import { closedMonth } from '../closed-month.ts'
import type { Contact, Gap, Named, OwnGaps } from '../words.ts'

/** Two who work together as the store finds them. */
export interface Pair {
  /** Which of the two reads. */
  reader: 'manager' | 'person'
  person: Named
  manager: Named
  startedOn?: PlainDate
  /** Since when the one reports to the other. */
  since: PlainDate
  /** Somebody else was the manager before. */
  tookOver: boolean
  leave: readonly Days[]
  /** The day the organisation began here; absent where its records are older. */
  inUseSince?: PlainDate
  metOn?: PlainDate
  reachedOn?: PlainDate
  checkInOn?: PlainDate
  cycle?: Days & { peerOn?: PlainDate }
  /** Whether a note for the month that closed last exists. */
  noted: boolean
  records: readonly { id: string; on: PlainDate; tone: Tone }[]
}

/** What the rules about the habit of feedback read, from what the store found. */
export function cadenceOf(pair: Pair, today: PlainDate): CadenceFacts {
  const { reader, person, manager, since, startedOn, tookOver, leave, inUseSince } = pair
  const period = { from: pair.cycle && pair.cycle.from < since ? pair.cycle.from : since, to: today }
  const month = closedMonth(today)
  return {
    today, reader, other: reader === 'manager' ? person : manager, since,
    uncounted: uncountedDays(period, { startedOn, leave, managerChanges: tookOver ? [since] : [], inUseSince }),
    metOn: pair.metOn, reachedOn: pair.reachedOn, checkInOn: pair.checkInOn, cycle: pair.cycle,
    ...(reader === 'manager' && {
      month: { ...monthSpan(month), noted: pair.noted, words: inWords(`${month}-01`).split(' ')[1]! }, records: pair.records,
    }),
  }
}

/** Who has not heard from me, whom I have not met, what is missing between us. Leave and the first days are nobody's gap. */
export function contactOf(pair: Pair, today: PlainDate): Contact {
  const facts = cadenceOf(pair, today)
  const { gaps, early } = gapsOf(pair, facts)
  const has = (rule: string) => gaps.some((gap) => gap.rule === rule)
  return {
    person: pair.person,
    ...(pair.reachedOn && { heardOn: pair.reachedOn }),
    ...(pair.metOn && { metOn: pair.metOn }),
    quiet: has('feedback/observation-gap'),
    quietDays: gapOf(facts, pair.reachedOn).days,
    oneOnOneGap: has('feedback/one-on-one-gap'),
    ...(has('feedback/monthly-note-missing') && { noteMissing: closedMonth(today) }),
    gaps,
    ...(early && gaps.length === 0 && { early }),
  }
}

/** What is missing between me and my manager, as I may see it. */
export function ownGapsOf(pair: Pair, today: PlainDate): OwnGaps {
  return { manager: pair.manager, gaps: gapsOf(pair, cadenceOf(pair, today)).gaps }
}

/** What the rules say that is not "too early to say"; that is kept apart, once. */
function gapsOf(pair: Pair, facts: CadenceFacts): { gaps: Gap[]; early?: string } {
  const found = runRules(CADENCE_RULES, facts, { subject: pair.person.id })
  const early = found.find(saysTooEarly)?.message
  const gaps = found.filter((finding) => !saysTooEarly(finding)).map(({ rule, message, why, fix }) => ({ rule, message, why, fix, ...mendOf(rule, pair, facts) }))
  return { gaps, ...(early && { early }) }
}

/** Where a gap is mended, and what one presses. */
function mendOf(rule: string, { reader, person }: Pair, { today, month }: CadenceFacts): { mend: string; to: string } {
  const mine = reader === 'person'
  switch (rule) {
    case 'feedback/one-on-one-gap': return { mend: 'A one-on-one', to: mine ? places.ownOneOnOnes() : places.oneOnOnes(person.id) }
    case 'feedback/observation-gap': return mine ? { mend: 'Ask for feedback', to: places.ask('me') } : { mend: 'A word from you', to: places.ledger(person.id) }
    case 'feedback/monthly-note-missing': return { mend: `The ${month?.words} note`, to: places.monthlyNote(person.id, closedMonth(today)) }
    case 'feedback/check-in-missing': return { mend: 'A career check-in', to: mine ? places.ownCareer() : places.career(person.id) }
    case 'feedback/peer-loop-missing': return { mend: mine ? 'Ask a colleague' : 'Feedback from colleagues', to: places.ask(mine ? 'me' : person.id) }
    default: return { mend: 'The other side', to: places.ledger(person.id) }
  }
}
