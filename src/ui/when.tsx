import { daysBetween, inWords, type PlainDate } from '../kit/date.ts'

/** A date, written out: `14 March 2026`. With `today`, near dates say how near: "tomorrow", "3 days ago"; `yearless` where a heading names the year. */
export function When({ date, today, yearless, className }: { date: PlainDate; today?: PlainDate; yearless?: boolean; className?: string }) {
  const words = inWords(date)
  const near = today && nearWords(daysBetween(today, date))
  return <time dateTime={date} className={className} title={near || yearless ? words : undefined}>{near || (yearless ? words.replace(/ \d+$/, '') : words)}</time>
}

/** `-3` -> "3 days ago", `0` -> "today", `1` -> "tomorrow"; undefined beyond a fortnight. */
export function nearWords(days: number): string | undefined {
  if (Math.abs(days) > 14) return undefined
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}

/** An instant, in the reader's own zone: `14 March 2026, 09:41`. */
export function Moment({ at, className }: { at: string; className?: string }) {
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })
  return <time dateTime={at} className={className}>{format.format(new Date(at)).replace(' at ', ', ')}</time>
}
