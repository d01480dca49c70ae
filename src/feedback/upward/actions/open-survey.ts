import * as z from 'zod'
import { isPlainDate } from '../../../kit/date.ts'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { enqueue } from '../../../server/jobs/jobs.ts'
import { findSurvey, isHrFor, openSurvey } from '../store.ts'
import { notOpened, openUpward } from '../upward.ts'
import { Questions, UpwardSurvey } from '../words.ts'

export const openSurveyAction = action({
  id: 'upward.open',
  help: 'Ask all reports of a manager about them, as HR; answers are anonymous to everybody',
  method: 'POST', path: '/upward-surveys',
  kind: 'write', who: 'hr',
  input: z.object({ managerId: z.uuid(), questions: Questions, due: z.iso.date().refine(isPlainDate, 'Choose a real day.') }),
  output: UpwardSurvey,
  run: async ({ tx, today, note }, { managerId, questions, due }) => {
    const manager = await findPerson(tx, managerId)
    if (!manager) return refuse('invalid', 'There is nobody here by that id.', { errors: [{ path: '/managerId', message: 'There is nobody here by that id.' }] })
    note({ recordKind: 'upward-survey', subjectId: managerId, fields: ['questions', 'due'] })
    const barred = openUpward({ hr: await isHrFor(tx, managerId), due, today })
    if (barred) return barred
    const opened = await openSurvey(tx, { managerId, questions, due })
    if (opened.id === undefined) return opened.came === 'absent' ? notFound : notOpened(opened.came, manager.name)
    note({ recordId: opened.id })
    await enqueue(tx, 'upward-survey.invite', { surveyId: opened.id })
    return (await findSurvey(tx, opened.id))!
  },
})
