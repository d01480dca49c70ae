import { readdirSync } from 'node:fs'
import { isWithin, judged, type Measurement } from './measurement.ts'

// Runs the benches one after the other, so that none disturbs another, and prints one table.
const words = process.argv.slice(2)
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts')).sort()
const rows: Measurement[] = []
for (const file of files.filter((name) => words.length === 0 || words.some((word) => name.includes(word)))) {
  const { run } = (await import(`./${file}`)) as { run: () => Promise<Measurement[]> }
  rows.push(...(await run()))
}

const number = (value: number): string => value.toLocaleString('en-GB', { maximumSignificantDigits: 3 })
const cells = rows.map((row) => [
  row.name,
  `${number(row.value)} ${row.unit}`,
  row.against === undefined ? '' : `${number(row.against)} ${row.unit}`,
  row.against === undefined ? '' : number(judged(row)),
  row.limit === undefined ? '' : `${number(row.limit)}${isWithin(row) ? '' : '  past it'}`,
])
const table = [['what', 'measured', 'against', 'ratio', 'limit'], ...cells]
const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.length)))
const placed = (cell: string, column: number): string => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))
for (const line of table) console.log(line.map(placed).join('  ').trimEnd())
if (!rows.every(isWithin)) process.exitCode = 1
