import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { listExports as list } from '../store.ts'
import { ExportJob } from '../words.ts'

export const listExports = action({
  id: 'export.list',
  help: 'List the files of your own export: those being made, and those to fetch',
  method: 'GET', path: '/exports/own',
  kind: 'read',
  input: z.object({}),
  output: z.object({ exports: z.array(ExportJob) }),
  run: async ({ tx }) => ({ exports: await list(tx) }),
})
