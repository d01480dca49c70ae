/** Hours in the organisation's zone in which no mail is sent; the same hour twice: none. */
export interface QuietHours { from: number; to: number }

/** From when people have put work away until they take it up. */
export const USUAL_QUIET: QuietHours = { from: 20, to: 7 }
/** Hour of the one daily mail: before the day's first meetings. */
export const DIGEST_HOUR = 8
/** A mail about something two weeks old helps nobody; the inbox still has it. */
export const MAIL_DAYS = 14
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** What somebody wants of a group by mail. */
export type Choice = 'at-once' | 'daily' | 'off'

export interface Waiting {
  createdAt: Date
  expiresAt?: Date
  /** They have seen it in their inbox. */
  seen: boolean
  left: boolean
  choice: Choice
  quiet: QuietHours
  zone: string
}

/** What to do with a mail at this moment. */
export type Verdict = { now: 'send' } | { now: 'wait'; until: Date } | { now: 'settle'; state: 'in-app' | 'expired' | 'no-longer-right' }

/** Decides about one mail that is due to be looked at. */
export function verdictOn(mail: Waiting, now: Date): Verdict {
  if (mail.left) return { now: 'settle', state: 'no-longer-right' }
  if ((mail.expiresAt && mail.expiresAt <= now) || now.getTime() - mail.createdAt.getTime() >= MAIL_DAYS * DAY) return { now: 'settle', state: 'expired' }
  if (mail.seen || mail.choice === 'off') return { now: 'settle', state: 'in-app' }
  const until = latest(mail.choice === 'daily' ? nextHour(mail.createdAt, DIGEST_HOUR, mail.zone) : undefined, quietUntil(now, mail.quiet, mail.zone))
  return until && until > now ? { now: 'wait', until } : { now: 'send' }
}

/** The end of the quiet hours that hold at this moment; undefined when none do. */
export function quietUntil(at: Date, { from, to }: QuietHours, zone: string): Date | undefined {
  const { hour } = clockIn(at, zone)
  const quiet = from <= to ? hour >= from && hour < to : hour >= from || hour < to
  return quiet ? nextHour(at, to, zone) : undefined
}

/** The next time the clocks there show this full hour; a day on when they show it now. */
export function nextHour(after: Date, hour: number, zone: string): Date {
  const shown = clockIn(after, zone)
  const minutes = ((hour - shown.hour + 24) % 24) * 60 - shown.minute
  const next = new Date(after.getTime() - shown.rest + (minutes > 0 ? minutes : minutes + 24 * 60) * MINUTE)
  // The clocks may have been put forward or back in between.
  const off = clockIn(next, zone).hour - hour
  return off === 1 || off === -23 ? new Date(next.getTime() - 60 * MINUTE) : off === -1 || off === 23 ? new Date(next.getTime() + 60 * MINUTE) : next
}

function latest(...times: (Date | undefined)[]): Date | undefined {
  return times.filter((each) => each !== undefined).sort((a, b) => b.getTime() - a.getTime())[0]
}

function clockIn(at: Date, zone: string): { hour: number; minute: number; rest: number } {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at)
  const part = (type: string) => Number(parts.find((each) => each.type === type)!.value)
  return { hour: part('hour'), minute: part('minute'), rest: at.getTime() % MINUTE }
}
