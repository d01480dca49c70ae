import { expect, test } from '@playwright/test'
import { type Served, serveSample, stopProduct } from '../served.ts'
import { everyScreen, seatsOn } from './every-screen.ts'

// Every screen of every room, as those who work in a team see it: what must hold everywhere.
let served: Served
let seat: ReturnType<typeof seatsOn>
test.beforeAll(async () => {
  test.setTimeout(120_000)
  served = await serveSample()
  seat = seatsOn(served)
})
test.afterAll(() => served && stopProduct(served))

for (const [a, role] of [['an', 'employee'], ['a', 'manager']] as const) {
  test(`every screen of ${a} ${role}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const who = await seat(browser, role)
    const { seen, found } = await everyScreen(who)
    await who.context.close()
    expect(seen.length).toBeGreaterThan(10)
    expect(found).toEqual([])
  })
}
