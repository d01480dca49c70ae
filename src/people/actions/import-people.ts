import { randomUUID } from 'node:crypto'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import type { Tx } from '../../server/database.ts'
import { send } from '../../server/messages.ts'
import { hrAdmins } from '../desk/store.ts'
import { importWaits } from '../held/messages.ts'
import { holdImport } from '../held/store.ts'
import { readFile } from '../file.ts'
import { comparePeople } from '../import.ts'
import { missingConfirmation, PeopleResult, saidOf } from '../import/said.ts'
import { secondLook } from '../import/second-look.ts'
import { lockOrganisation, readState, recordRun, savePlan } from '../import/store.ts'
import { PeopleFileInput, type Plan } from '../import/words.ts'
import { LARGEST_FILE } from '../numbers.ts'
import { refuseFile } from '../table.ts'

/** A token never confirms: what needs a second look waits for an HR administrator in person (matrix A2, X9). */
export const importPeople = action({
  id: 'import.people',
  help: 'Bring in people, teams, managers and levels from a CSV file: all of it or nothing',
  method: 'POST', path: '/imports/people',
  kind: 'write', scope: 'import', operator: true, who: 'hr_admin', limit: LARGEST_FILE,
  input: PeopleFileInput,
  output: PeopleResult,
  run: async ({ tx, me, today, note }, input) => {
    const { file, encoding, fileName, dryRun, dates, prune } = input
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Importing people is for HR administrators.')
    const reading = readFile(file, encoding)
    if (reading.problems) return refuseFile(reading.problems)
    await lockOrganisation(tx)
    const compared = comparePeople(reading.rows, await readState(tx), { today, dates, newId: randomUUID, prune: prune ? { except: me.id } : undefined })
    if (compared.problems) return refuseFile(compared.problems)
    const { plan, table } = compared
    const look = secondLook(plan)
    const runId = dryRun ? undefined : randomUUID()
    note({ recordKind: 'import_run', recordId: runId, fields: Object.keys(table.columns), reason: dryRun ? 'dry-run' : undefined })
    if (!runId) return saidOf(plan, table, { dryRun: true, secondLook: look })
    const counts = { created: plan.created, changed: plan.changed, unchanged: plan.unchanged, managers: plan.links.changed, leavers: plan.ending.changed }
    const run = { id: runId, kind: 'people' as const, fileName, counts }
    if (look && me.scopes) {
      await holdImport(tx, run, { file, encoding, dates, prune })
      for (const admin of await hrAdmins(tx)) await send(tx, { kind: importWaits.kind, to: admin, recordId: runId })
      note({ reason: 'waits-for-second-look' })
      return saidOf(plan, table, { dryRun: false, runId, secondLook: look, waiting: true })
    }
    const missing = missingConfirmation(look, { managers: input.confirmManagerChanges, leavers: input.confirmLeavers })
    if (missing) return refuse('conflict', missing.detail, { reason: 'second-look', errors: missing.errors })
    if (look) note({ reason: `second-look:${look.managers?.changed ?? 0}:${look.leavers?.changed ?? 0}` })
    const circle = await save(tx, plan)
    if (circle) return circle
    await recordRun(tx, run)
    return saidOf(plan, table, { dryRun: false, runId, secondLook: look })
  },
})

/** The database computes who stands above whom once more, and has the last word on circles. */
async function save(tx: Tx, plan: Plan): Promise<Refusal | undefined> {
  try {
    await savePlan(tx, plan)
  } catch (error) {
    if ((error as { code?: string }).code !== 'PL001') throw error
    return refuse('invalid', 'Nothing was imported: at some time the reporting lines would form a circle.', { reason: 'circle' })
  }
}
