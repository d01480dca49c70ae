import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { Text } from '../../words.ts'
import { talkAnswered } from '../messages.ts'
import { shownTalk } from '../shown.ts'
import { findTalk, holdTalk, insertTalkAnswer, leaveOf } from '../store.ts'
import { answerTalk } from '../talk.ts'
import { Talk } from '../words.ts'

export const amendTalk = action({
  id: 'talk.amend',
  help: 'Say what else was said, or was said differently',
  method: 'POST', path: '/talks/{id}/amend',
  kind: 'write',
  input: z.object({ id: z.uuid(), text: Text }),
  output: Talk,
  run: async ({ tx, me, now, note }, { id, text }) => {
    await holdTalk(tx, id)
    const found = await findTalk(tx, id)
    if (!found) return notFound
    note({ recordKind: 'talk', recordId: id, subjectId: found.subjectId, fields: ['answer'] })
    const barred = answerTalk(found, me.id, 'amended')
    if (barred) return barred
    await insertTalkAnswer(tx, id, 'amended', text)
    await send(tx, { kind: talkAnswered.kind, to: found.authorId, recordId: id, version: found.answers.length + 1 })
    return shownTalk((await findTalk(tx, id))!, { id: me.id, now, leave: await leaveOf(tx, found.subjectId), zone: me.timeZone })
  },
})
