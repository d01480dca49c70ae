import * as z from 'zod'
import { refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { exportPeople as csvOf } from '../export.ts'
import { readState } from '../import/store.ts'

const CSV = 'text/csv; charset=utf-8' as const

/** Without a scope: the matrix (S6) gives no token an export. */
export const exportPeople = action({
  id: 'export.people',
  help: 'Get people, managers and levels as a CSV that "import people" reads back without a change',
  method: 'GET', path: '/exports/people',
  kind: 'read', sensitive: true, who: 'hr_admin',
  input: z.object({}),
  output: z.object({ file: z.object({ name: z.string(), type: z.literal(CSV), body: z.string() }) }),
  run: async ({ tx, me, today, note }) => {
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Exporting people is for HR administrators.')
    note({ recordKind: 'export' })
    // With a byte order mark, spreadsheets take it for UTF-8.
    return { file: { name: `people-${today}.csv`, type: CSV, body: `\uFEFF${csvOf(await readState(tx), today)}` } }
  },
})
