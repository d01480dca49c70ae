import { appendFileSync, closeSync, fstatSync, mkdirSync, openSync, readSync } from 'node:fs'
import { dirname } from 'node:path'

// What was looked at and found well, in one file for all processes of a run: none looks at the same kind of thing again.
const FILE = process.env.PLUMBLINE_LOOKED
const well = new Set<string>()
if (FILE) mkdirSync(dirname(FILE), { recursive: true })
let read = 0
let rest = ''

/** All that this run found well so far, in whatever process. */
export function foundWell(): ReadonlySet<string> {
  if (FILE) catchUp(FILE)
  return well
}

/** Keeps what was found well. Of a look that found a fault nothing is kept: the second run has to find it again. */
export function keepWell(things: readonly string[]): void {
  const news = things.filter((each) => !well.has(each))
  for (const each of news) well.add(each)
  if (FILE && news.length > 0) appendFileSync(FILE, news.map((each) => `${each}\n`).join(''))
}

/** Others write on meanwhile: a line without its end is read next time. */
function catchUp(file: string): void {
  const open = openSync(file, 'a+')
  try {
    const bytes = Buffer.alloc(fstatSync(open).size - read)
    read += readSync(open, bytes, 0, bytes.length, read)
    const lines = (rest + bytes.toString('latin1')).split('\n')
    rest = lines.pop()!
    for (const line of lines) well.add(line)
  } finally {
    closeSync(open)
  }
}
