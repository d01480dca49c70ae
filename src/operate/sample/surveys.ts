import { SURVEYS } from './cast/rounds.ts'
import { dateOf, momentOf } from './calendar.ts'
import type { Desk } from './hand.ts'
import { uuid } from './random.ts'
import { mixed } from './rounds.ts'
import type { SampleSurvey } from './shape.ts'
import type { WrittenSurvey } from './written.ts'

/** Upward feedback: asked of everybody who reported to the manager on the day it was opened. */
export function putSurveys(desk: Desk): void {
  for (const each of SURVEYS) desk.org.surveys.push(survey(each, desk))
}

function survey(written: WrittenSurvey, { seed, roster, calendar }: Desk): SampleSurvey {
  const id = uuid(seed, `survey/${written.key}`)
  const opened = calendar.at(written.opened)
  const reports = [...roster.members.values()].filter((each) => each.started <= opened && each.ended >= opened && each.managerOn(opened) === written.manager)
  const texts = (written.texts ?? []).flatMap((each, at) => each.map((text) => ({ question: at + 1, text: calendar.text(text) })))
  return {
    id,
    managerId: roster.get(written.manager).id,
    openedBy: roster.get(written.by).id,
    openedAt: momentOf(opened, id),
    due: dateOf(calendar.at(written.due)),
    ...(written.closed && { closedAt: momentOf(calendar.at(written.closed), `${id}/closed`) }),
    questions: written.questions.map(calendar.text),
    seats: reports.map((each) => ({ personId: each.id, answered: written.answered.includes(each.key) })),
    sent: (written.drafts ?? []).map(([key, each]) => ({ by: roster.get(key).id, texts: each.map(calendar.text) })),
    texts: mixed(texts, `${seed}/${id}`),
  }
}
