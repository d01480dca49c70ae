import * as z from 'zod'
import { action } from '../../server/action.ts'
import { VersionEntry } from '../answer.ts'
import { listVersions as list } from '../store.ts'

export const listVersions = action({
  id: 'framework.versions',
  help: 'List every published version of the leveling framework, with who published it and when; the one in force comes first',
  method: 'GET', path: '/framework/versions',
  kind: 'read', scope: 'read',
  input: z.object({}),
  output: z.object({ versions: z.array(VersionEntry) }),
  run: async ({ tx }) => ({ versions: await list(tx) }),
})
