import * as z from 'zod'
import { refuse } from '../../kit/refusal.ts'
import { levelOf, publishedFramework, refuseUnshared } from '../../leveling/store.ts'
import { findPerson } from '../../people/store.ts'
import { managesToday } from '../../feedback/request/store.ts'
import { action } from '../../server/action.ts'
import { levelAfter } from '../asked.ts'
import { BLANK_CASE } from '../codes.ts'
import { insertCase, openCaseOf } from '../store.ts'
import { CaseDocument } from '../words.ts'

export const beginCase = action({
  id: 'promotion-case.begin',
  help: 'Begin a promotion case for somebody who reports to you; the next level of their track is proposed',
  method: 'POST', path: '/promotion-cases',
  kind: 'write', scope: 'write', who: 'manager',
  input: z.object({ personId: z.uuid() }),
  output: z.object({ id: z.uuid(), version: z.int() }),
  run: async ({ tx, today, note }, { personId }) => {
    note({ recordKind: 'promotion-case', fields: ['case'] })
    if (!(await findPerson(tx, personId))) return refuse('invalid', 'There is nobody here by that id.', { errors: [{ path: '/personId', message: 'There is nobody here by that id.' }] })
    if (!(await managesToday(tx, personId))) return refuse('not-allowed', 'A promotion case is written by the person’s manager.')
    const open = await openCaseOf(tx, personId)
    if (open) return refuse('conflict', 'There is a case for them already. Go on with that one.', { reason: 'open-case', current: { id: open } })
    const unshared = await refuseUnshared(tx, [personId])
    if (unshared) return unshared
    const framework = (await publishedFramework(tx))!
    const current = await levelOf(tx, personId, today)
    const proposed = current === undefined ? undefined : levelAfter(framework, current)
    const id = await insertCase(tx, personId, framework, { current, proposed }, CaseDocument.parse(BLANK_CASE))
    note({ recordId: id })
    return { id, version: 1 }
  },
})
