import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { shownTalk } from '../shown.ts'
import { findTalk, holdTalk, leaveOf, saveTalkPassedOn } from '../store.ts'
import { passOnTalk } from '../talk.ts'
import { Talk } from '../words.ts'

export const handOverTalk = action({
  id: 'talk.hand-over',
  help: 'Let the person’s manager of today read a talk of yours',
  method: 'POST', path: '/talks/{id}/hand-over',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: Talk,
  run: async ({ tx, me, now, note }, { id }) => {
    await holdTalk(tx, id)
    const found = await findTalk(tx, id)
    if (!found) return notFound
    note({ recordKind: 'talk', recordId: id, subjectId: found.subjectId, fields: ['audience'] })
    const barred = passOnTalk(found, me.id)
    if (barred) return barred
    await saveTalkPassedOn(tx, id)
    return shownTalk((await findTalk(tx, id))!, { id: me.id, now, leave: await leaveOf(tx, found.subjectId), zone: me.timeZone })
  },
})
