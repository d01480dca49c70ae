import type { Range } from '../../kit/finding.ts'
import { houseLexicon } from '../../writing/lexicon/all.ts'
import { neutralText } from '../../writing/similar/neutral.ts'
import { printsOf } from '../../writing/similar/prints.ts'
import { compare } from '../../writing/similar/similar.ts'
import type { ReviewDocument } from '../words.ts'
import type { Stretch, Twin, TwinText } from './words.ts'

/** Another review, as the one asking may read it. */
export interface OtherReview extends Pick<TwinText, 'subject' | 'author' | 'cycle'> {
  id: string
  document: ReviewDocument
}

/** A document as one text, and where its fields lie in it. */
interface Laid {
  text: string
  fields: readonly (Range & { path: string })[]
}

/** Between two fields: a sentence ends there. */
const GAP = '\n\n'

/**
 * The author's own sentences. Left out: titles, which are headings; what is expected, which is the framework's text and the same for all
 * of a level; and answers to the template's questions, whose readers differ from question to question.
 */
function laid({ summary, accomplishments, growthAreas, forwardLooking }: ReviewDocument): Laid {
  const written = [
    ['/summary', summary],
    ...accomplishments.flatMap(({ what, how, why }, at) => Object.entries({ what, how, why }).map(([name, text]) => [`/accomplishments/${at}/${name}`, text])),
    ...growthAreas.flatMap(({ behaviour, example, actions }, at) =>
      Object.entries({ behaviour, example, actions }).map(([name, text]) => [`/growthAreas/${at}/${name}`, text])),
    ['/forwardLooking', forwardLooking],
  ] as [string, string][]
  const fields: (Range & { path: string })[] = []
  let text = ''
  for (const [path, each] of written) {
    if (!each.trim()) continue
    if (text) text += GAP
    fields.push({ path, start: text.length, end: text.length + each.length })
    text += each
  }
  return { text, fields }
}

/** The fingerprints of a review, as they are stored. */
export function printsOfReview(document: ReviewDocument): number[] {
  return [...printsOf(neutralText(laid(document).text, houseLexicon()))]
}

/** Those of the others that could have been made from this review, or it from them; each with its passages. */
export function twinsOf(document: ReviewDocument, others: readonly OtherReview[]): TwinText[] {
  const here = laid(document)
  const neutral = neutralText(here.text, houseLexicon())
  return others.flatMap(({ id, subject, author, cycle, document: other }) => {
    const there = laid(other)
    const { copyPaste, shared } = compare(neutral, neutralText(there.text, houseLexicon()))
    if (!copyPaste) return []
    return [{ review: id, subject, author, cycle, passages: shared.map(({ a, b }) => ({ here: placed(here, a), there: placed(there, b) })) }]
  })
}

/** What is to be said of the review itself: the words of the others stay with who asks for them. */
export function hereOnly(twins: readonly TwinText[]): Twin[] {
  return twins.map(({ passages, ...twin }) => ({ ...twin, passages: passages.map(({ here }) => here) }))
}

function placed({ text, fields }: Laid, { start, end }: Range): Stretch {
  const field = fields.find((each) => start < each.end)!
  return { path: field.path, range: { start: start - field.start, end: Math.min(end, field.end) - field.start }, text: text.slice(start, end) }
}
