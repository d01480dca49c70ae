import { Button } from '../../../ui/button.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import type { StepProps } from './steps.tsx'

/** Back to writing, as long as the person has not got it. */
export function Withdraw({ review }: StepProps) {
  const write = useWrite('review.withdraw', {
    refreshes: ['review.show', 'review.list', 'home.show'],
    says: () => ({ title: 'Withdrawn: you can go on writing', detail: 'Nobody but you reads it again until you submit.' }),
  })
  return (
    <p className="mt-2 -ml-3">
      <Button size="small" variant="quiet" busy={write.busy} onClick={() => write.run({ id: review.id })}>
        Withdraw to go on writing
      </Button>
    </p>
  )
}
