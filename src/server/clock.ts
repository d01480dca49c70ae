import { readFileSync } from 'node:fs'

/**
 * The instant the product should believe in, or undefined for the real one. Only tests move it:
 * `PLUMBLINE_TEST_CLOCK` names a file with an RFC 3339 time, read anew each time so that it can be moved.
 * Sign-in and jobs keep real time. A moved clock still ticks, a microsecond a reading: what came later stays later.
 */
export function testClock(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const file = env.PLUMBLINE_TEST_CLOCK
  if (!file) return undefined
  if (env.NODE_ENV === 'production') {
    throw new Error('PLUMBLINE_TEST_CLOCK is set while NODE_ENV=production: a moved clock has no place there. Unset one of them.')
  }
  const text = readFileSync(file, 'utf8').trim()
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) throw new Error(`${file} should hold one RFC 3339 time, such as 2026-03-14T09:00:00Z, not "${text}".`)
  return ticked(at)
}

let last = { at: 0, ticks: 0 }

function ticked(at: Date): string {
  last = { at: at.getTime(), ticks: last.at === at.getTime() ? last.ticks + 1 : 0 }
  const whole = new Date(last.at + Math.floor(last.ticks / 1000)).toISOString()
  return `${whole.slice(0, -1)}${String(last.ticks % 1000).padStart(3, '0')}Z`
}
