import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { Line } from '../../words.ts'
import { addActionItem, shownOneOnOne } from '../../one-on-one/one-on-one.ts'
import { findOneOnOne, writtenAround } from '../../one-on-one/store.ts'
import { insertActionItem } from '../store.ts'
import { OneOnOne } from '../../one-on-one/words.ts'

export const addActionItemAction = action({
  id: 'action-item.add',
  help: 'Agree on something one of you will do',
  method: 'POST', path: '/one-on-ones/{id}/action-items',
  kind: 'write',
  input: z.object({ id: z.uuid(), text: Line, ownerId: z.uuid(), due: z.iso.date().optional() }),
  output: OneOnOne,
  run: async ({ tx, me, note }, { id, ...item }) => {
    const found = await findOneOnOne(tx, id)
    if (!found) return notFound
    note({ recordKind: 'one-on-one', recordId: id, subjectId: found.person.id, fields: ['text', 'owner', 'due'] })
    const barred = addActionItem(found, item.ownerId)
    if (barred) return barred
    const itemId = await insertActionItem(tx, id, item)
    await send(tx, { kind: 'action-item.agreed', to: item.ownerId, recordId: id, version: itemId })
    const after = (await findOneOnOne(tx, found.id))!
    return shownOneOnOne(after, await writtenAround(tx, after), { id: me.id, today: me.today })
  },
})
