import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayWrite } from '../case.ts'
import { offeredRecords } from '../evidence/store.ts'
import { findCase } from '../store.ts'
import { CaseRecord } from '../words.ts'

export const listRecords = action({
  id: 'promotion-case.records',
  help: 'List the records of the last two years that a case you write can rest on, with the level and dimension their authors propose',
  method: 'GET', path: '/promotion-cases/{id}/records',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: z.object({ records: z.array(CaseRecord) }),
  run: async ({ tx, today }, { id }) => {
    const found = await findCase(tx, id)
    if (!found || mayWrite(found)?.code === 'not-allowed') return notFound
    return { records: await offeredRecords(tx, found.subject.id, today) }
  },
})
