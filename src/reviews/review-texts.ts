import type { Finding } from '../kit/finding.ts'
import type { Text } from '../writing/rules.ts'
import type { ReviewDocument } from './words.ts'

type Fields = Readonly<Record<string, string>>

/**
 * The texts of a review as the coach reads them: phrases field by field; what is missing, over an item as a whole,
 * because a result may stand in one field and the work in another. Findings go back through `placedInReview`.
 */
export function textsOfReview({ summary, forwardLooking, accomplishments, growthAreas, answers = [] }: ReviewDocument): Text[] {
  const texts: Text[] = [
    { path: '/summary', kind: 'summary', text: summary },
    { path: '/forwardLooking', kind: 'summary', text: forwardLooking, look: 'phrases' },
    ...accomplishments.flatMap((each, index) => item(`/accomplishments/${index}`, 'accomplishment', fieldsOf(each))),
    ...growthAreas.flatMap((each, index) => item(`/growthAreas/${index}`, 'growth_area', fieldsOf(each))),
    ...answers.map(({ id, text }): Text => ({ path: `/answers/${id}`, kind: 'summary', text, look: 'phrases' })),
  ]
  return texts.filter(({ text }) => text.trim())
}

/** Every text of a review with the place it stands at, each once. */
export function fieldsOfReview(document: ReviewDocument): { path: string; text: string }[] {
  return textsOfReview(document).filter(({ look }) => look !== 'missing').map(({ path, text }) => ({ path, text }))
}

/**
 * Findings over `textsOfReview` at the field they are about. That a growth area names no step or no example is said by
 * `review/growth-action` and `review/growth-example`, which know the field it belongs into: one finding for one fault.
 */
export function placedInReview(document: ReviewDocument, found: readonly Finding[]): Finding[] {
  return found.filter(({ rule }) => !SAID_BY_REVIEW.has(rule)).map((finding) => placed(document, finding))
}

const SAID_BY_REVIEW: ReadonlySet<string> = new Set(['writing/no-action', 'writing/no-example'])

/** Where what is missing in an item is said. */
const MAIN = { accomplishments: 'what', growthAreas: 'behaviour' } as const
const BETWEEN = '\n\n'

function item(path: string, kind: Text['kind'], fields: Fields): Text[] {
  return [
    ...Object.entries(fields).map(([name, text]): Text => ({ path: `${path}/${name}`, kind, text, look: 'phrases' })),
    { path, kind, text: inside(fields).map(([, text]) => text).join(BETWEEN), look: 'missing' },
  ]
}

/** The words of an item by field, without what is no text. */
function fieldsOf({ id: _id, cites: _cites, ...fields }: ReviewDocument['accomplishments'][number] | ReviewDocument['growthAreas'][number]): Fields {
  return fields
}

const inside = (fields: Fields) => Object.entries(fields).filter(([name, text]) => name !== 'title' && text.trim())

/** A finding over a whole item stands in the field it points into, or in the main one. */
function placed(document: ReviewDocument, finding: Finding): Finding {
  const [, list = '', at, field] = (finding.path ?? '').split('/')
  if ((list !== 'accomplishments' && list !== 'growthAreas') || field !== undefined) return finding
  const { range, ...rest } = finding
  const main = { ...rest, path: `${finding.path}/${MAIN[list]}` }
  if (!range) return main
  let start = 0
  for (const [name, text] of inside(fieldsOf(document[list][Number(at)]!))) {
    const end = start + text.length
    if (range.start < end) return { ...main, path: `${finding.path}/${name}`, range: { start: Math.max(range.start - start, 0), end: Math.min(range.end, end) - start } }
    start = end + BETWEEN.length
  }
  return main
}
