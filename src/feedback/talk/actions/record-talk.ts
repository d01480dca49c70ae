import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { Text } from '../../words.ts'
import { talkRecorded } from '../messages.ts'
import { shownTalk } from '../shown.ts'
import { findTalk, insertTalk, leaveOf, observationsAbout } from '../store.ts'
import { recordTalk } from '../talk.ts'
import { Talk } from '../words.ts'

export const recordTalkAction = action({
  id: 'talk.record',
  help: 'Put a talk on record for the person to confirm',
  method: 'POST', path: '/talks',
  kind: 'write',
  input: z.object({
    subjectId: z.uuid(),
    on: z.iso.date(),
    text: Text,
    about: z.array(z.uuid()).max(20).default([]),
    /** A hand-over: the person's manager of today reads it too. */
    passOn: z.boolean().default(false),
  }),
  output: Talk,
  run: async ({ tx, me, today, now, note }, { subjectId, on, text, about, passOn }) => {
    if (!(await findPerson(tx, subjectId)))
      return refuse('invalid', 'There is nobody here by that id.', {
        errors: [{ path: '/subjectId', message: 'There is nobody here by that id.' }],
      })
    const barred = recordTalk({ authorId: me.id, subjectId, on, today })
    if (barred) return barred
    const known = await observationsAbout(tx, subjectId, about)
    const strange = about.findIndex((id) => !known.includes(id))
    if (strange >= 0)
      return refuse('invalid', 'A talk can be about notes you can open.', {
        errors: [{ path: `/about/${strange}`, message: 'There is no such note about this person.' }],
      })
    const id = await insertTalk(tx, { subjectId, on, text, about, passOn })
    note({ recordKind: 'talk', recordId: id, subjectId, fields: ['text', 'on'] })
    await send(tx, { kind: talkRecorded.kind, to: subjectId, recordId: id })
    return shownTalk((await findTalk(tx, id))!, { id: me.id, now, leave: await leaveOf(tx, subjectId), zone: me.timeZone })
  },
})
