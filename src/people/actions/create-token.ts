import { action } from '../../server/action.ts'
import { mintToken } from '../../server/accounts/tokens.ts'
import { ApiToken, TokenWish } from '../token.ts'
import * as z from 'zod'

/** Without a scope of its own: a token can't make tokens. */
export const createToken = action({
  id: 'token.create',
  help: 'Create an API token for yourself; it is shown once',
  method: 'POST', path: '/tokens',
  kind: 'write', secret: true,
  input: TokenWish,
  output: ApiToken.extend({ token: z.string() }),
  run: async ({ tx, me, note }, wish) => {
    const minted = await mintToken(tx, { personId: me.id, ...wish })
    note({ recordKind: 'token', recordId: minted.id, subjectId: me.id, fields: minted.scopes })
    return minted
  },
})
