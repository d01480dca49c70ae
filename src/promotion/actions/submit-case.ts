import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { isBlank } from '../../kit/text.ts'
import { action } from '../../server/action.ts'
import { maySubmit } from '../case.ts'
import { factsOf } from '../facts/store.ts'
import { maySubmitWith } from '../gate.ts'
import { checkCase } from '../rules.ts'
import { findText, holdCase, listConfirmations, moveCase, recordStep, saveConfirmations } from '../store.ts'
import { CaseState, Confirmed } from '../words.ts'

export const submitCase = action({
  id: 'promotion-case.submit',
  help: 'Submit a promotion case: the text is locked, and the line above and HR can read it',
  method: 'POST', path: '/promotion-cases/{id}/submit',
  kind: 'write', ifMatch: true, who: 'manager',
  input: z.object({ id: z.uuid(), ...Confirmed }),
  output: z.object({ id: z.uuid(), state: CaseState, version: z.int() }),
  run: async ({ tx, me, ifMatch, note }, { id, confirmed, notes }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, fields: ['state'] })
    const refusal = maySubmit(found)
    if (refusal) return refusal
    const text = (await findText(tx, id))!
    if (text.version !== ifMatch) return refuse('conflict', 'This case was saved elsewhere since you opened it. Look at the newer text before you submit it.', { current: text })
    if (isBlank(text.document.summary)) return refuse('invalid', 'The case says nothing yet.', { reason: 'empty', errors: [{ path: '/summary', message: 'Say in a few sentences what shows the level.' }] })
    const known = new Set((await listConfirmations(tx, id, text.version)).map(({ key }) => key))
    const unseen = maySubmitWith(checkCase(await factsOf(tx, found, text, 'submit', me.timeZone)), new Set([...known, ...confirmed]))
    if (unseen) return unseen
    await saveConfirmations(tx, id, text.version, confirmed.filter((key) => !known.has(key)), notes)
    await moveCase(tx, id, 'draft', 'submitted')
    await recordStep(tx, id, 'submitted')
    note({ subjectId: found.subject.id })
    return { id, state: 'submitted' as const, version: text.version }
  },
})
