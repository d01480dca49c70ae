/** A pause longer than this is not writing. */
export const PAUSE_MS = 60_000

/** Active writing so far: milliseconds counted, and the last sign of life. */
export interface ActiveTime {
  ms: number
  lastAt?: number
}

/** Counts a sign of life at `at` (ms). The gap since the last one counts when it is no pause. */
export function tick(time: ActiveTime, at: number): ActiveTime {
  const gap = time.lastAt === undefined ? 0 : at - time.lastAt
  return { ms: time.ms + (gap > 0 && gap <= PAUSE_MS ? gap : 0), lastAt: at }
}

/** `2_520_000` -> "42 min", `4_500_000` -> "1 h 15 min". */
export function minuteWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
