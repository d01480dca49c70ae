import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findTemplate } from '../store.ts'
import { Template } from '../words.ts'

export const showTemplate = action({
  id: 'template.show',
  help: 'Show a review template in its newest version',
  method: 'GET',
  path: '/review-templates/{id}',
  kind: 'read',
  scope: 'read',
  who: 'hr',
  input: z.object({ id: z.uuid() }),
  output: Template,
  run: async ({ tx, me }, { id }) => {
    if (!me.roles.includes('hr_admin') && !me.roles.includes('hr_partner')) return refuse('not-allowed', 'HR looks after templates.')
    return (await findTemplate(tx, id)) ?? notFound
  },
})
