import type { Finding } from '../../../kit/finding.ts'
import { rule } from '../../../kit/rule.ts'
import { countWords } from '../../../kit/text.ts'
import { isEmptyItem } from '../../cited.ts'
import type { ReviewFacts } from '../../facts.ts'
import { GROWTH_CARE } from '../../numbers.ts'
import type { Accomplishment, GrowthArea } from '../../words.ts'

export const reviewGrowthCare = rule({
  id: 'review/growth-care',
  severity: 'warn',
  title: 'Growth areas are written with less care than accomplishments',
  why: 'What is written with less care reads as meant less. The part that asks somebody to change is the part they will go back to most often.',
  numbers: GROWTH_CARE,
  *check(facts: ReviewFacts, { share, times, more }) {
    const [done, growth] = [careOf(facts, 'accomplishments'), careOf(facts, 'growthAreas')]
    if (done.items === 0 || growth.items === 0) return
    const [long, short] = [done.words / done.items, growth.words / growth.items]
    if (short < long * share) {
      yield { path: '/growthAreas', message: `A growth area has ${words(short)} here, an accomplishment ${words(long)}.`, fix: LONGER }
    } else if (growth.found - done.found >= more && growth.found / growth.words > (times * done.found) / done.words) {
      yield { path: '/growthAreas', message: `The coach points at ${growth.found} places in the growth areas and at ${done.found || 'none'} in the accomplishments.`, fix: CLEARER }
    }
  },
})

const LONGER = 'What was seen and when, what good looks like at this level, and what comes next: which of these would you add if it were about a success?'
const CLEARER = 'Which of these places would you leave as it is if you had to read it to them? Begin with the others.'

interface Care {
  items: number
  words: number
  /** What the coach found in them. */
  found: number
}

function careOf({ document, coached = [] }: ReviewFacts, list: 'accomplishments' | 'growthAreas'): Care {
  const items = (document[list] as (Accomplishment | GrowthArea)[]).filter((item) => !isEmptyItem(item))
  return { items: items.length, words: items.reduce((sum, item) => sum + countWords(textOf(item)), 0), found: coached.filter((finding) => isIn(finding, list)).length }
}

function textOf({ id: _id, cites: _cites, title: _title, ...fields }: Accomplishment | GrowthArea): string {
  return Object.values(fields).join('\n')
}

const isIn = ({ path }: Finding, list: string) => path?.startsWith(`/${list}/`) ?? false

const words = (n: number) => (Math.round(n) === 1 ? 'one word' : `${Math.round(n)} words`)
