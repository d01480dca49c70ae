import * as z from 'zod'
import { Paging } from '../../../people/words.ts'
import { action } from '../../../server/action.ts'
import { TimeCursor } from '../../words.ts'
import { listSurveys } from '../store.ts'
import { UpwardSurvey } from '../words.ts'

export const listSurveysAction = action({
  id: 'upward.list',
  help: 'List the upward surveys that ask you, are about you, or that are yours to see',
  method: 'GET', path: '/upward-surveys',
  kind: 'read',
  input: z.object({ limit: Paging.limit, cursor: TimeCursor, managerId: z.uuid().optional() }),
  output: z.object({ surveys: z.array(UpwardSurvey), next: z.string().optional() }),
  run: async ({ tx }, input) => listSurveys(tx, input),
})
