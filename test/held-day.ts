import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One day of the product's own, whatever the real one is: what is tried on it is true at midnight and next year. */
export interface HeldDay {
  /** Plain date. */
  readonly today: string
  /** So many days from today. */
  day(shift: number): string
  /** The present instant. */
  now(): string
  /** A moment later. */
  tick(): void
}

/** Holds the product's clock for the tests of one file: from noon on, a second on with each call of an action. */
export function heldDay(today = '2026-11-22'): HeldDay {
  const file = join(mkdtempSync(join(tmpdir(), 'held-day-')), 'clock')
  let at = Date.parse(`${today}T12:00:00Z`)
  const now = () => new Date(at).toISOString()
  const tick = () => {
    at += 1000
    writeFileSync(file, now())
  }
  process.env.PLUMBLINE_TEST_CLOCK = file
  tick()
  return { today, now, tick, day: (shift) => new Date(Date.parse(`${today}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10) }
}
