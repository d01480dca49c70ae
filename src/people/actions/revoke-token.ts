import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { revokeToken as revoke } from '../../server/accounts/tokens.ts'

export const revokeToken = action({
  id: 'token.revoke',
  help: 'End one of your API tokens at once',
  method: 'DELETE', path: '/tokens/{id}',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: z.object({}),
  run: async ({ tx, me, note }, { id }) => {
    note({ recordKind: 'token', recordId: id, subjectId: me.id })
    return (await revoke(tx, id)) ? {} : notFound
  },
})
