import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import type { Tx } from '../../server/database.ts'
import { readFile } from '../file.ts'
import { comparePeople } from '../import.ts'
import { resultOf } from '../import/result.ts'
import { lockOrganisation, readState, recordRun, savePlan } from '../import/store.ts'
import { FileInput, ImportResult, type Plan } from '../import/words.ts'
import { LARGEST_FILE } from '../numbers.ts'
import { refuseFile } from '../table.ts'

export const importPeople = action({
  id: 'import.people',
  help: 'Bring in people, teams, managers and levels from a CSV file: all of it or nothing',
  method: 'POST', path: '/imports/people',
  kind: 'write', scope: 'import', operator: true, who: 'hr_admin', limit: LARGEST_FILE,
  input: FileInput,
  output: ImportResult.extend({
    teams: z.array(z.string()).meta({ description: 'Names of teams that are new.' }),
    leftOut: z.array(z.object({ row: z.int(), column: z.string().optional(), message: z.string() })),
  }),
  run: async ({ tx, me, today, note }, { file, encoding, fileName, dryRun, dates }) => {
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Importing people is for HR administrators.')
    const reading = readFile(file, encoding)
    if (reading.problems) return refuseFile(reading.problems)
    await lockOrganisation(tx)
    const compared = comparePeople(reading.rows, await readState(tx), { today, dates, newId: randomUUID })
    if (compared.problems) return refuseFile(compared.problems)
    const { plan, table } = compared
    const counts = { created: plan.created, changed: plan.changed, unchanged: plan.unchanged }
    const runId = dryRun ? undefined : randomUUID()
    note({ recordKind: 'import_run', recordId: runId, fields: Object.keys(table.columns), reason: dryRun ? 'dry-run' : undefined })
    if (runId) {
      const circle = await save(tx, plan)
      if (circle) return circle
      await recordRun(tx, { id: runId, kind: 'people', fileName, counts })
    }
    const teams = plan.teams.map((team) => team.name)
    const said = { dryRun, runId, one: 'person', many: 'people', teams, leftOut: plan.leftOut }
    return { ...resultOf(said, counts, table, plan.differences), teams, leftOut: plan.leftOut }
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
