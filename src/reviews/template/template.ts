import { type InputError, type Refusal, refuse } from '../../kit/refusal.ts'
import { isBlank } from '../../kit/text.ts'
import type { Answer, ReviewDocument, ReviewKind, SelfReviewDocument } from '../words.ts'
import { AUDIENCES, SELF_FIELDS } from './audiences.ts'
import type { Asked, Question, Template, TemplateDocument } from './words.ts'

/** The core alone: what a cycle without a template asks. */
export const CORE: TemplateDocument = { selfFields: [...SELF_FIELDS], self: [], manager: [], peer: [], upward: [] }

/** What a template asks the author of a review of this kind. */
export function askedOf(document: TemplateDocument, kind: ReviewKind): Asked {
  return kind === 'self' ? { selfFields: document.selfFields, questions: document.self } : { questions: document.manager }
}

/** Questions whose answers stand in the review itself, and those kept from the person. */
export const shownOf = (questions: readonly Question[]): Question[] => questions.filter((each) => each.shown)
export const hiddenOf = (questions: readonly Question[]): Question[] => questions.filter((each) => !each.shown)

/** Whether a template can be asked: each question of an audience stands once, and a self-review asks something. */
export function checkTemplate(document: TemplateDocument): Refusal | undefined {
  const errors: InputError[] = AUDIENCES.flatMap((audience) => {
    const seen = new Set<string>()
    return document[audience].flatMap(({ id, shown }, at) => {
      const wrong: InputError[] = []
      if (seen.has(id)) wrong.push({ path: `/document/${audience}/${at}/id`, message: 'This question is there twice.' })
      if (!shown && audience === 'self') wrong.push({ path: `/document/self/${at}/shown`, message: 'What somebody writes themself is theirs to read.' })
      seen.add(id)
      return wrong
    })
  })
  for (const audience of ['peer', 'upward'] as const)
    if (document[audience].length > 0 && shownOf(document[audience]).length === 0)
      errors.push({ path: `/document/${audience}/0/shown`, message: FOR_THEM_FIRST[audience] })
  if (document.selfFields.length === 0 && document.self.length === 0)
    errors.push({ path: '/document/self', message: 'A self-review asks at least one question. To go without self-reviews, leave out their date.' })
  return errors.length ? refuse('invalid', 'This template cannot be asked as it is.', { errors }) : undefined
}

/** Asking colleagues about somebody and telling them nothing of it is no feedback. */
const FOR_THEM_FIRST = {
  peer: 'Ask peers at least one question whose answers the person reads.',
  upward: 'Ask at least one question whose answers the manager reads.',
} as const

/** Answers as they are kept: of the questions asked and no others, in their order, each with the words it answers. */
export function answersTo(questions: readonly Question[], given: readonly Pick<Answer, 'id' | 'text'>[] = []): Answer[] {
  return questions.flatMap(({ id, label }) => {
    const answer = given.find((each) => each.id === id)
    return answer && answer.text !== '' ? [{ id, question: label, text: answer.text }] : []
  })
}

/** A document with its answers settled; without the key where nothing is answered. */
export function withAnswers<D extends ReviewDocument | SelfReviewDocument>(document: D, questions: readonly Question[]): D {
  const { answers, ...rest } = document
  const settled = answersTo(questions, answers)
  return (settled.length ? { ...rest, answers: settled } : rest) as D
}

/** One answer changed, in a document that may have none yet. */
export function withAnswer<D extends { answers?: Answer[] }>(document: D, { id, label }: Question, text: string): D {
  const others = (document.answers ?? []).filter((each) => each.id !== id)
  return { ...document, answers: text === '' ? others : [...others, { id, question: label, text }] }
}

/** The words of one answer. */
export function answerTo(answers: readonly Pick<Answer, 'id' | 'text'>[] | undefined, id: string): string {
  return answers?.find((each) => each.id === id)?.text ?? ''
}

/** Required questions without an answer, each at its field. */
export function missingAnswers(questions: readonly Question[], answers: readonly Answer[] | undefined): InputError[] {
  return questions
    .filter(({ id, required }) => required && isBlank(answerTo(answers, id)))
    .map(({ id, label }) => ({ path: `/answers/${id}`, message: `“${label}” needs an answer.` }))
}

/** What a plan needs to know of a template. */
export function namedTemplate({ id, version, name, document }: Template) {
  return { id, version, name, asksPeers: document.peer.length > 0, asksReports: document.upward.length > 0 }
}

export const unknownTemplate: Refusal = refuse('invalid', 'There is no such template.', {
  errors: [{ path: '/templateId', message: 'Choose one of the templates.' }],
})

/** What a template adds, in a line: "1 question for the self-review, 2 for peers". */
export function templateSummary({ self, manager, peer, upward }: TemplateDocument): string {
  const parts = [
    [self, 'in the self-review'],
    [manager, 'for the manager'],
    [peer, 'for peers'],
    [upward, 'about the manager'],
  ] as const
  const said = parts.flatMap(([questions, where]) => (questions.length ? [`${questions.length} ${where}`] : []))
  return said.length ? `Further questions: ${said.join(', ')}` : 'No further questions'
}
