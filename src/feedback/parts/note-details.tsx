import { useState } from 'react'
import { inWords } from '../../kit/date.ts'
import { Input, Select } from '../../ui/inputs.tsx'
import type { AudienceWords } from '../../ui/field.tsx'
import { useMe } from '../../ui/me.ts'
import { problemAt } from '../../ui/problem.ts'
import type { FieldProblem } from '../../ui/error-summary.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useAction } from '../../ui/use-action.ts'
import { hasDetails, type EditDraft } from './note-draft.ts'

export interface NoteDetailsProps {
  draft: EditDraft
  change: (patch: Partial<Omit<EditDraft, 'tone'>>) => void
  audience: AudienceWords
  problems: readonly FieldProblem[]
}

const QUESTIONS = [
  ['situation', 'When and where was it?', 'In Tuesday’s handover to the night shift'],
  ['behaviour', 'What did they do?', 'Read the open alarms aloud and said who takes each'],
  ['effect', 'What came of it?', 'Nobody had to call the day shift at home'],
] as const

/** What makes a note specific, folded away until it is wanted. */
export function NoteDetails({ draft, change, audience, problems }: NoteDetailsProps) {
  const { today } = useMe()
  const [open, setOpen] = useState(false)
  const shown = open || hasDetails(draft) || problems.length > 0
  return (
    <details open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-8 items-center rounded-sm text-accent hover:text-accent-strong">{draft.on && !shown ? `Make it specific (${inWords(draft.on)})` : 'Make it specific: situation, date, project'}</summary>
      {shown && (
        <div className="mt-4 space-y-5">
          {QUESTIONS.map(([field, label, placeholder]) => (
            <TextArea key={field} id={`note-${field}`} label={label} optional rows={2} placeholder={placeholder} audience={audience} audienceHidden
              error={problemAt(problems, `note-${field}`)} value={draft[field]} onChange={(event) => change({ [field]: event.target.value })} />
          ))}
          <div className="flex flex-wrap gap-x-6 gap-y-5">
            <Input id="note-on" type="date" label="Day" hint="Today, unless you say otherwise" optional size="short" max={today} error={problemAt(problems, 'note-on')}
              value={draft.on} onChange={(event) => change({ on: event.target.value })} />
            <Input id="note-project" label="Project" hint="The work it belongs to" optional maxLength={100} error={problemAt(problems, 'note-project')}
              value={draft.project} onChange={(event) => change({ project: event.target.value })} />
          </div>
          <Dimension value={draft.dimension} onChange={(dimension) => change({ dimension })} />
        </div>
      )}
    </details>
  )
}

/** The organisation's own dimensions; without a framework there is nothing to choose. */
function Dimension({ value, onChange }: { value: string; onChange: (dimension: string) => void }) {
  const framework = useAction('framework.show', {})
  if (!framework.data) return null
  const options = [{ value: '', label: 'None in particular' }, ...framework.data.dimensions.map(({ code, name }) => ({ value: code, label: name }))]
  return <Select id="note-dimension" label="What it shows" optional options={options} value={value} onChange={(event) => onChange(event.target.value)} />
}
