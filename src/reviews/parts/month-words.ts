import { inWords } from '../../kit/date.ts'

/** `2026-03` -> "March 2026". */
export function monthWords(month: string): string {
  return inWords(`${month}-01`).replace(/^\d+ /, '')
}
