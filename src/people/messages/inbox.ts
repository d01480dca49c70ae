import type { PlainDate } from '../../kit/date.ts'

/** The number beside the inbox goes up to here: beyond it nobody counts, and each one counted is a question to the database. */
export const MOST_COUNTED = 30

/** Messages under the days they came on, in the organisation's time zone; the order stays. */
export function byDay<Message extends { at: string }>(messages: readonly Message[], zone: string): { day: PlainDate; messages: Message[] }[] {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const days: { day: PlainDate; messages: Message[] }[] = []
  for (const message of messages) {
    const day = format.format(new Date(message.at)) as PlainDate
    const last = days.at(-1)
    if (last?.day === day) last.messages.push(message)
    else days.push({ day, messages: [message] })
  }
  return days
}

/** `0` says nothing; from `most` on nobody counts. */
export function unseenWords(unseen: number, most: number): string {
  return unseen >= most ? `${most}+` : unseen > 0 ? String(unseen) : ''
}
