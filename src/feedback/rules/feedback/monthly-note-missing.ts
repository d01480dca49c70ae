import { addDays, countedBetween } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import { type CadenceFacts, tooEarly } from '../../cadence.ts'
import { NOTE_DAYS } from '../../numbers.ts'

export const feedbackMonthlyNoteMissing = rule({
  id: 'feedback/monthly-note-missing',
  severity: 'hint',
  title: 'A month closed with no retrospective note for a report',
  why: 'Three or four lines a month take two minutes, and they are what keeps a review from being about the last six weeks.',
  numbers: { days: NOTE_DAYS },
  *check(facts: CadenceFacts, { days }) {
    const { reader, month, other, since, uncounted } = facts
    if (reader !== 'manager' || !month || month.noted) return
    const from = month.from > since ? month.from : since
    const counted = countedBetween(addDays(from, -1), month.to, uncounted)
    const fix = `What did ${other.name} finish in ${month.words}, what was hard, and what would you not want to have forgotten by the review?`
    if (counted >= days) yield { message: `${month.words} has closed, and there is no note on ${other.name} yet.`, fix }
    else if (counted > 0) yield tooEarly(`what ${month.words} was like for ${other.name}`, counted, days, fix)
  },
})
