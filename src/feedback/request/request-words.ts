import type { FeedbackRequest } from './words.ts'

/** What a request is, for whoever reads it: "Ana Silva asks about Ben Ito". */
export function requestTitle({ asker, asked, subject }: Pick<FeedbackRequest, 'asker' | 'asked' | 'subject'>, meId: string): string {
  if (asked.id === meId) return `${asker.name} asks you about ${subject.id === asker.id ? 'their own work' : subject.name}`
  const who = asker.id === meId ? 'You asked' : `${asker.name} asked`
  return `${who} ${asked.name} about ${subject.id === meId ? 'yourself' : subject.name}`
}

/** What happens when one declines: who learns of it, and who does not. Matches the policy of declines. */
export function declineConsequence({ asker, subject }: Pick<FeedbackRequest, 'asker' | 'subject'>): string {
  if (asker.id === subject.id) {
    return `Nobody asks you why. ${asker.name} is not told: the question simply stays without an answer. Their manager and the HR partner can see that you declined.`
  }
  return `Nobody asks you why. ${asker.name} can see that you would rather not. ${subject.name} is not told.`
}

/** Where a request stands, in a word. */
export const REQUEST_STATES: Record<FeedbackRequest['state'], string> = { waiting: 'Waiting', answered: 'Answered', declined: 'Declined', withdrawn: 'Taken back' }
