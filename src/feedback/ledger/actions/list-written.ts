import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { Named } from '../../words.ts'
import { writtenAbout } from '../store.ts'

export const listWritten = action({
  id: 'ledger.written',
  help: 'List the people you wrote about, or met as their manager',
  method: 'GET', path: '/ledger/written',
  kind: 'read', scope: 'read',
  input: z.object({}),
  output: z.object({ people: z.array(Named) }),
  run: async ({ tx }) => ({ people: await writtenAbout(tx) }),
})
