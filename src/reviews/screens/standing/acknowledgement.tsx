import { Button } from '../../../ui/button.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import type { StepProps } from './steps.tsx'

/** Lets the person acknowledge, once the talk is on record. */
export function Acknowledgement({ review, name }: StepProps) {
  const { heldOn } = review.conversation
  const write = useWrite('review.open-acknowledgement', {
    refreshes: ['review.show', 'review.list', 'home.show'],
    says: () => ({ title: `${name} can acknowledge the review now` }),
  })
  return (
    <>
      <p className="mt-1 text-small text-soft">
        {heldOn
          ? `${name} then says that it was received, not that they agree.`
          : 'It opens once you have talked, and the talk is on record.'}
      </p>
      <p className="mt-2">
        <Button
          variant={heldOn ? 'primary' : 'plain'}
          busy={write.busy}
          unavailable={heldOn ? undefined : 'Put the talk on record first'}
          onClick={() => write.run({ id: review.id })}>
          Open for acknowledgement
        </Button>
      </p>
    </>
  )
}
