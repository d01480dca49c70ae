import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { listTemplates as list } from '../store.ts'
import { Template } from '../words.ts'

export const listTemplates = action({
  id: 'template.list',
  help: 'List review templates: what they ask of whom',
  method: 'GET',
  path: '/review-templates',
  kind: 'read',
  scope: 'read',
  who: 'hr',
  input: z.object({}),
  output: z.object({ templates: z.array(Template) }),
  run: async ({ tx, me }) => {
    if (!me.roles.includes('hr_admin') && !me.roles.includes('hr_partner')) return refuse('not-allowed', 'HR looks after templates.')
    return { templates: await list(tx) }
  },
})
