import * as z from 'zod'
import { action } from '../../server/action.ts'
import { Role } from '../words.ts'
import { organisationName, sitsInSession } from '../store.ts'

/** Who I am, for the shell: it decides what to offer, never what is allowed. */
export const showSession = action({
  id: 'session.me',
  help: 'Say who you are signed in as',
  method: 'GET', path: '/me',
  kind: 'read', scope: 'read',
  input: z.object({}),
  output: z.object({
    person: z.object({ id: z.uuid(), name: z.string(), email: z.string() }),
    roles: z.array(Role),
    isManager: z.boolean(),
    /** I sit in a promotion session that is open, or facilitate it. */
    sits: z.boolean(),
    organisation: z.object({ name: z.string(), timeZone: z.string() }),
    today: z.iso.date(),
    now: z.iso.datetime(),
  }),
  run: async ({ tx, me }) => ({
    person: { id: me.id, name: me.name, email: me.email },
    roles: me.roles as Role[],
    isManager: me.isManager,
    sits: await sitsInSession(tx),
    organisation: { name: await organisationName(tx), timeZone: me.timeZone },
    today: me.today,
    now: me.now,
  }),
})
