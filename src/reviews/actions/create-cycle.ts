import * as z from 'zod'
import { refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { checkDates } from '../cycle.ts'
import { addCycle, findCycle, unknownTeams } from '../cycles/store.ts'
import { Cycle, DEFAULT_SCALE, Scale } from '../words.ts'

export const createCycle = action({
  id: 'cycle.create',
  help: 'Plan a review cycle',
  method: 'POST',
  path: '/cycles',
  kind: 'write',
  who: 'hr_admin',
  input: z.object({
    name: z.string().trim().min(1).max(120),
    from: z.iso.date(),
    to: z.iso.date(),
    teamIds: z.array(z.uuid()).min(1).max(500).optional(),
    template: z.string().trim().min(1).max(120).default('Review'),
    scale: Scale.default(DEFAULT_SCALE),
    selfDue: z.iso.date(),
    managerDue: z.iso.date(),
    shareDue: z.iso.date(),
    draftBeforeSelfReview: z.boolean().default(false),
  }),
  output: Cycle,
  run: async ({ tx, me, today, note }, input) => {
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin plans review cycles.')
    const wrong = checkDates(input)
    if (wrong) return wrong
    const missing = await unknownTeams(tx, input.teamIds ?? [])
    if (missing.length)
      return refuse('invalid', 'Some of the teams do not exist.', {
        errors: missing.map((id) => ({ path: `/teamIds/${input.teamIds?.indexOf(id)}`, message: 'There is no such team.' })),
      })
    const id = await addCycle(tx, input)
    note({ recordKind: 'review_cycle', recordId: id, fields: Object.keys(input) })
    return (await findCycle(tx, id, today))!
  },
})
