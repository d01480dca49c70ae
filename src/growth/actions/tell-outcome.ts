import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { tellOutcome } from '../opportunity.ts'
import { insertOutcome } from '../opportunity/store.ts'
import { holdGrowth } from '../plan/store.ts'
import { findOpportunity } from '../store.ts'
import { EvidenceIds, GrowthPage, Words } from '../words.ts'
import { readGrowth } from './show-growth.ts'
import { notForBoth } from './write-gap.ts'

export const tellOutcomeAction = action({
  id: 'opportunity.tell',
  help: 'Write what came of an opportunity, with the records that show it',
  method: 'POST', path: '/opportunities/{id}/outcome',
  kind: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), cameOf: Words, evidence: EvidenceIds.default([]) }),
  output: GrowthPage,
  run: async (context, { id, ...outcome }) => {
    const { tx, ifMatch, note } = context
    await holdGrowth(tx, id)
    const found = await findOpportunity(tx, id)
    if (!found) return notFound
    note({ recordKind: 'opportunity', recordId: id, subjectId: found.person.id, fields: ['outcome'] })
    const version = found.outcomes.length
    const barred = tellOutcome(found) ?? (await notForBoth(context, found.person.id, outcome.evidence))
    if (barred) return barred
    if (ifMatch !== version) return refuse('conflict', 'The other one wrote about it meanwhile.', { reason: 'changed-elsewhere', current: await readGrowth(context, found.person.id) })
    await insertOutcome(tx, id, version + 1, outcome)
    return readGrowth(context, found.person.id)
  },
})
