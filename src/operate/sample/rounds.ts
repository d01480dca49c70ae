import { ROUNDS } from './cast/rounds.ts'
import { dateOf, momentOf } from './calendar.ts'
import type { Desk } from './hand.ts'
import { uuid } from './random.ts'
import type { SampleRound } from './shape.ts'
import type { WrittenRound } from './written.ts'

/** Feedback rounds, as they are written. */
export function putRounds(desk: Desk): void {
  for (const each of ROUNDS) desk.org.rounds.push(round(each, desk))
}

function round(written: WrittenRound, { seed, roster, calendar }: Desk): SampleRound {
  const id = uuid(seed, `round/${written.key}`)
  const openedAt = momentOf(calendar.at(written.opened), id)
  const by = roster.get(written.by).id
  const answers = (written.answers ?? []).map(([key, on, texts]) => ({ key, on, texts: texts.map(calendar.text) }))
  const asked = [...answers, ...(written.silent ?? []).map((key) => ({ key, on: undefined, texts: [] }))]
  return {
    id,
    subjectId: roster.get(written.subject).id,
    openedBy: by,
    kind: written.kind,
    openedAt,
    due: dateOf(calendar.at(written.due)),
    nominated: written.proposed !== undefined,
    ...(asked.length > 0 && { askedAt: openedAt }),
    questions: written.questions.map(calendar.text),
    nominations: (written.proposed ?? []).map((key) => ({ peerId: roster.get(key).id, at: openedAt })),
    requests: asked.map((each) => ({
      id: uuid(seed, `round/${written.key}/${each.key}`),
      askedId: roster.get(each.key).id,
      by,
      ...(each.on && { answer: { texts: each.texts, submittedAt: momentOf(calendar.at(each.on), `${written.key}/${each.key}`) } }),
    })),
    ...(written.given && { given: { by, at: momentOf(calendar.at(written.given), `${id}/given`) } }),
    batch: written.kind === 'anonymous' && written.given ? mixed(answers.flatMap((each) => numbered(each.texts)), `${seed}/${id}`) : [],
  }
}

const numbered = (texts: readonly string[]) => texts.map((text, at) => ({ question: at + 1, text }))

/** Texts under ids that hang on the words alone, in the order of these ids: nothing ties two of one author together. */
export function mixed<T extends { question: number; text: string }>(texts: readonly T[], key: string): (T & { id: string })[] {
  return texts.map((each) => ({ ...each, id: uuid(key, `${each.question}/${each.text}`) })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
