import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { mailSettings } from '../../../server/mail/settings.ts'
import { USUAL_QUIET } from '../../../server/mail/timing.ts'
import { mailChoices, quietHours } from '../store.ts'
import { Group, MailChoice, QuietHours } from '../words.ts'

export const showMailChoices = action({
  id: 'mail.choices',
  help: 'Read what you get by mail, and when not',
  method: 'GET', path: '/mail-choices',
  kind: 'read',
  input: z.object({}),
  output: z.object({
    choices: z.array(z.object({ group: Group, mail: MailChoice })),
    quiet: QuietHours,
    timeZone: z.string(),
    mailed: z.boolean().meta({ description: 'Mail is set up on this server.' }),
  }),
  run: async ({ tx, me }) => {
    const chosen = new Map((await mailChoices(tx)).map(({ group, mail }) => [group, mail]))
    return {
      choices: Group.options.map((group) => ({ group, mail: chosen.get(group) ?? ('at-once' as const) })),
      quiet: (await quietHours(tx)) ?? USUAL_QUIET, timeZone: me.timeZone, mailed: mailSettings() !== undefined,
    }
  },
})
