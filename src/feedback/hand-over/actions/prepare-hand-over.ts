import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { Named } from '../../words.ts'
import { handOverRecord, handOverRows, mayHandOver } from '../hand-over.ts'
import { handOverFacts, recordsAbout } from '../store.ts'
import { HandOverRecord } from '../words.ts'

export const prepareHandOver = action({
  id: 'hand-over.prepare',
  help: 'List what you wrote about somebody who reports to another now, and what of it they were told',
  method: 'GET',
  path: '/people/{personId}/hand-over',
  kind: 'read',
  input: z.object({ personId: z.uuid() }),
  output: z.object({ person: Named, to: Named, records: z.array(HandOverRecord) }),
  run: async ({ tx, me, now }, { personId }) => {
    const facts = await handOverFacts(tx, personId)
    if (!facts) return notFound
    const refusal = mayHandOver(facts)
    if (refusal) return refusal
    const around = { subjectId: personId, now, zone: me.timeZone, leave: facts.leave }
    const rows = handOverRows(await recordsAbout(tx, personId), me.id)
    return { person: { id: personId, name: facts.personName }, to: facts.manager!, records: rows.map((row) => handOverRecord(row, around)) }
  },
})
