import type { ReviewDocument } from '../../reviews/words.ts'
import type { Desk } from './hand.ts'
import { uuid } from './random.ts'

/** Whose closed review was copied from whose: for the rule on copy-paste that comes later. */
const COPIED = { from: 'hassan', to: 'lucie' }

/** Patterns that need two people's records at once. Those that need one person's only are in the cast and in `people.ts`. */
export function plantPatterns({ seed, org, roster }: Desk): void {
  const find = (key: string) => org.reviews.find((each) => each.id === uuid(seed, `${key}/review/closed`))
  const source = find(COPIED.from)
  const copy = find(COPIED.to)
  if (source?.kind !== 'manager' || copy?.kind !== 'manager') throw new Error('the two reviews to be alike are not there')
  copy.document = copied(source.document, copy.document, roster.get(COPIED.from).first, roster.get(COPIED.to).first)
}

/** The same text with another name in it, over the other person's own records. */
function copied(source: ReviewDocument, own: ReviewDocument, from: string, to: string): ReviewDocument {
  const text = JSON.stringify(source).replaceAll(from, to)
  const document = JSON.parse(text) as ReviewDocument
  document.accomplishments.forEach((each, at) => (each.cites = own.accomplishments[at % own.accomplishments.length]?.cites ?? []))
  document.growthAreas.forEach((each, at) => (each.cites = own.growthAreas[at % own.growthAreas.length]?.cites ?? []))
  return document
}
