import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { findText } from '../../store.ts'
import { listed } from '../revision.ts'
import { listRevisions as list } from '../store.ts'
import { CaseRevision } from '../words.ts'

export const listCaseRevisions = action({
  id: 'promotion-case.revisions',
  help: 'List the earlier drafts of the argument of a promotion case you write, newest first: your own saves, and the text as you found it',
  method: 'GET', path: '/promotion-cases/{id}/revisions',
  kind: 'read',
  input: z.object({ id: z.uuid() }),
  output: z.object({ revisions: z.array(CaseRevision) }),
  // what is somebody else's, and what never was, has none
  run: async ({ tx }, { id }) => ({ revisions: listed(await list(tx, id), (await findText(tx, id))?.version) }),
})
