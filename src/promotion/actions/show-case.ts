import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { openVerbs } from '../case.ts'
import { listSettled } from '../evidence/store.ts'
import { surroundingsOf } from '../facts/store.ts'
import { quotesOf } from '../quote/store.ts'
import { agendaSession, notesOf } from '../session/store.ts'
import { findCase, findDecision, findGiven, findText, listConfirmations, listOverrides, listSteps } from '../store.ts'
import { Acknowledgement, CaseDocument, CaseEntry, CaseNote, CaseOverride, CaseQuote, CaseStep, CaseSurroundings, CaseVerb, Confirmation, Decision, Named, Session, Settled } from '../words.ts'

export const showCase = action({
  id: 'promotion-case.show',
  help: 'Show a promotion case: where it stands, what you may do, and of its text and evidence what is yours to read',
  method: 'GET', path: '/promotion-cases/{id}',
  kind: 'read', scope: 'read', sensitive: true,
  input: z.object({ id: z.uuid() }),
  output: CaseEntry.extend({
    subject: z.object({ id: z.uuid(), name: z.string(), title: z.string() }),
    aboutMe: z.boolean(), mine: z.boolean(),
    may: z.array(CaseVerb),
    document: CaseDocument.optional(), version: z.int().optional(), savedAt: z.iso.datetime().optional(),
    framework: z.object({ id: z.string(), version: z.int() }).optional(),
    surroundings: CaseSurroundings.optional(), evidence: z.array(Settled).optional(), quotes: z.array(CaseQuote).optional(),
    confirmations: z.array(Confirmation).optional(), overrides: z.array(CaseOverride).optional(), steps: z.array(CaseStep).optional(),
    session: Session.optional(), notes: z.array(CaseNote).optional(),
    decision: Decision.optional(), releasedAt: z.iso.datetime().optional(), releasedBy: Named.optional(), acknowledgement: Acknowledgement.optional(),
  }),
  run: async ({ tx, me, note }, { id }) => {
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
  },
})
