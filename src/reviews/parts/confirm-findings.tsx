import { useState } from 'react'
import type { Finding } from '../../kit/finding.ts'
import { Button } from '../../ui/button.tsx'
import { inOrder } from '../../ui/finding-words.ts'
import { FindingWords } from '../../ui/findings.tsx'
import { Checkbox } from '../../ui/inputs.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useKept, type KeptHandle } from '../../ui/use-kept.ts'
import { ruleKey } from '../confirmation.ts'

/** What was confirmed as seen: a note, or a blank one, by key. */
export type Seen = Readonly<Record<string, string | undefined>>

/** Keys that still want to be confirmed. */
export function openKeys(findings: readonly Finding[], seen: Seen): string[] {
  return findings.map(ruleKey).filter((key) => seen[key] === undefined)
}

/** The notes that say something, by key. */
export function notesOf(findings: readonly Finding[], seen: Seen): Record<string, string> {
  return Object.fromEntries(findings.map(ruleKey).flatMap((key) => (seen[key]?.trim() ? [[key, seen[key]]] : [])))
}

interface Notes {
  notes: Readonly<Record<string, string>>
}
/** Notes beside remarks, kept on this device until they are sent. */
export type SeenNotes = KeptHandle<Notes>

/** For whoever opens the dialog, so that notes outlive its closing. `clear()` once they are sent. */
export function useSeenNotes(reviewId: string): SeenNotes {
  return useKept<Notes>(`review/${reviewId}/notes`, { notes: {} })
}

/** What is confirmed in this sitting, with the notes kept from earlier ones. */
export function useSeen({ value: { notes }, change }: SeenNotes): [Seen, (seen: Seen) => void] {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const see = (seen: Seen) => {
    const keys = Object.keys(seen).filter((key) => seen[key] !== undefined)
    setTicked(keys)
    // a remark ticked anew brings its earlier note along
    const given = keys.filter((key) => ticked.includes(key)).map((key) => [key, seen[key]!] as const)
    if (given.some(([key, note]) => (notes[key] ?? '') !== note)) change((old) => ({ notes: { ...old.notes, ...Object.fromEntries(given) } }))
  }
  return [Object.fromEntries(ticked.map((key) => [key, notes[key] ?? ''])), see]
}

export interface ConfirmFindingsProps {
  findings: readonly Finding[]
  seen: Seen
  onSeen: (seen: Seen) => void
}

/** Remarks to confirm as seen, one by one or all at once, each with an optional note. */
export function ConfirmFindings({ findings, seen, onSeen }: ConfirmFindingsProps) {
  const set = (key: string, note: string | undefined) => onSeen({ ...seen, [key]: note })
  return (
    <div>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {inOrder(findings).map((finding) => {
          const key = ruleKey(finding)
          const note = seen[key]
          return (
            <li key={key} className="py-3" data-rule={finding.rule}>
              <FindingWords finding={finding} />
              <div className="mt-3 ml-6 space-y-3">
                <Checkbox
                  label="I have seen this"
                  checked={note !== undefined}
                  onChange={(event) => set(key, event.target.checked ? '' : undefined)}
                />
                {note !== undefined && (
                  <TextArea
                    label="Why it stands as it is"
                    optional
                    rows={2}
                    maxLength={2000}
                    value={note}
                    onChange={(event) => set(key, event.target.value)}
                    audience={{ now: 'only you, on this device', later: 'only you' }}
                  />
                )}
              </div>
            </li>
          )
        })}
      </ul>
      {findings.length > 2 && (
        <p className="mt-3">
          <Button
            size="small"
            variant="quiet"
            onClick={() => onSeen(Object.fromEntries(findings.map((each) => [ruleKey(each), seen[ruleKey(each)] ?? ''])))}>
            I have seen all of them
          </Button>
        </p>
      )}
    </div>
  )
}
