import { addDays, inWords } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import type { Hit } from '../../../kit/rule.ts'
import { isEmptyItem, citedCauses, citedRecords, sharingDay, toldAmong } from '../../cited.ts'
import { countedDays, dayWhen, tooEarly } from '../../counted-time.ts'
import type { ReviewFacts } from '../../facts.ts'
import { TOLD_DAYS_BEFORE_SHARE } from '../../numbers.ts'
import type { GrowthArea, PacketRecord } from '../../words.ts'

export const surpriseGrowthAreaNotTold = rule({
  id: 'surprise/growth-area-not-told',
  severity: 'block',
  title: 'A growth area the person was not told of at least 14 days before the review is shared',
  why: 'A review writes down what was already said. Somebody who reads a concern there for the first time can no longer act on it, and stops trusting the rest.',
  numbers: { days: TOLD_DAYS_BEFORE_SHARE },
  *check(facts: ReviewFacts, { days }) {
    if (facts.step === 'open-acknowledgement') return
    const on = sharingDay(facts)
    const early = tooEarly(facts, days, on, `whether ${facts.person.name} heard of this in time`)
    for (const [index, area] of facts.document.growthAreas.entries()) {
      if (isEmptyItem(area)) continue
      const hit = notTold(area, facts, days)
      if (hit && early) yield { path: `/growthAreas/${index}/cites`, message: early, fix: EARLY_FIX, severity: 'hint' }
      else if (hit) yield { path: `/growthAreas/${index}/cites`, ...hit }
    }
  },
})

const EARLY_FIX = 'Which of this can be said now, so that the review only repeats it?'

function notTold(area: GrowthArea, facts: ReviewFacts, days: number): Hit | undefined {
  const { name } = facts.person
  const cited = citedRecords(area, facts)
  const told = toldAmong(citedCauses(area, facts), facts.zone)
  const on = sharingDay(facts)
  if (told.some((each) => countedDays(facts, each.on, on) >= days || outsidePeriod(each.on, on, facts, days))) return undefined
  const evidence = cited.map((record) => record.id)
  const [first] = told
  if (!first) return { message: nothingTold(cited, name), fix: tellFirst(facts, days), evidence }
  const gap = countedDays(facts, first.on, on)
  return {
    message: `Nothing you cite here was known to ${name} before ${inWords(first.on)}. ${daysWord(gap)} until ${inWords(on)}, when this is shared; it takes ${days}.`,
    fix: `What did you say about it earlier? Cite that, or share on ${inWords(dayWhen(facts, first.on, days))} or later.`,
    evidence,
  }
}

/** Told before the period began: no news either, and counted from the day itself. */
function outsidePeriod(told: string, on: string, facts: ReviewFacts, days: number): boolean {
  return told < facts.period.from && addDays(told, days) <= on
}

function daysWord(gap: number): string {
  return gap === 1 ? 'That leaves 1 day that counts' : `That leaves ${gap} days that count`
}

function nothingTold(cited: readonly PacketRecord[], name: string): string {
  if (cited.length === 0) return `This growth area cites nothing that ${name} was told.`
  const only = cited.length === 1 ? cited[0] : undefined
  if (only?.tone === 'praise') return `What you cite here is praise, so it did not tell ${name} of this.`
  if (only?.answer === 'disputed') return `${name} remembers the talk of ${inWords(only.on)} differently, so it does not count as told.`
  if (only?.answer === 'waiting') return `The talk of ${inWords(only.on)} waits for ${name} to confirm it.`
  if (only) return `${name} has not been told of what you cite here, from ${inWords(only.on)}.`
  return `Nothing you cite here has reached ${name} yet.`
}

function tellFirst(facts: ReviewFacts, days: number): string {
  const cited = new Set(facts.document.growthAreas.flatMap((area) => area.cites))
  const spare = toldAmong(facts.records.filter((record) => record.tone === 'concern' && !cited.has(record.id)), facts.zone)[0]
  const known = spare ? ` ${facts.person.name} does know of “${spare.record.title}” (${inWords(spare.on)}): is it about the same?` : ''
  return `Which note or talk is this about? If there was none, say it now: it can stand in a review shared from ${inWords(dayWhen(facts, facts.today, days))}.${known}`
}
