import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { Paging } from '../../../people/words.ts'
import { action } from '../../../server/action.ts'
import { DateCursor } from '../../words.ts'
import { listOneOnOnes } from '../store.ts'
import { OneOnOneDate } from '../words.ts'

export const listOneOnOnesAction = action({
  id: 'one-on-one.list',
  help: 'List the one-on-ones of a person',
  method: 'GET', path: '/people/{personId}/one-on-ones',
  kind: 'read', scope: 'read',
  input: z.object({ personId: z.uuid(), limit: Paging.limit, cursor: DateCursor }),
  output: z.object({ oneOnOnes: z.array(OneOnOneDate), next: z.string().optional() }),
  run: async ({ tx }, input) => ((await findPerson(tx, input.personId)) ? listOneOnOnes(tx, input) : notFound),
})
