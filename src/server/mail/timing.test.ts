import { describe, expect, test } from 'vitest'
import { nextHour, quietUntil, verdictOn, USUAL_QUIET, type Waiting } from './timing.ts'

const at = (text: string) => new Date(text)
const waiting = (more: Partial<Waiting> = {}): Waiting => ({
  createdAt: at('2026-03-10T10:00:00Z'), seen: false, left: false, choice: 'at-once', quiet: USUAL_QUIET, zone: 'UTC', ...more,
})

describe('a mail that is due', () => {
  test('leaves at once in the day', () => expect(verdictOn(waiting(), at('2026-03-10T10:00:01Z'))).toEqual({ now: 'send' }))
  test('waits for the morning at night', () => {
    expect(verdictOn(waiting({ createdAt: at('2026-03-10T22:00:00Z') }), at('2026-03-10T22:00:01Z'))).toEqual({ now: 'wait', until: at('2026-03-11T07:00:00Z') })
  })
  test('of a daily group waits for the next eight o’clock, and then leaves', () => {
    expect(verdictOn(waiting({ choice: 'daily' }), at('2026-03-10T10:00:01Z'))).toEqual({ now: 'wait', until: at('2026-03-11T08:00:00Z') })
    expect(verdictOn(waiting({ choice: 'daily' }), at('2026-03-11T08:00:00Z'))).toEqual({ now: 'send' })
  })
  test('of a daily group waits for the end of longer quiet hours', () => {
    expect(verdictOn(waiting({ choice: 'daily', quiet: { from: 18, to: 9 } }), at('2026-03-11T08:00:00Z'))).toEqual({ now: 'wait', until: at('2026-03-11T09:00:00Z') })
  })
  test('is no longer needed when it was seen, or is not wanted', () => {
    expect(verdictOn(waiting({ seen: true }), at('2026-03-10T11:00:00Z'))).toEqual({ now: 'settle', state: 'in-app' })
    expect(verdictOn(waiting({ choice: 'off' }), at('2026-03-10T11:00:00Z'))).toEqual({ now: 'settle', state: 'in-app' })
  })
  test('expires when its event does, and after two weeks', () => {
    expect(verdictOn(waiting({ expiresAt: at('2026-03-10T10:30:00Z') }), at('2026-03-10T10:30:00Z'))).toEqual({ now: 'settle', state: 'expired' })
    expect(verdictOn(waiting(), at('2026-03-24T10:00:00Z'))).toEqual({ now: 'settle', state: 'expired' })
    expect(verdictOn(waiting(), at('2026-03-24T09:59:59Z'))).toEqual({ now: 'send' })
  })
  test('goes to nobody who left', () => expect(verdictOn(waiting({ left: true }), at('2026-03-10T11:00:00Z'))).toEqual({ now: 'settle', state: 'no-longer-right' }))
})

describe('quiet hours', () => {
  test('are those of the place', () => {
    expect(quietUntil(at('2026-01-10T19:30:00Z'), USUAL_QUIET, 'Europe/Berlin')).toEqual(at('2026-01-11T06:00:00Z'))
    expect(quietUntil(at('2026-01-10T18:30:00Z'), USUAL_QUIET, 'Europe/Berlin')).toBeUndefined()
  })
  test('end on time where the hour is not a whole one, and when the clocks change', () => {
    expect(quietUntil(at('2026-01-10T20:30:30Z'), USUAL_QUIET, 'Asia/Kolkata')).toEqual(at('2026-01-11T01:30:00Z'))
    expect(quietUntil(at('2026-03-28T22:00:00Z'), USUAL_QUIET, 'Europe/Berlin')).toEqual(at('2026-03-29T05:00:00Z'))
    expect(quietUntil(at('2026-10-24T22:00:00Z'), USUAL_QUIET, 'Europe/Berlin')).toEqual(at('2026-10-25T06:00:00Z'))
  })
  test('of the same hour twice are none', () => expect(quietUntil(at('2026-01-10T22:30:00Z'), { from: 7, to: 7 }, 'UTC')).toBeUndefined())
})

test('the next full hour is always ahead', () => {
  for (let hour = 0; hour < 24; hour++) expect(nextHour(at('2026-05-05T08:00:00Z'), hour, 'UTC').getTime()).toBeGreaterThan(at('2026-05-05T08:00:00Z').getTime())
})
