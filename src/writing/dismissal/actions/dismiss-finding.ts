import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { insertDismissal, isOwnText, listDismissals, MOST_DISMISSALS } from '../store.ts'
import { Dismissal, DismissalKind } from '../words.ts'

export const dismissFinding = action({
  id: 'coach.dismiss',
  help: 'Put a finding of the coach away in a text of yours, with a reason for yourself or without',
  method: 'POST',
  path: '/coach/dismissals',
  kind: 'write',
  input: z.object({
    kind: DismissalKind,
    documentId: z.uuid().meta({ description: 'The review or the promotion case, the request a feedback answer with your name belongs to, or the question for words you were asked.' }),
    field: z.string().min(1).max(200),
    rule: z.string().regex(/^[a-z]+\/[a-z-]+$/).max(80),
    words: z.string().max(200).default(''),
    reason: z.string().trim().max(300).optional(),
  }),
  output: Dismissal,
  run: async ({ tx, note }, input) => {
    // the trail says that something was put away, not where: what an author makes of advice is their own business
    note({ recordKind: 'coach_dismissal' })
    if (!(await isOwnText(tx, input))) return notFound
    const { kind, documentId } = input
    if ((await listDismissals(tx, { kind, documentId })).length >= MOST_DISMISSALS) {
      return refuse('invalid', `In one text ${MOST_DISMISSALS} findings can be put away.`, { reason: 'full' })
    }
    return insertDismissal(tx, input)
  },
})
