import { createHash, randomUUID } from 'node:crypto'
import { refuse } from '../../../kit/refusal.ts'
import { publishedFramework } from '../../../leveling/store.ts'
import { readFile, readText } from '../../../people/file.ts'
import { resultOf } from '../../../people/import/result.ts'
import { type Difference, ImportResult } from '../../../people/import/words.ts'
import { LARGEST_FILE, MOST_DIFFERENCES } from '../../../people/numbers.ts'
import { refuseFile } from '../../../people/table.ts'
import { action } from '../../../server/action.ts'
import { type Authors, formatOf, readNotesTable, readNotesText } from '../notes.ts'
import { holdImport, insertNotes, knownKeys, nameable } from '../store.ts'
import { NotesInput, type NoteItem } from '../words.ts'

export const importNotes = action({
  id: 'import.notes',
  help: 'Bring your own notes from a CSV or Markdown file, as private notes that nobody else reads: all of them or nothing',
  method: 'POST', path: '/imports/notes',
  kind: 'write', scope: 'write', operator: true, limit: LARGEST_FILE,
  input: NotesInput,
  output: ImportResult,
  run: async ({ tx, me, today, note }, { file, encoding, fileName, dryRun, dates, format, as }) => {
    note({ recordKind: 'notes', fields: ['notes'], reason: dryRun ? 'dry-run' : undefined })
    const operator = me.id === ''
    if (as && !operator) return refuse('not-allowed', 'Everybody brings their own notes, and nobody else’s.')
    const text = readText(file, encoding)
    if (text.problems) return refuseFile(text.problems)
    const people = await nameable(tx, operator ? undefined : me.id)
    const named = as ? people.find(({ email }) => email === as.toLowerCase()) : undefined
    if (as && !named) return refuse('invalid', `Nobody in the organisation has the address ${as}.`, { errors: [{ path: '/as', message: 'Write the e-mail as it is in the directory.' }] })
    const always = named?.id ?? (operator ? undefined : me.id)
    const authors: Authors = { always, people: named ? await nameable(tx, named.id) : people, others: operator }
    const rows = (format ?? formatOf(fileName, text.text)) === 'csv' ? readFile(file, encoding) : undefined
    if (rows?.problems) return refuseFile(rows.problems)
    const read = rows ? readNotesTable(rows.rows, authors, { today, dates, framework: await publishedFramework(tx) }) : readNotesText(text.text, authors, { today, dates })
    if (read.problems) return refuseFile(read.problems)
    for (const authorId of new Set(read.items.map((item) => item.authorId))) await holdImport(tx, authorId)
    const keyed = read.items.map((item) => ({ ...item, id: randomUUID(), key: keyOf(item) }))
    const fresh = unknownOf(keyed, await knownKeys(tx, keyed.map(({ authorId, key }) => ({ authorId, key }))))
    if (!dryRun && fresh.length > 0) await insertNotes(tx, fresh)
    const counts = { created: fresh.length, changed: 0, unchanged: keyed.length - fresh.length }
    return resultOf({ dryRun, one: 'note', many: 'notes' }, counts, read.table, fresh.slice(0, MOST_DIFFERENCES).map((item) => difference(item, operator)))
  },
})

/** What makes a note the same one: about whom, when, and its words. */
function keyOf({ aboutId, on, text }: NoteItem): string {
  return createHash('sha256').update(JSON.stringify([aboutId, on, text.normalize('NFC').replace(/\s+/g, ' ').trim()])).digest('hex')
}

function unknownOf<T extends { authorId: string; key: string }>(notes: readonly T[], known: Set<string>): T[] {
  const seen = new Set(known)
  return notes.filter(({ authorId, key }) => {
    const name = `${authorId} ${key}`
    return seen.has(name) ? false : seen.add(name)
  })
}

/** What a note will be. The operator's terminal shows about whom and when, never the words. */
function difference({ row, aboutName, on, kind, tone, project, dimension, text, ...reach }: NoteItem, operator: boolean): Difference {
  const said: [string, string | undefined][] = [
    ['date', on], ['kind', kind], ['tone', tone ?? 'not said'], ['project', operator ? undefined : project],
    ['dimension', dimension], ['scope', reach.scope], ['independence', reach.independence], ['level', reach.level], ['text', operator ? undefined : text],
  ]
  return { row, name: aboutName, what: 'create', fields: said.flatMap(([field, to]) => (to ? [{ field, to }] : [])) }
}
