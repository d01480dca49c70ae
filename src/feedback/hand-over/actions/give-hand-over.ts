import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { handOverRecord, handOverRows, isForPerson, mayHandOver } from '../hand-over.ts'
import { giveHandOver as give, handOverFacts, recordsAbout } from '../store.ts'

export const giveHandOver = action({
  id: 'hand-over.give',
  help: 'Hand over to somebody’s new manager: a note, and the records of yours that you choose',
  method: 'POST',
  path: '/people/{personId}/hand-over',
  kind: 'write',
  input: z.object({ personId: z.uuid(), note: z.string().trim().min(1).max(8000), recordIds: z.array(z.uuid()).max(1000) }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, me, now, note: audit }, { personId, note, recordIds }) => {
    const facts = await handOverFacts(tx, personId)
    if (!facts) return notFound
    audit({ recordKind: 'hand_over', subjectId: personId, fields: ['note', 'records'] })
    const refusal = mayHandOver(facts)
    if (refusal) return refusal
    const mine = new Map(handOverRows(await recordsAbout(tx, personId), me.id).map((row) => [row.id, row]))
    const foreign = recordIds.findIndex((id) => !mine.has(id))
    if (foreign >= 0)
      return refuse('invalid', 'Hand over what you wrote yourself.', {
        errors: [{ path: `/recordIds/${foreign}`, message: 'This is not one of your records about this person.' }],
      })
    const around = { subjectId: personId, now, zone: me.timeZone, leave: facts.leave }
    const items = [...new Set(recordIds)].map((id) => {
      const record = handOverRecord(mine.get(id)!, around)
      return { id, kind: record.kind, forPerson: isForPerson(mine.get(id)!), toldAt: record.told?.at }
    })
    const id = await give(tx, { subjectId: personId, toId: facts.manager!.id, note, items })
    audit({ recordId: id })
    await send(tx, { kind: 'hand-over.given', to: facts.manager!.id, recordId: id })
    await send(tx, { kind: 'hand-over.about-you', to: personId, recordId: id })
    return { id }
  },
})
