import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayWrite } from '../case.ts'
import { listSettled, offeredRecords, saveSettled } from '../evidence/store.ts'
import { findText, holdCase, pinnedFramework } from '../store.ts'
import { DimensionCode, LevelCode, Settled } from '../words.ts'

export const settleEvidence = action({
  id: 'promotion-case.settle',
  help: 'Settle which dimension and level a record speaks for in a case; its author’s own proposal stays as it is',
  method: 'PUT', path: '/promotion-cases/{id}/evidence/{recordId}',
  kind: 'write', scope: 'write',
  input: z.object({
    id: z.uuid(), recordId: z.uuid(), dimension: DimensionCode, level: LevelCode,
    /** In your own words: all a committee reads of a record it may not open. */
    shows: z.string().trim().max(600).default(''),
    /** Of a concern: the day on which it was dealt with. */
    resolvedOn: z.iso.date().optional(),
  }),
  output: z.object({ evidence: z.array(Settled) }),
  run: async ({ tx, today, note }, { id, recordId, dimension, level, shows, resolvedOn }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, fields: ['evidence'] })
    const refusal = mayWrite(found)
    if (refusal) return refusal
    const record = (await offeredRecords(tx, found.subject.id, today)).find((each) => each.id === recordId)
    if (!record) return refuse('invalid', 'A case rests on records about the person that you can open.', { errors: [{ path: '/recordId', message: 'You can open no such record of the last two years.' }] })
    const framework = await pinnedFramework(tx, (await findText(tx, id))!)
    const unknown = [
      ...(framework.dimensions.some(({ code }) => code === dimension) ? [] : [{ path: '/dimension', message: `The framework has no dimension “${dimension}”.` }]),
      ...(framework.levels.some(({ code }) => code === level) ? [] : [{ path: '/level', message: `The framework has no level “${level}”.` }]),
      ...(resolvedOn && (record.tone !== 'concern' || resolvedOn < record.on || resolvedOn > today) ? [{ path: '/resolvedOn', message: 'Say of a concern on which day after it, up to today, it was dealt with.' }] : []),
    ]
    if (unknown.length) return refuse('invalid', unknown[0]!.message, { errors: unknown })
    await saveSettled(tx, id, record, { dimension, level, shows, ...(resolvedOn && { resolvedOn }) })
    return { evidence: await listSettled(tx, id) }
  },
})
