import type { Finding } from '../../kit/finding.ts'
import { Select } from '../../ui/inputs.tsx'
import type { CaseDraft } from '../merge.ts'
import type { CaseShown } from '../parts/case-words.ts'

interface LevelsProps {
  levels: NonNullable<CaseShown['surroundings']>['levels']
  current: string
  proposed: string
  locked: boolean
  findings: readonly Finding[]
  onChange: (more: Partial<CaseDraft>) => void
}

/** From which level to which. */
export function Levels({ levels, current, proposed, locked, findings, onChange }: LevelsProps) {
  const options = [{ value: '', label: 'Not named yet', disabled: true }, ...levels.map(({ code, name }) => ({ value: code, label: name === code ? code : `${code} ${name}` }))]
  return (
    <div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select id="current-level" label="From" options={options} value={current} disabled={locked} onChange={(event) => onChange({ currentLevel: event.target.value })} />
        <Select id="proposed-level" label="To" options={options} value={proposed} disabled={locked} error={findings[0]?.message} onChange={(event) => onChange({ proposedLevel: event.target.value })} />
      </div>
    </div>
  )
}
