import { mergeAsSet, mergeFields, mergeRows, mergeWhole, mergeWords, type Merge } from '../kit/merge.ts'
import { isBlank } from '../kit/text.ts'
import { blankAccomplishment, blankGrowthArea } from './document.ts'
import type { ItemList } from './edits.ts'
import { answerTo } from './template/template.ts'
import type { Accomplishment, Answer, GrowthArea, Rating, ReviewDocument, SelfReviewDocument } from './words.ts'

/** What one writes in the editor. */
export interface ReviewText {
  document: ReviewDocument
  rating?: Rating | null
}

const isBlankItem = ({ id: _, cites, ...fields }: Accomplishment | GrowthArea) => cites.length === 0 && Object.values(fields).every(isBlank)

const mergeAnswerRows = mergeRows<Answer>(
  mergeFields<Answer>({ id: mergeWhole, question: (_, mine) => ({ mine, theirs: mine }), text: mergeWords }),
  ({ text }) => text === '',
  (id) => ({ id, question: '', text: '' }),
)

/** Answers to the template's questions, each a section of its own. */
export const mergeAnswers: Merge<Answer[] | undefined> = (base, mine, theirs) =>
  mine || theirs ? mergeAnswerRows(base ?? [], mine ?? [], theirs ?? []) : { mine, theirs }

const mergeDocuments = mergeFields<ReviewDocument>({
  summary: mergeWords,
  accomplishments: mergeRows(
    mergeFields<Accomplishment>({ id: mergeWhole, title: mergeWords, what: mergeWords, how: mergeWords, why: mergeWords, cites: mergeAsSet }),
    isBlankItem,
    blankAccomplishment,
  ),
  growthAreas: mergeRows(
    mergeFields<GrowthArea>({
      id: mergeWhole, title: mergeWords, behaviour: mergeWords, example: mergeWords, expectation: mergeWords, actions: mergeWords, cites: mergeAsSet,
    }),
    isBlankItem,
    blankGrowthArea,
  ),
  forwardLooking: mergeWords,
  answers: mergeAnswers,
})

/** Two texts of one review that grew from one, section by section: see `kit/merge.ts`. */
export const mergeReviews: Merge<ReviewText> = (base, mine, theirs) => {
  const document = mergeDocuments(base.document, mine.document, theirs.document)
  const rating = mergeWhole(base.rating ?? null, mine.rating ?? null, theirs.rating ?? null)
  return { mine: { document: document.mine, rating: rating.mine }, theirs: { document: document.theirs, rating: rating.theirs } }
}

/** The same for a self-review. */
export const mergeSelfReviews: Merge<SelfReviewDocument> = mergeFields<SelfReviewDocument>({
  wentWell: mergeWords, wasHard: mergeWords, next: mergeWords, cites: mergeAsSet, answers: mergeAnswers,
})

/** One section that reads differently in two texts. `mine` or `theirs` is absent where only the other one has it. */
export interface Difference {
  /** `summary`, `rating`, or `growthAreas/<id>`. */
  section: string
  /** Number of the accomplishment or growth area, from 1, where it stands in the text that has it. */
  number?: number
  mine?: string
  theirs?: string
}

const LISTS: readonly ItemList[] = ['accomplishments', 'growthAreas']

/** Where two texts of one review differ, in order of the page. Order of the rows is not looked at: mine holds. */
export function differences(mine: ReviewText, theirs: ReviewText): Difference[] {
  const plain = (['summary', 'forwardLooking'] as const).map((section) => ({
    section,
    mine: mine.document[section],
    theirs: theirs.document[section],
  }))
  const items = LISTS.flatMap((list) => itemDifferences(list, mine.document, theirs.document))
  const answers = answeredIn(mine, theirs).map((id) => ({
    section: `answers/${id}`,
    mine: answerTo(mine.document.answers, id),
    theirs: answerTo(theirs.document.answers, id),
  }))
  const rating = { section: 'rating', mine: mine.rating ?? '', theirs: theirs.rating ?? '' }
  return [plain[0]!, ...items, plain[1]!, ...answers, rating].filter((each) => each.mine !== each.theirs)
}

function itemDifferences(list: ItemList, mine: ReviewDocument, theirs: ReviewDocument): Difference[] {
  const ids = [...new Set([...mine[list], ...theirs[list]].map((item) => item.id))]
  return ids.map((id) => {
    const at = { mine: mine[list].findIndex((item) => item.id === id), theirs: theirs[list].findIndex((item) => item.id === id) }
    return {
      section: `${list}/${id}`,
      number: (at.mine < 0 ? at.theirs : at.mine) + 1,
      ...(at.mine >= 0 && { mine: wordsOf(mine[list][at.mine]!) }),
      ...(at.theirs >= 0 && { theirs: wordsOf(theirs[list][at.theirs]!) }),
    }
  })
}

/** An item as one text: its fields, and how many records it cites. */
function wordsOf({ id: _, cites, ...fields }: ReviewDocument[ItemList][number]): string {
  const cited = cites.length
    ? `Cites ${cites.length === 1 ? 'one record' : `${cites.length} records`} (${cites.map((cite) => cite.slice(0, 4)).join(', ')})`
    : ''
  return [...Object.values(fields), cited].filter(Boolean).join('\n')
}

/** One text out of two: mine, with the sections chosen from theirs. */
export function mergeTexts(mine: ReviewText, theirs: ReviewText, fromTheirs: ReadonlySet<string>): ReviewText {
  const pick = <Value>(section: string, own: Value, other: Value) => (fromTheirs.has(section) ? other : own)
  const list = <L extends ItemList>(name: L) =>
    mergeList(name, mine.document[name] as { id: string }[], theirs.document[name] as { id: string }[], fromTheirs) as ReviewDocument[L]
  const answers = answeredIn(mine, theirs).flatMap((id) =>
    ((fromTheirs.has(`answers/${id}`) ? theirs : mine).document.answers ?? []).filter((each) => each.id === id),
  )
  return {
    document: {
      summary: pick('summary', mine.document.summary, theirs.document.summary),
      accomplishments: list('accomplishments'),
      growthAreas: list('growthAreas'),
      forwardLooking: pick('forwardLooking', mine.document.forwardLooking, theirs.document.forwardLooking),
      ...(answers.length > 0 && { answers }),
    },
    rating: pick('rating', mine.rating, theirs.rating),
  }
}

/** Ids of the questions answered in either text. */
function answeredIn(mine: ReviewText, theirs: ReviewText): string[] {
  return [...new Set([...(mine.document.answers ?? []), ...(theirs.document.answers ?? [])].map(({ id }) => id))]
}

function mergeList<Item extends { id: string }>(
  list: ItemList,
  mine: readonly Item[],
  theirs: readonly Item[],
  fromTheirs: ReadonlySet<string>,
): Item[] {
  const kept = mine.flatMap((item) => {
    if (!fromTheirs.has(`${list}/${item.id}`)) return [item]
    return theirs.filter((each) => each.id === item.id)
  })
  const added = theirs.filter((item) => fromTheirs.has(`${list}/${item.id}`) && !mine.some((each) => each.id === item.id))
  return [...kept, ...added]
}
