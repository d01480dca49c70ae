import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { mayOpenDrafting } from '../case.ts'
import { draftOpened } from '../messages.ts'
import { holdCase, saveOpening } from '../store.ts'
import { CaseState } from '../words.ts'

export const openDrafting = action({
  id: 'promotion-case.open-drafting',
  help: 'Let the person read along while you draft their case, and know that it was submitted; or end that',
  method: 'POST', path: '/promotion-cases/{id}/open-drafting',
  kind: 'write', who: 'manager',
  input: z.object({ id: z.uuid(), open: z.boolean() }),
  output: z.object({ id: z.uuid(), state: CaseState }),
  run: async ({ tx, note }, { id, open }) => {
    const found = await holdCase(tx, id)
    if (!found) return notFound
    note({ recordKind: 'promotion-case', recordId: id, subjectId: found.subject.id, fields: ['opened'] })
    const refusal = mayOpenDrafting(found)
    if (refusal) return refusal
    await saveOpening(tx, id, open)
    if (open) await send(tx, { kind: draftOpened.kind, to: found.subject.id, recordId: id })
    return { id, state: found.state }
  },
})
