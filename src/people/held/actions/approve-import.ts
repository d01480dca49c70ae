import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { readFile } from '../../file.ts'
import { comparePeople } from '../../import.ts'
import { missingConfirmation, PeopleResult, saidOf } from '../../import/said.ts'
import { secondLook } from '../../import/second-look.ts'
import { lockOrganisation, readState, savePlan } from '../../import/store.ts'
import { refuseFile } from '../../table.ts'
import { decideRun, findHeld } from '../store.ts'

/** In person only. The numbers are compared with what it would change now, not with what it would have changed when it came. */
export const approveImport = action({
  id: 'import.approve',
  help: 'Let an import that waits go ahead, naming how much it changes',
  method: 'POST', path: '/imports/{id}/approve',
  kind: 'write', who: 'hr_admin',
  input: z.object({ id: z.uuid(), confirmManagerChanges: z.int().min(0).optional(), confirmLeavers: z.int().min(0).optional() }),
  output: PeopleResult,
  run: async ({ tx, me, today, note }, { id, confirmManagerChanges, confirmLeavers }) => {
    note({ recordKind: 'import_run', recordId: id, fields: ['state'] })
    await lockOrganisation(tx)
    const held = await findHeld(tx, id)
    if (!held) return notFound
    const reading = readFile(held.file, held.encoding)
    if (reading.problems) return refuseFile(reading.problems)
    const compared = comparePeople(reading.rows, await readState(tx), { today, dates: held.dates, newId: randomUUID, prune: held.prune ? { except: me.id } : undefined })
    if (compared.problems) return refuseFile(compared.problems)
    const { plan, table } = compared
    const look = secondLook(plan)
    const missing = missingConfirmation(look, { managers: confirmManagerChanges, leavers: confirmLeavers })
    if (missing) return refuse('conflict', missing.detail, { reason: 'second-look', errors: missing.errors })
    note({ reason: `second-look:${plan.links.changed}:${plan.ending.changed}` })
    await savePlan(tx, plan)
    const counts = { created: plan.created, changed: plan.changed, unchanged: plan.unchanged, managers: plan.links.changed, leavers: plan.ending.changed }
    return (await decideRun(tx, id, 'approved', counts)) ? saidOf(plan, table, { dryRun: false, runId: id, secondLook: look }) : notFound
  },
})
