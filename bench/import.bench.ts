import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { connections } from '../src/server/postgres/connection.ts'
import { migrate } from '../src/server/migrate.ts'
import { dataFolder } from '../test/served.ts'
import type { Measurement } from './measurement.ts'
import { command } from './organisation.ts'

const PEOPLE = 5_000

/** `import people FILE` as one types it, from the command to its end, beside a database that runs. */
export async function run(): Promise<Measurement[]> {
  const folder = dataFolder()
  const database = await connections({ PLUMBLINE_DATA: folder })
  try {
    await migrate(database.owner)
    const file = join(dirname(folder), 'people.csv')
    writeFileSync(file, peopleFile(PEOPLE))
    const first = await command(['import', 'people', file], folder)
    const second = await command(['import', 'people', file], folder)
    return [
      { name: `import people, ${PEOPLE} rows into an empty organisation (promised: 10 s)`, value: first.took / 1000, unit: 's' },
      { name: 'import people, the same file again: no change', value: second.took / 1000, unit: 's' },
    ]
  } finally {
    await database.stop()
    rmSync(dirname(folder), { recursive: true, force: true })
  }
}

/** Each leads the eight who come next: a tree of five levels, in teams of nine. */
function peopleFile(count: number): string {
  const email = (n: number) => `person.${n}@example.com`
  const leader = (n: number) => (n === 0 ? '' : email(Math.floor((n - 1) / 8)))
  const row = (n: number) =>
    [`E${n}`, `Person Number ${n}`, email(n), 'Technician', `Team ${Math.floor(n / 9)}`, leader(n), 'L3', '2024-03-01'].join(',')
  return ['Employee ID,Name,Email,Title,Team,Manager Email,Level,Start Date', ...Array.from({ length: count }, (_, n) => row(n))].join('\n')
}
