import type { AudienceChoice } from '../observation/audience-choices.ts'
import type { Audience } from '../words.ts'
import { Icon } from '../../ui/icons.tsx'
import { Radios } from '../../ui/inputs.tsx'

export interface AudienceChoiceProps {
  name: string
  choices: readonly AudienceChoice[]
  value: Audience
  onChange: (audience: Audience) => void
  error?: string
}

/** Who will read it, and in one sentence what that means. */
export function ChooseAudience({ name, choices, value, onChange, error }: AudienceChoiceProps) {
  const chosen = choices.find((choice) => choice.audience === value)
  return (
    <div>
      {choices.length > 1 && <Radios name={name} label="Who will read it?" inline options={choices.map(({ audience, label }) => ({ value: audience, label }))} value={value} onChange={onChange} error={error} />}
      <p className="mt-2 flex items-start gap-2 text-small text-soft" role="status" data-audience-words="">
        <Icon name="eye" className="mt-0.5" />
        <span>{chosen?.consequence}</span>
      </p>
    </div>
  )
}
