import { useCallback, useMemo } from 'react'
import { Button } from '../../ui/button.tsx'
import { useCommands } from '../../ui/commands.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Knot, Line } from '../../ui/line.tsx'
import { Section } from '../../ui/section.tsx'
import type { MonthlyNote, Prefill } from '../monthly-note/words.ts'

export interface MonthRecordsProps {
  note: MonthlyNote
  lines: readonly string[]
  /** Changes the lines; absent when no more fit. */
  change?: (next: (old: string[]) => string[]) => void
}

const KINDS: Record<Prefill['kind'], string> = { observation: 'What you noted', talk: 'A talk you had', 'one-on-one': 'One-on-one', evidence: 'Their work' }
/** A line of the note holds so many characters. */
const LONGEST = 1000

/** What the month holds that its writer may read. One press takes a record as a line to begin from. */
export function MonthRecords({ note, lines, change }: MonthRecordsProps) {
  const { prefill } = note
  const taken = (record: Prefill) => lines.includes(lineOf(record))
  const open = useMemo(() => prefill.filter((record) => record.text && !lines.includes(lineOf(record))), [prefill, lines])
  const take = useCallback((record: Prefill) => change?.((old) => [...old.filter((line) => line.trim() !== ''), lineOf(record)]), [change])
  useCommands(useMemo(() => (change ? open : []).slice(0, 9).map((record, i) => ({
    id: `take.${i + 1}`, title: `Take as a line: ${short(record.text)}`, keys: String(i + 1), run: () => take(record),
  })), [change, open, take]))
  return (
    <div><Section title="What the month holds" hint="Your notes, talks and one-on-ones, and their work as other systems have it.">
      {prefill.length === 0
        ? (
          <EmptyState title="Nothing is on record for this month"
            why="What you note during the month shows here, ready to be taken. Without it, write what you remember: two lines now are better than none in December." />
        )
        : (
          <Line label="Records of the month">
            {prefill.map((record) => {
              const key = open.indexOf(record) + 1
              return (
                <Knot key={record.recordId} kind={taken(record) ? 'seen' : 'said'} on={record.on} title={KINDS[record.kind]} says={taken(record) ? 'Taken' : ''}
                  actions={change && record.text && !taken(record) && (
                    <Button size="small" keyHint={key > 0 && key < 10 ? String(key) : undefined} onClick={() => take(record)}>Take as a line</Button>
                  )}>
                  {record.text || 'No agenda was written'}
                </Knot>
              )
            })}
          </Line>
        )}
    </Section></div>
  )
}

function lineOf({ text }: Prefill): string {
  return text.trim().slice(0, LONGEST)
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
