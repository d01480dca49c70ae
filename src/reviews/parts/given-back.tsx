import type { ReviewShown } from './state-words.ts'

/** Who gave a submitted text back, and why. */
export function GivenBack({ by, reason }: NonNullable<ReviewShown['sentBack']>) {
  return (
    <div className="mb-6 max-w-prose border-l-4 border-ink py-1 pl-4">
      <p className="font-medium">{by.name} gave it back to you to write on</p>
      <p className="mt-1 whitespace-pre-line">{reason}</p>
    </div>
  )
}
