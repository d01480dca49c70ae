import * as z from 'zod'
import { action } from '../../server/action.ts'
import { listTokens as list } from '../../server/accounts/tokens.ts'
import { ApiToken } from '../token.ts'

export const listTokens = action({
  id: 'token.list',
  help: 'List your API tokens',
  method: 'GET', path: '/tokens',
  kind: 'read',
  input: z.object({}),
  output: z.object({ tokens: z.array(ApiToken) }),
  run: async ({ tx }) => ({ tokens: await list(tx) }),
})
