import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { publishedFramework } from '../../leveling/store.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { GAP_STATES } from '../gap.ts'
import { gapOf, goalOf, writeGap } from '../plan.ts'
import { holdGrowth, insertGapLine } from '../plan/store.ts'
import { evidenceAbout, findPlan } from '../store.ts'
import { Code, EvidenceIds, GrowthPage, SomeWords } from '../words.ts'
import { readGrowth } from './show-growth.ts'

export const writeGapAction = action({
  id: 'growth.write-gap',
  help: 'Write what lies between on one dimension: the other one reads it once it is saved',
  method: 'PUT', path: '/growth-plans/{id}/gap/{dimension}',
  kind: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), dimension: Code, state: z.enum(GAP_STATES), missing: SomeWords.default(''), evidence: EvidenceIds.default([]) }),
  output: GrowthPage,
  run: async (context, { id, ...line }) => {
    const { tx, me, today, ifMatch, note } = context
    await holdGrowth(tx, id)
    const plan = await findPlan(tx, id)
    if (!plan) return notFound
    const { person } = plan
    note({ recordKind: 'growth-gap', recordId: id, subjectId: person.id, fields: ['gap'] })
    const barred = writeGap(plan, line)
    if (barred) return barred
    const known = (await publishedFramework(tx))?.dimensions.some(({ code }) => code === line.dimension)
    if (!known) return refuse('invalid', 'The framework has no such dimension.', { errors: [{ path: '/dimension', message: 'The framework has no such dimension.' }] })
    const version = gapOf(plan).find(({ dimension }) => dimension === line.dimension)?.version ?? 0
    if (ifMatch !== version) return refuse('conflict', 'The other one changed this meanwhile.', { reason: 'changed-elsewhere', current: await readGrowth(context, person.id) })
    const unread = await notForBoth(context, person.id, line.evidence)
    if (unread) return unread
    await insertGapLine(tx, id, { ...line, version: version + 1, level: goalOf(plan)?.level ?? '' })
    // One message a day, however many lines are written.
    if (me.id !== person.id) await send(tx, { kind: 'growth.gap-written', to: person.id, recordId: person.id, version: `${id}.${today}` })
    return readGrowth(context, person.id)
  },
})

/** Evidence is what both can read; anything else is as if it were not there. */
export async function notForBoth({ tx }: { tx: Parameters<typeof evidenceAbout>[0] }, personId: string, ids: readonly string[]) {
  if (ids.length === 0) return undefined
  const readable = new Set((await evidenceAbout(tx, personId)).map(({ id }) => id))
  if (ids.every((id) => readable.has(id))) return undefined
  const message = 'Choose records that both of you can read.'
  return refuse('invalid', message, { errors: [{ path: '/evidence', message }] })
}
