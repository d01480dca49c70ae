import { inWords, type PlainDate } from '../../kit/date.ts'
import type { Block, Paper } from '../../kit/paper.ts'
import { entryState, entryTitle, monthInWords } from '../ledger/entry-words.ts'
import { byMonth } from '../ledger/months.ts'
import { reachWords } from '../reach.ts'
import type { LedgerEntry, Named } from '../words.ts'

/** Whose ledger, read by whom, when. */
export interface LedgerCopyOf {
  person: Named
  reader: Named
  today: PlainDate
  zone: string
}

/** A ledger as a document: what its reader may see of what was said, when, seen and answered. "You" is the reader, as on the screen. */
export function ledgerCopy({ person, reader, today, zone }: LedgerCopyOf, entries: readonly LedgerEntry[]): Paper {
  const talked = new Set(entries.flatMap((entry) => (entry.kind === 'talk' && !entry.withdrawnAt && entry.standing !== 'disputed' ? (entry.about ?? []) : [])))
  const reading = { meId: reader.id, person, zone }
  const span = entries.length > 0 ? `${inWords(entries.at(-1)!.on)} to ${inWords(entries[0]!.on)}` : 'nothing is on record'
  return {
    title: `Ledger of ${person.name}`,
    facts: [
      ['Person', person.name], ['Entries', String(entries.length)], ['From and to', span],
      ['Copy of', `${reader.name}, who is “you” below. Others may see more, or less.`], ['Saved on', inWords(today)],
    ],
    foot: `Ledger of ${person.name}. Copy of ${reader.name}, ${inWords(today)}.`,
    blocks: byMonth(entries).flatMap(({ month, entries: some }): Block[] => [
      { kind: 'heading', level: 2, text: monthInWords(month) },
      ...some.flatMap((entry) => blocksOf(entry, `${inWords(entry.on)}: ${entryTitle(entry, reading)}`, entryState(entry, reading, talked.has(entry.id)).says)),
    ]),
  }
}

function blocksOf(entry: LedgerEntry, title: string, state: string): Block[] {
  const fields: [string, string | undefined][] = [
    ['Situation', entry.situation], ['Behaviour', entry.behaviour], ['Effect', entry.effect], ['Project', entry.project], ['How far it reached', reachWords(entry)],
    ...(entry.corrections ?? []).map(({ text }): [string, string] => ['Correction', text]),
    ['Answer', entry.answer?.text],
  ]
  return [
    { kind: 'heading', level: 3, text: title },
    ...(entry.text ? [{ kind: 'text', text: entry.text } as const] : []),
    ...(entry.lines?.length ? [{ kind: 'list', items: entry.lines } as const] : []),
    ...fields.flatMap(([label, text]): Block[] => (text ? [{ kind: 'text', label, text }] : [])),
    { kind: 'note', text: [`${state}.`, entry.audienceWords].filter(Boolean).join(' ') },
  ]
}
