import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mailSettings } from '../../../server/mail/settings.ts'
import { kindOf } from '../../../server/messages.ts'
import { findTroubles } from '../store.ts'

export const showMailTroubles = action({
  id: 'mail.troubles',
  help: 'Count the mails that wait for a reason or came to nothing, and the jobs that did: which and why, never for whom',
  method: 'GET', path: '/mail-troubles',
  kind: 'read',
  input: z.object({}),
  output: z.object({
    mailed: z.boolean().meta({ description: 'Mail is set up on this server.' }),
    mails: z.array(z.object({ state: z.enum(['pending', 'dead']), kind: z.string(), subject: z.string(), errorClass: z.string(), count: z.int(), oldest: z.iso.datetime() })),
    jobs: z.array(z.object({ job: z.string(), count: z.int(), oldest: z.iso.datetime() })),
  }),
  run: async ({ tx, me }) => {
    if (!me.roles.some((role) => role === 'hr_admin' || role === 'system_admin')) return refuse('not-allowed', 'HR administrators and system administrators look after mail.')
    const { mails, jobs } = await findTroubles(tx)
    return { mailed: mailSettings() !== undefined, mails: mails.map((each) => ({ ...each, subject: kindOf(each.kind)?.subject ?? each.kind })), jobs }
  },
})
