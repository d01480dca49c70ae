import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayWrite } from '../case.ts'
import { wholeCase } from '../merge.ts'
import { takesOut, wordsIn } from '../revision/revision.ts'
import { keepRevision, thinRevisions } from '../revision/store.ts'
import { findText, holdCase, saveText } from '../store.ts'
import { CaseDocument, LevelCode } from '../words.ts'

export const writeCase = action({
  id: 'promotion-case.write',
  help: 'Save the argument of a promotion case you write, and the levels it is about',
  method: 'PUT', path: '/promotion-cases/{id}/document',
  kind: 'write', scope: 'write', ifMatch: true,
  input: z.object({
    id: z.uuid(), document: CaseDocument,
    /** Absent: as they were. */
    currentLevel: LevelCode.optional(), proposedLevel: LevelCode.optional(),
  }),
  output: z.object({ version: z.int(), savedAt: z.iso.datetime() }),
  run: async ({ tx, ifMatch, note }, { id, document, currentLevel, proposedLevel }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, fields: ['document'] })
    const refusal = mayWrite(found)
    if (refusal) return refusal
    const stored = (await findText(tx, id))!
    if (stored.version !== ifMatch) {
      const { version, savedAt } = stored
      return refuse('conflict', 'This case was saved elsewhere since you opened it. Nothing is lost: compare the two and save again.', {
        current: { document: stored.document, version, savedAt, currentLevel: stored.currentLevel, proposedLevel: stored.proposedLevel },
      })
    }
    const text = { document, currentLevel: currentLevel ?? stored.currentLevel, proposedLevel: proposedLevel ?? stored.proposedLevel }
    // what somebody else left is kept for whoever writes over it
    if (wordsIn(wholeCase(stored.document)) > 0) await keepRevision(tx, id, stored)
    const saved = await saveText(tx, id, text, stored.version + 1)
    await keepRevision(tx, id, { ...text, ...saved }, takesOut(wholeCase(stored.document), document))
    await thinRevisions(tx, id)
    return saved
  },
})
