import type { ReviewEntry } from './words.ts'

/** Who has the next step, and what it is. */
export interface NextStep {
  who: 'author' | 'subject' | 'nobody'
  words: string
}

/**
 * The next step of a review, in words for its author.
 * @param person first name of the one it is about
 * @param closed the cycle is closed: nothing more is written in it
 */
export function nextStep(
  { kind, state, steps = [] }: Pick<ReviewEntry, 'kind' | 'state' | 'steps'>,
  person: string,
  closed = false,
): NextStep {
  const done = (step: (typeof steps)[number]['step']) => steps.some((each) => each.step === step && each.done)
  const author = (words: string): NextStep => ({ who: 'author', words })
  if (state === 'cancelled' || state === 'acknowledged') return { who: 'nobody', words: 'Done' }
  if (closed && state !== 'shared') return { who: 'nobody', words: state === 'submitted' ? 'Was not shared' : 'Was not written' }
  if (kind === 'self')
    return state === 'submitted' ? { who: 'nobody', words: 'Done' } : author(state === 'draft' ? 'Go on writing' : 'Write it')
  if (state === 'not-started' || state === 'draft')
    return author(state === 'draft' ? 'Go on writing' : done('self-review') ? 'Write it: the self-review is in' : 'Write it')
  if (state === 'submitted') return author(done('scheduled') ? 'Share it' : 'Plan the conversation')
  return done('held') ? { who: 'subject', words: `${person} acknowledges it` } : author('Talk about it, and put the talk on record')
}
