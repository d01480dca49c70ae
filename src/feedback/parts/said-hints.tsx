import type { Note } from '../../ui/coach/note.ts'
import { Findings } from '../../ui/findings.tsx'
import { saidOnce, textsOfSaid } from '../coached.ts'
import type { NoteDraft } from './note-draft.ts'

/** What is said about the texts of a round, each under its own path. */
export function amongTexts(texts: readonly string[], advice: readonly Note[]): readonly Note[] {
  return saidOnce(texts.map((text, i) => ({ path: `/texts/${i}`, text })), advice)
}

/** The same for a note, whose fields count like its text. */
export function amongNote({ text, situation, behaviour, effect }: NoteDraft, advice: readonly Note[]): readonly Note[] {
  return saidOnce([{ path: '/text', text, situation, behaviour, effect }], advice)
}

/** A note is read for its wording once somebody else will read it. */
export function textsOfNote(draft: NoteDraft) {
  return draft.audience === 'me' ? [] : textsOfSaid(draft)
}

const isAdvice = ({ rule }: Note) => rule.startsWith('writing/')
const NONE: readonly Note[] = []

/** The coach's advice on one field; the same empty list where there is none. */
export function adviceAt(findings: readonly Note[], path: string): readonly Note[] {
  const here = findings.filter((finding) => finding.path === path && isAdvice(finding))
  return here.length > 0 ? here : NONE
}

/** What the rules ask of one field, in sight; nothing where they ask nothing. */
export function SaidHints({ findings, path, level = 2, onDismiss }: { findings: readonly Note[]; path: string; level?: 2 | 3; onDismiss: (finding: Note) => void }) {
  const here = findings.filter((finding) => finding.path === path && !isAdvice(finding))
  if (here.length === 0) return null
  return <div className="mt-3"><Findings title="While you write" level={level} findings={here} onDismiss={onDismiss} /></div>
}
