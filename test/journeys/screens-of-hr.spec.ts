import { expect, test } from '@playwright/test'
import { type Served, serveSample, stopProduct } from '../served.ts'
import { everyScreen, seatsOn } from './every-screen.ts'

// Every screen of every room, as those who look after the organisation see it: what must hold everywhere.
let served: Served
let seat: ReturnType<typeof seatsOn>
test.beforeAll(async () => {
  test.setTimeout(120_000)
  served = await serveSample()
  seat = seatsOn(served)
})
test.afterAll(() => served && stopProduct(served))

for (const role of ['HR partner', 'HR admin']) {
  test(`every screen of an ${role}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const who = await seat(browser, role)
    // The sample has no draft of a framework: its screens would be passed over.
    if (role === 'HR admin') await who.ask('/framework-drafts', {})
    const { seen, found } = await everyScreen(who)
    await who.context.close()
    expect(seen.length).toBeGreaterThan(10)
    expect(found).toEqual([])
  })
}

test('the session before which a promotion case comes, as its facilitator', async ({ browser }) => {
  const who = await seat(browser, 'facilitator')
  const { seen, found } = await everyScreen(who, /^.promotion-(?:cases|sessions)/)
  await who.context.close()
  expect(seen).toEqual(expect.arrayContaining([expect.stringMatching(/^.promotion-sessions.[\w-]+$/), expect.stringMatching(/decide$/)]))
  expect(found).toEqual([])
})
