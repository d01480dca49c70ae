import { memo } from 'react'
import type { Finding } from '../../../kit/finding.ts'
import { fieldId, type AudienceWords } from '../../../ui/field.tsx'
import { Radios } from '../../../ui/inputs.tsx'
import { Section } from '../../../ui/section.tsx'
import type { LevelText } from '../../facts.ts'
import { pointsOf } from '../../codes.ts'
import type { Rating, Scale } from '../../words.ts'
import { FieldFindings } from './field-findings.tsx'
import { LevelOffer } from './level-offer.tsx'

export interface RatingFieldProps {
  scale: Scale
  level?: LevelText
  value?: Rating | null
  onChange: (rating: Rating) => void
  findings: readonly Finding[]
  onDismiss: (finding: Finding) => void
  error?: string
  audience: AudienceWords
}

/** One of the points in use, against what was expected at this level. The middle is the good, normal outcome. */
export const RatingField = memo(function RatingField({ scale, level, value, onChange, findings, onDismiss, error, audience }: RatingFieldProps) {
  const measure = level ? `what is expected at ${level.code}, ${level.name}` : 'what was expected'
  return (
    <Section title="Rating">
      <Radios<Rating>
        name={fieldId('/rating')}
        label={`The whole period, against ${measure}`}
        error={error}
        hint={`Meeting expectations is the good, normal outcome. Who reads it: ${audience.now} now; later ${audience.later}.`}
        options={pointsOf(scale).map((rating) => ({ value: rating, label: scale[rating] }))}
        value={value ?? undefined}
        onChange={onChange}
      />
      <LevelOffer />
      <div className="mt-2">
        <FieldFindings findings={findings} onDismiss={onDismiss} />
      </div>
    </Section>
  )
})
