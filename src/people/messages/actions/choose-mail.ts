import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { chooseMail } from '../store.ts'
import { Group, MailChoice } from '../words.ts'

export const chooseMailAction = action({
  id: 'mail.choose',
  help: 'Choose how you get a group of messages by mail; your inbox has them all the same',
  method: 'PUT', path: '/mail-choices/{group}',
  kind: 'write',
  input: z.object({ group: Group, mail: MailChoice }),
  output: z.object({ group: Group, mail: MailChoice }),
  run: async ({ tx, me, note }, { group, mail }) => {
    note({ recordKind: 'mail-choice', subjectId: me.id, fields: [group] })
    await chooseMail(tx, group, mail)
    return { group, mail }
  },
})
