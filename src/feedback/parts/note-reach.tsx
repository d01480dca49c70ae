import { useState } from 'react'
import { INDEPENDENCES, SCOPES } from '../../leveling/framework.ts'
import type { FieldProblem } from '../../ui/error-summary.tsx'
import { Select } from '../../ui/inputs.tsx'
import { problemAt } from '../../ui/problem.ts'
import { useAction } from '../../ui/use-action.ts'
import { INDEPENDENCE_CHOICES, type Reach, reachWords, SCOPE_CHOICES } from '../reach.ts'
import { type ReachDraft, saidReach } from './note-draft.ts'

export interface NoteReachProps {
  draft: ReachDraft
  change: (patch: Partial<ReachDraft>) => void
  problems: readonly FieldProblem[]
  /** What was said already and stays: it is not asked again. */
  said?: Reach
}

const NOT_SAID = { value: '', label: 'Not said' }
const SCOPE_OPTIONS = [NOT_SAID, ...SCOPES.map((value) => ({ value, label: SCOPE_CHOICES[value] }))]
const INDEPENDENCE_OPTIONS = [NOT_SAID, ...INDEPENDENCES.map((value) => ({ value, label: INDEPENDENCE_CHOICES[value] }))]

/** How far it reached, folded away until it is wanted; folded, it says what was chosen. Nothing is chosen for anybody. */
export function NoteReach({ draft, change, problems, said = {} }: NoteReachProps) {
  const [open, setOpen] = useState(false)
  const shown = open || problems.length > 0
  const chosen = reachWords(saidReach(draft))
  if (said.scope && said.independence && said.level) return null
  return (
    <details open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-8 items-center rounded-sm text-accent hover:text-accent-strong">{chosen && !shown ? `How far it reached (${chosen})` : 'How far it reached'}</summary>
      {shown && (
        <div className="mt-4 space-y-5">
          {!said.scope && (
            <Select id="note-scope" label="Whom it reached" optional options={SCOPE_OPTIONS} error={problemAt(problems, 'note-scope')}
              value={draft.scope} onChange={(event) => change({ scope: event.target.value as ReachDraft['scope'] })} />
          )}
          {!said.independence && (
            <Select id="note-independence" label="How much of the way was found alone" optional options={INDEPENDENCE_OPTIONS} error={problemAt(problems, 'note-independence')}
              value={draft.independence} onChange={(event) => change({ independence: event.target.value as ReachDraft['independence'] })} />
          )}
          {!said.level && <LevelChoice value={draft.level} error={problemAt(problems, 'note-level')} onChange={(level) => change({ level })} />}
        </div>
      )}
    </details>
  )
}

/** The framework's own levels; without a framework there is nothing to choose. */
function LevelChoice({ value, error, onChange }: { value: string; error?: string; onChange: (level: string) => void }) {
  const framework = useAction('framework.show', {})
  if (!framework.data) return null
  const known = framework.data.levels.map(({ code, name }) => ({ value: code, label: name === code ? code : `${code} ${name}` }))
  const gone = value && known.every((level) => level.value !== value) ? [{ value, label: value }] : []
  return (
    <Select id="note-level" label="The level it speaks for" hint="What you think; whoever makes a case for a level settles it." optional error={error}
      options={[{ value: '', label: 'None in particular' }, ...gone, ...known]} value={value} onChange={(event) => onChange(event.target.value)} />
  )
}
