import * as z from 'zod'
import { notFound, type Refusal } from '../../kit/refusal.ts'
import { action, type Context } from '../../server/action.ts'
import { openVerbs } from '../case.ts'
import { listSettled } from '../evidence/store.ts'
import { surroundingsOf } from '../facts/store.ts'
import { quotesOf } from '../quote/store.ts'
import { agendaSession, notesOf } from '../session/store.ts'
import { findCase, findDecision, findGiven, findText, listConfirmations, listOverrides, listSteps } from '../store.ts'
import { ShownCase } from '../words.ts'

export const showCase = action({
  id: 'promotion-case.show',
  help: 'Show a promotion case: where it stands, what you may do, and of its text and evidence what is yours to read',
  method: 'GET', path: '/promotion-cases/{id}',
  kind: 'read', scope: 'read', sensitive: true,
  input: z.object({ id: z.uuid() }),
  output: ShownCase,
  run: (context, { id }) => readCase(context, id),
})

/** The case as the reader of this very transaction finds it. */
export async function readCase({ tx, me, note }: Pick<Context, 'tx' | 'me' | 'note'>, id: string): Promise<ShownCase | Refusal> {
  const found = await findCase(tx, id)
  if (!found) return notFound
  note({ recordKind: 'promotion-case', recordId: id, ...(found.state !== 'draft' && found.state !== 'discarded' && { subjectId: found.subject.id }) })
  const { subject, author, state, open, createdAt, aboutMe, mine } = found
  const text = await findText(tx, id)
  const decision = await findDecision(tx, id)
  const { releasedAt, by, acknowledgement } = await findGiven(tx, id)
  const weighs = text !== undefined && !aboutMe
  return {
    id, subject, author, state, open, createdAt, aboutMe, mine, may: openVerbs(found),
    ...(text && {
      document: text.document, version: text.version, savedAt: text.savedAt, framework: { id: text.frameworkId, version: text.frameworkVersion },
      currentLevel: text.currentLevel, proposedLevel: text.proposedLevel, surroundings: await surroundingsOf(tx, found, text, me.timeZone), evidence: await listSettled(tx, id),
    }),
    ...(weighs && {
      quotes: await quotesOf(tx, id), confirmations: await listConfirmations(tx, id, text.version), overrides: await listOverrides(tx, id), steps: await listSteps(tx, id),
      session: await agendaSession(tx, id), notes: await notesOf(tx, id),
    }),
    ...(decision && { decision, outcome: decision.outcome, nextOn: decision.nextOn, ...(!text && { proposedLevel: decision.proposedLevel }) }),
    releasedAt, releasedBy: by, acknowledgement,
  }
}
