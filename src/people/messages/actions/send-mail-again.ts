import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { sendAgain } from '../store.ts'

export const sendMailAgain = action({
  id: 'mail.send-again',
  help: 'Send again the mails of a kind that came to nothing for a reason; rights are asked anew',
  method: 'POST', path: '/mail-troubles/send-again',
  kind: 'write',
  input: z.object({ kind: z.string().max(81), errorClass: z.string().max(40) }),
  output: z.object({ count: z.int() }),
  run: async ({ tx, me, note }, { kind, errorClass }) => {
    note({ recordKind: 'mail', fields: [kind, errorClass] })
    if (!me.roles.some((role) => role === 'hr_admin' || role === 'system_admin')) return refuse('not-allowed', 'HR administrators and system administrators look after mail.')
    return { count: await sendAgain(tx, kind, errorClass) }
  },
})
