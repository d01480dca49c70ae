import { rule } from '../../../kit/rule.ts'
import { isEmptyItem } from '../../cited.ts'
import type { LevelText, ReviewFacts } from '../../facts.ts'
import { STOCK_WORDS, nameWords, saysNothing, stem, substance, wordSet } from '../../substance.ts'
import { TOPIC_WORDS, TRAIT_WORDS } from '../../traits.ts'
import type { GrowthArea } from '../../words.ts'

export const reviewGrowthExpectation = rule({
  id: 'review/growth-expectation',
  severity: 'warn',
  title: 'A growth area does not say what good looks like at this person’s level',
  why: 'Without the mark, “better” has no end, and two readers mean two things. The framework says what is asked at this level, so that nobody is held to the level above.',
  *check(facts: ReviewFacts) {
    for (const [index, area] of facts.document.growthAreas.entries()) {
      if (isEmptyItem(area)) continue
      const message = lacking(area.expectation, facts)
      if (message) yield { path: `/growthAreas/${index}/expectation`, message, fix: offer(area, facts.person.level) }
    }
  },
})

/** A wish has no picture in it: who would see what, at this level? */
const WISH_WORDS = wordSet('happen happens again wish wishes hope standards role others possible asks ask bar clear clearly effective effectively full fully independent independently deliver delivers result results l1 l2 l3 l4 l5 l6 junior mid senior staff principal')
/** "At this level one says what is needed": a norm in small words is a picture all the same. */
const NORM = /\bat (?:this level|\p{L}{1,4}\d{1,2}),? (?:one|people|each|everybody|everyone|own|work|the team)\b|\b(?:says?|tells?) (?:what|when|so|no|clearly|early)\b/iu
/** Two shared words with the framework's text, or three words of its own, make a picture. */
const SHARED_WORDS = 2

function lacking(text: string, { person }: ReviewFacts): string | undefined {
  if (saysNothing(text)) return 'It is not said what good looks like here.'
  if (NORM.test(text)) return undefined
  const roots = new Set(substance(text).map(stem))
  const echoes = person.level?.expectations.some((each) => overlap(each.text, roots) > SHARED_WORDS)
  if (echoes) return undefined
  const level = wordSet(person.level ? `${person.level.code} ${person.level.name}` : 'level')
  const left = substance(text, STOCK_WORDS, TRAIT_WORDS, TOPIC_WORDS, WISH_WORDS, nameWords(person.name), level)
  return left.length === 0 ? 'This wishes for better; it does not yet say what good looks like at this level.' : undefined
}

function overlap(text: string, roots: ReadonlySet<string>): number {
  return new Set(substance(text).map(stem).filter((root) => roots.has(root))).size
}

/** The question, with the framework's own text nearest to what the growth area is about. */
function offer(area: GrowthArea, level: LevelText | undefined): string {
  const question = 'What would you see when this goes well?'
  if (!level || level.expectations.length === 0) return `${question} One sentence about this work, at this level.`
  const about = new Set(substance(`${area.title} ${area.behaviour} ${area.example} ${area.expectation}`).map(stem))
  const nearest = level.expectations.toSorted((a, b) => near(b, about) - near(a, about))[0]
  return `${question} At ${level.code} (${level.name}) the framework says, on ${nearest?.dimension}: “${nearest?.text}”`
}

function near(expectation: LevelText['expectations'][number], about: ReadonlySet<string>): number {
  return overlap(`${expectation.dimension} ${expectation.text}`, about)
}
