import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { checkSubmit } from '../../reviews/confirmation.ts'
import { send } from '../../server/messages.ts'
import { mayRelease } from '../case.ts'
import { insertRelease } from '../decision/store.ts'
import { factsOf } from '../facts/store.ts'
import { decisionGiven } from '../messages.ts'
import { checkDecision } from '../rules.ts'
import { findText, holdCase, moveCase, recordStep } from '../store.ts'
import { CaseState, Confirmed } from '../words.ts'

export const releaseDecision = action({
  id: 'promotion-case.release',
  help: 'Give the decision to the person: from then on they can read it and why',
  method: 'POST', path: '/promotion-cases/{id}/release',
  kind: 'write', who: 'manager',
  input: z.object({ id: z.uuid(), confirmed: Confirmed.confirmed }),
  output: z.object({ id: z.uuid(), state: CaseState }),
  run: async ({ tx, me, note }, { id, confirmed }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, subjectId: found.subject.id, fields: ['state'] })
    const refusal = mayRelease(found)
    if (refusal) return refusal
    const facts = { ...(await factsOf(tx, found, (await findText(tx, id))!, 'decide', me.timeZone)), outcome: found.outcome }
    const unseen = checkSubmit(checkDecision(facts), { confirmed: new Set(confirmed), overridden: new Set() })
    if (unseen) return unseen
    await insertRelease(tx, id)
    await recordStep(tx, id, 'released')
    await moveCase(tx, id, 'decided', 'released')
    await send(tx, { kind: decisionGiven.kind, to: found.subject.id, recordId: id })
    return { id, state: 'released' as const }
  },
})
