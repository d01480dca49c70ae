import type { FieldProblem } from '../../../ui/error-summary.tsx'
import { Checkbox, Input } from '../../../ui/inputs.tsx'
import { problemAt } from '../../../ui/problem.ts'
import { Section } from '../../../ui/section.tsx'
import type { ScaleForm } from '../../set-up/scale-form.ts'
import { RATINGS } from '../../codes.ts'
import type { Rating } from '../../words.ts'

export interface ScaleFieldsProps {
  value: ScaleForm
  onChange: (scale: ScaleForm) => void
  problems: readonly FieldProblem[]
}

const LABELS: Record<Rating, string> = {
  'far-exceeds': 'Highest point',
  exceeds: 'Above the middle',
  meets: 'The middle',
  below: 'Below the middle',
  'far-below': 'Lowest point',
}

/** Which points there are, and how people read them; or none at all. */
export function ScaleFields({ value, onChange, problems }: ScaleFieldsProps) {
  const { rated, points } = value
  const set = (rating: Rating, patch: Partial<ScaleForm['points'][Rating]>) =>
    onChange({ ...value, points: { ...points, [rating]: { ...points[rating], ...patch } } })
  return (
    <Section
      title="Rating"
      hint="Three to five points. The middle one is the good, normal outcome: most people are there most of the time.">
      <Checkbox
        id="rated"
        label="Managers give a rating"
        hint="Without it, a review is its words alone: nothing is rated, shown or counted"
        checked={rated}
        onChange={(event) => onChange({ ...value, rated: event.target.checked })}
      />
      {rated && (
        <ol className="mt-6 space-y-5">
          {RATINGS.toReversed().map((rating) => (
            <li key={rating} className="border-l border-edge pl-4">
              {rating === 'meets' ? (
                <p className="text-small text-soft">Always in use</p>
              ) : (
                <>
                  <Checkbox
                    id={`scale-use-${rating}`}
                    label={`Use a point ${PLACES[rating]}`}
                    checked={points[rating].used}
                    onChange={(event) => set(rating, { used: event.target.checked })}
                  />
                  {problemAt(problems, `scale-use-${rating}`) && <p className="font-medium">{problemAt(problems, `scale-use-${rating}`)}</p>}
                </>
              )}
              {points[rating].used && (
                <div className="mt-2">
                  <Input
                    id={`scale-${rating}`}
                    label={LABELS[rating]}
                    maxLength={60}
                    value={points[rating].words}
                    error={problemAt(problems, `scale-${rating}`)}
                    onChange={(event) => set(rating, { words: event.target.value })}
                  />
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

const PLACES: Record<Exclude<Rating, 'meets'>, string> = {
  'far-exceeds': 'at the top',
  exceeds: 'above the middle',
  below: 'below the middle',
  'far-below': 'at the bottom',
}
