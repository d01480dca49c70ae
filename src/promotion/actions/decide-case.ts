import * as z from 'zod'
import { isRefusal, notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { mayDecide } from '../case.ts'
import { decide } from '../decision/decision.ts'
import { saveDecision } from '../decision/store.ts'
import { caseDecided } from '../messages.ts'
import { findDecision, findText, holdCase, moveCase, recordStep } from '../store.ts'
import { CaseState, Decision, Outcome } from '../words.ts'

const text = z.string().trim().max(20_000)

export const decideCase = action({
  id: 'promotion-case.decide',
  help: 'Write down what your session decided, with reasons and feedback for the person; a “not yet” says what would change it and when one looks again',
  method: 'PUT', path: '/promotion-cases/{id}/decision',
  kind: 'write',
  input: z.object({
    id: z.uuid(), outcome: Outcome, reasons: text, feedback: text, wouldChange: text.default(''), nextOn: z.iso.date().optional(), levelFrom: z.iso.date().optional(),
  }),
  output: z.object({ id: z.uuid(), state: CaseState, decision: Decision }),
  run: async ({ tx, today, note }, { id, ...given }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, subjectId: found.subject.id, fields: ['decision'] })
    const refusal = mayDecide(found)
    if (refusal) return refusal
    const before = await findDecision(tx, id)
    const stored = (await findText(tx, id))!
    const decision = decide({ ...given, proposedLevel: stored.proposedLevel ?? '', version: (before?.version ?? 0) + 1 }, today)
    if (isRefusal(decision)) return decision
    await saveDecision(tx, id, decision)
    if (found.state === 'submitted') {
      await recordStep(tx, id, 'decided')
      await moveCase(tx, id, 'submitted', 'decided')
      await send(tx, { kind: caseDecided.kind, to: found.author.id, recordId: id })
    }
    return { id, state: 'decided' as const, decision }
  },
})
