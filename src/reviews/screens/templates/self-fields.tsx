import { Checkbox } from '../../../ui/inputs.tsx'
import { SELF_FIELDS } from '../../template/audiences.ts'
import type { SelfField } from '../../template/words.ts'
import { SELF_QUESTIONS } from '../self-questions.ts'

/** Which of the common questions a self-review asks. */
export function SelfFields({ chosen, onChange }: { chosen: readonly SelfField[]; onChange: (fields: SelfField[]) => void }) {
  return (
    <fieldset className="mb-10 space-y-2">
      <legend className="font-medium">Common questions</legend>
      <p className="text-small text-soft">Their words stay the same everywhere: what somebody finds hard counts as told to them.</p>
      {SELF_QUESTIONS.map(({ field, label, hint }) => (
        <Checkbox
          key={field}
          label={label}
          hint={hint}
          checked={chosen.includes(field)}
          onChange={(event) => onChange(SELF_FIELDS.filter((each) => (each === field ? event.target.checked : chosen.includes(each))))}
        />
      ))}
    </fieldset>
  )
}
