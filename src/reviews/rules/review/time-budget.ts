import { addDays, monthOf, monthSpan } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import { countInWords, listInWords } from '../../../kit/text.ts'
import { isEmptyItem } from '../../cited.ts'
import { countedDays } from '../../counted-time.ts'
import type { ReviewFacts } from '../../facts.ts'
import { WRITING_MINUTES } from '../../numbers.ts'

export const reviewTimeBudget = rule({
  id: 'review/time-budget',
  severity: 'hint',
  title: 'Writing took longer than 90 minutes',
  why: 'With a year of short notes a review is compiled in 60 to 90 minutes. When it takes longer, the notes were missing, and next time they can be there.',
  numbers: WRITING_MINUTES,
  *check(facts: ReviewFacts, { norm, most }) {
    if (facts.activeMinutes <= most) return
    yield {
      path: '',
      message: `You have written for ${Math.round(facts.activeMinutes)} minutes; with notes at hand it takes ${norm} to ${most}.`,
      fix: `${missing(facts)} What is the one thing still to say? The rest can be said in the conversation.`,
    }
  },
})

/** What in the notes would have made it short. */
function missing(facts: ReviewFacts): string {
  const unwritten = monthsWithoutNote(facts)
  const { accomplishments, growthAreas } = facts.document
  const bare = [...accomplishments, ...growthAreas].filter((item) => !isEmptyItem(item) && item.cites.length === 0).length
  if (unwritten.length > 0) return `${monthList(unwritten)} ${unwritten.length === 1 ? 'has' : 'have'} no monthly note: three bullets then would have been half a paragraph now.`
  if (bare > 0) return `${bare === 1 ? 'One item rests' : `${countInWords(bare)} items rest`} on no record, so this had to come from memory.`.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return 'The notes are all there.'
}

/** Months of the period, over by today, in which days counted and no monthly note was written. */
function monthsWithoutNote(facts: ReviewFacts): string[] {
  const noted = new Set(facts.records.filter((record) => record.kind === 'monthly-note').map((record) => monthOf(record.on)))
  const months: string[] = []
  for (let from = `${monthOf(facts.period.from)}-01`; from <= facts.period.to;) {
    const { to } = monthSpan(monthOf(from))
    if (to < facts.today && !noted.has(monthOf(from)) && countedDays(facts, addDays(from, -1), to) > 0) months.push(monthOf(from))
    from = addDays(to, 1)
  }
  return months
}

function monthList(months: readonly string[]): string {
  const name = (month: string) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' }).format(new Date(`${month}-01T00:00:00Z`))
  return months.length > 4 ? `${countInWords(months.length)} months`.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : listInWords(months.map(name))
}
