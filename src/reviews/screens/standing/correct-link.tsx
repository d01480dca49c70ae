import { ButtonLink } from '../../../ui/button.tsx'
import type { StepProps } from './steps.tsx'

/** What was shared stays; a change is a new version. */
export function CorrectLink({ review, name }: StepProps) {
  return (
    <div className="mt-8 border-t border-hairline pt-4">
      <p className="text-small text-soft">
        What {name} has been given stays as it is. If something in it is wrong, you share a new version, with the reason.
      </p>
      <p className="mt-2">
        <ButtonLink size="small" to={`/reviews/${review.id}/correction`}>
          Correct it
        </ButtonLink>
      </p>
    </div>
  )
}
