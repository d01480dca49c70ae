import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { shownOneOnOne } from '../one-on-one.ts'
import { findOneOnOne, writtenAround } from '../store.ts'
import { OneOnOne } from '../words.ts'

export const showOneOnOne = action({
  id: 'one-on-one.show',
  help: 'Read a one-on-one: agenda, your notes, action items',
  method: 'GET', path: '/one-on-ones/{id}',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: OneOnOne,
  run: async ({ tx, me }, { id }) => {
    const found = await findOneOnOne(tx, id)
    return found ? shownOneOnOne(found, await writtenAround(tx, found), { id: me.id, today: me.today }) : notFound
  },
})
