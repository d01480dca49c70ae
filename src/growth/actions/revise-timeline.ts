import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { goalOf, rangeOf, setTimeline } from '../plan.ts'
import { holdGrowth, insertTimeline } from '../plan/store.ts'
import { findPlan } from '../store.ts'
import { GrowthPage, Months, Words } from '../words.ts'
import { readGrowth } from './show-growth.ts'

export const reviseTimeline = action({
  id: 'growth.revise-timeline',
  help: 'Say in how many months, counted from today, and why; what was said before stays beside it',
  method: 'POST', path: '/growth-plans/{id}/timeline',
  kind: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), fromMonths: Months, toMonths: Months, because: Words }),
  output: GrowthPage,
  run: async (context, { id, ...range }) => {
    const { tx, me, ifMatch, note } = context
    await holdGrowth(tx, id)
    const plan = await findPlan(tx, id)
    if (!plan) return notFound
    const { person } = plan
    note({ recordKind: 'growth-timeline', recordId: id, subjectId: person.id, fields: ['months', 'because'] })
    const barred = setTimeline(plan, range)
    if (barred) return barred
    const version = rangeOf(plan)?.version ?? 0
    if (ifMatch !== version) return refuse('conflict', 'The other one changed this meanwhile.', { reason: 'changed-elsewhere', current: await readGrowth(context, person.id) })
    await insertTimeline(tx, id, { ...range, version: version + 1, level: goalOf(plan)?.level ?? '' })
    if (me.id !== person.id) await send(tx, { kind: 'growth.timeline-revised', to: person.id, recordId: person.id, version: `${id}.${version + 1}` })
    return readGrowth(context, person.id)
  },
})
