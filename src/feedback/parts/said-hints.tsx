import type { Finding } from '../../kit/finding.ts'
import { runRules } from '../../kit/rule.ts'
import { Findings } from '../../ui/findings.tsx'
import { SAID_RULES } from '../rules.ts'
import type { NoteDraft } from './note-draft.ts'

/** What the rules say about the texts of a round, each under its own path. */
export function checkTexts(texts: readonly string[]): readonly Finding[] {
  return runRules(SAID_RULES, { said: texts.map((text, i) => ({ path: `/texts/${i}`, text })) })
}

/** The same for a note, whose fields count like its text. */
export function checkNote({ text, situation, behaviour, effect }: NoteDraft): readonly Finding[] {
  return runRules(SAID_RULES, { said: [{ path: '/text', text, situation, behaviour, effect }] })
}

/** Advice beside one field; nothing where there is none. */
export function SaidHints({ findings, path, level = 2, onDismiss }: { findings: readonly Finding[]; path: string; level?: 2 | 3; onDismiss: (finding: Finding) => void }) {
  const here = findings.filter((finding) => finding.path === path)
  if (here.length === 0) return null
  return <div className="mt-3"><Findings title="While you write" level={level} findings={here} onDismiss={onDismiss} /></div>
}
