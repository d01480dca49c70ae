import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { readFile } from '../../file.ts'
import { comparePeople } from '../../import.ts'
import { PeopleResult, saidOf } from '../../import/said.ts'
import { secondLook } from '../../import/second-look.ts'
import { readState } from '../../import/store.ts'
import { refuseFile } from '../../table.ts'
import { findHeld } from '../store.ts'

/** Compared anew each time: what counts is what it would change now. */
export const showImport = action({
  id: 'import.show',
  help: 'Show what an import that waits would change',
  method: 'GET', path: '/imports/{id}',
  kind: 'read', sensitive: true, who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: PeopleResult,
  run: async ({ tx, me, today, note }, { id }) => {
    note({ recordKind: 'import_run', recordId: id })
    const held = await findHeld(tx, id)
    if (!held) return notFound
    const reading = readFile(held.file, held.encoding)
    if (reading.problems) return refuseFile(reading.problems)
    const compared = comparePeople(reading.rows, await readState(tx), { today, dates: held.dates, newId: randomUUID, prune: held.prune ? { except: me.id } : undefined })
    if (compared.problems) return refuseFile(compared.problems)
    const look = secondLook(compared.plan)
    return saidOf(compared.plan, compared.table, { dryRun: true, runId: id, secondLook: look })
  },
})
