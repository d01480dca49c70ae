import { type KeyboardEvent } from 'react'
import type { Note } from '../../ui/coach/note.ts'
import { CoachField } from '../../ui/coach-field.tsx'
import type { AudienceWords } from '../../ui/field.tsx'
import { MONTHLY_BULLETS } from '../numbers.ts'
import { adviceAt } from './said-hints.tsx'

export interface BulletsProps {
  value: readonly string[]
  change: (next: string[]) => void
  ready: boolean
  audience: AudienceWords
  /** What the coach says of them, each under `/bullets/<n>`. */
  findings: readonly Note[]
  onDismiss: (finding: Note, reason?: string) => void
}

/** Fields that show from the start; one more comes when they are full. */
const SHOWN = 3

const PROMPTS = ['What happened, and what came of it', 'What you said about it', 'What comes next']

/** A few lines, one field each. Enter goes to the next. */
export function Bullets({ value, change, ready, audience, findings, onDismiss }: BulletsProps) {
  const full = value.every((line) => line.trim() !== '')
  const count = Math.min(MONTHLY_BULLETS.most, Math.max(SHOWN, value.length + (full ? 1 : 0)))
  const lines = Array.from({ length: count }, (_, i) => value[i] ?? '')
  return (
    <ol className="space-y-4">
      {lines.map((line, i) => (
        <li key={i} onKeyDown={toNext(i)}>
          <CoachField id={`bullets-${i}`} label={`Line ${i + 1}`} lines="one" serif={false} maxLength={1000} readOnly={!ready} placeholder={PROMPTS[i]} audience={audience} audienceHidden={i > 0}
            value={line} onChange={(text) => change(withLine(lines, i, text))} findings={adviceAt(findings, `/bullets/${i}`)} onDismiss={onDismiss} />
        </li>
      ))}
    </ol>
  )
}

/** The lines with one changed; blank ones at the end fall away. */
function withLine(lines: readonly string[], at: number, text: string): string[] {
  const next = lines.with(at, text)
  return next.slice(0, next.findLastIndex((line) => line !== '') + 1)
}

function toNext(i: number) {
  return (event: KeyboardEvent) => {
    // a key in what hangs below the line is no key in the line
    if ((event.target as HTMLElement).id !== `bullets-${i}`) return
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    document.getElementById(`bullets-${i + 1}`)?.focus()
  }
}
