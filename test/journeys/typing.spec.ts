import { expect, test } from '@playwright/test'
import { launchOptions } from '../browser.ts'
import { DISTURBANCES } from '../typing/disturbances.ts'
import { PLACES } from '../typing/places.ts'
import { MOST_LOST, planned, tableOf, typeThroughDisturbances } from '../typing/trials.ts'

// The long form, 200 trials, is `npm run trials -- typing`.
test('ten people are disturbed while they type, each in another way: nobody loses more than two seconds', async () => {
  // eleven people who type in real time, each at a device of their own
  test.setTimeout(300_000)
  const forgetful = { number: 10, seed: 1, way: DISTURBANCES[0]![0]!, place: PLACES.find(({ name }) => name === 'note something')!, forgetful: true }
  const trials = await typeThroughDisturbances([...planned(10, 1), forgetful], await launchOptions())
  const [real, [control]] = [trials.slice(0, 10), trials.slice(10)]
  console.log(tableOf(real))
  expect(real).toHaveLength(10)
  expect(real.filter(({ lost, keys }) => lost > MOST_LOST || keys === 0)).toEqual([])
  // the measure itself: a device that keeps nothing has nothing, and it is seen
  expect(control!.lost).toBeGreaterThan(0.9 * control!.typed)
})
