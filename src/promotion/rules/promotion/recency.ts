import { addMonths, inWords } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import { countInWords, isBlank } from '../../../kit/text.ts'
import { atLevel, datedOf } from '../../at-level.ts'
import type { CaseFacts } from '../../facts.ts'
import { FEWEST_FOR_SHARE, RECENT_MONTHS, RECENT_SHARE } from '../../numbers.ts'

export const promotionRecency = rule({
  id: 'promotion/recency',
  severity: 'warn',
  title: 'Nearly all evidence is from the last quarter, or open concerns of the time are passed over',
  why: 'What happened lately is what one remembers, good or bad. A level stands on all of the time, and on what was hard in it.',
  numbers: { share: RECENT_SHARE, months: RECENT_MONTHS, fewest: FEWEST_FOR_SHARE },
  *check(facts: CaseFacts, { share, months, fewest }) {
    const dated = datedOf(atLevel(facts)).filter(({ on }) => on <= facts.today)
    const since = addMonths(facts.today, -months)
    const recent = dated.filter(({ on }) => on > since)
    if (dated.length >= fewest && recent.length / dated.length >= share) yield {
      path: '/evidence', evidence: recent.map(({ id }) => id),
      message: `${recent.length} of ${dated.length} dated pieces of evidence are from after ${inWords(since)}, the last ${countInWords(months)} months.`,
      fix: 'What shows the level before that? Look through the notes of the months before.',
    }
    yield* openConcerns(facts, dated[0]?.on)
  },
})

/** Concerns of the time the case speaks of that nobody saw to, where the case is silent about what stands against it. */
function* openConcerns({ evidence, document, today, person }: CaseFacts, from: string | undefined) {
  if (from === undefined || !isBlank(document.concerns)) return
  const open = datedOf(evidence.filter(({ tone }) => tone === 'concern')).filter(({ on, resolvedOn }) => on >= from && on <= today && (!resolvedOn || resolvedOn > today))
  if (open.length === 0) return
  yield {
    path: '/concerns', evidence: open.map(({ id }) => id),
    message: `${open.length === 1 ? `A concern of ${inWords(open[0]!.on)} stands` : `${countInWords(open.length)} concerns since ${inWords(open[0]!.on)} stand`} open, and the case does not speak of ${open.length === 1 ? 'it' : 'them'}.`,
    fix: `What became of ${open.length === 1 ? 'it' : 'them'}? The committee should read it from you, and so should ${person.name}.`,
  }
}
