import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { shownItems } from '../shown.ts'
import { findHandOver, handOverFacts, listItems, recordsAbout } from '../store.ts'
import { HandOver, HandOverRecord } from '../words.ts'

export const showHandOver = action({
  id: 'hand-over.show',
  help: 'Read a hand-over: its note, and the records you may open',
  method: 'GET',
  path: '/hand-overs/{id}',
  kind: 'read',
  input: z.object({ id: z.uuid() }),
  output: HandOver.extend({ note: z.string(), records: z.array(HandOverRecord) }),
  run: async ({ tx, me, now }, { id }) => {
    const found = await findHandOver(tx, id)
    if (!found) return notFound
    const subjectId = found.subject.id
    const leave = (await handOverFacts(tx, subjectId))?.leave ?? []
    const records = shownItems(await listItems(tx, id), await recordsAbout(tx, subjectId), { subjectId, now, zone: me.timeZone, leave })
    return { ...found, records }
  },
})
