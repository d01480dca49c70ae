import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { shownTalk } from '../shown.ts'
import { findTalk, leaveOf } from '../store.ts'
import { Talk } from '../words.ts'

export const showTalk = action({
  id: 'talk.show',
  help: 'Read one recorded talk',
  method: 'GET', path: '/talks/{id}',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: Talk,
  run: async ({ tx, me, now }, { id }) => {
    const found = await findTalk(tx, id)
    return found ? shownTalk(found, { id: me.id, now, leave: await leaveOf(tx, found.subjectId), zone: me.timeZone }) : notFound
  },
})
