import { expect, test } from '@playwright/test'
import { allowedCommands } from '../../src/web/registry.ts'
import { ROOM_PANELS } from '../../src/web/rooms.ts'
import { shellCommands } from '../../src/web/shell-commands.ts'
import { type Served, serveSample, stopProduct } from '../served.ts'
import { catalogue, wordsOf } from './catalogue.ts'
import { DESK, inspect, settled, violationsEverywhere } from './looks.ts'
import { type Seat, seatsOn } from './every-screen.ts'
import { STATES } from './states.ts'
import { visit } from './way.ts'

// What holds of all screens at once, and of what opens on them; screens-of-hr.spec.ts and screens-of-teams.spec.ts open each.
const ROLES = ['employee', 'manager', 'HR partner', 'HR admin'] as const

let served: Served
/** One desk for each: a browser that is new has to learn every script anew. */
let seat: (role: string) => Promise<Seat>
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  served = await serveSample()
  const taken = new Map<string, Promise<Seat>>()
  const seats = seatsOn(served)
  seat = (role) => {
    const mine = taken.get(role) ?? seats(browser, role)
    taken.set(role, mine)
    return mine
  }
})
test.afterAll(() => served && stopProduct(served))

for (const [role, states] of Object.entries(STATES)) {
  test(`what opens on the screens of ${role}`, async () => {
    test.setTimeout(180_000)
    const { page, ask, complaints, quiet } = await seat(role)
    const found: string[] = []
    for (const { what, at, enter } of states) {
      const address = await at(ask)
      await page.goto(address)
      await page.locator('h1').first().waitFor()
      await quiet()
      await test.step(what, () => enter(page))
      await quiet()
      found.push(...(await violationsEverywhere(page)).map((each) => `${what}: ${each}`))
      // a refusal is what some of these are about, and the browser tells the console
      found.push(...complaints.splice(0).filter((each) => !/status of 4\d\d/.test(each)).map((each) => `${what}: ${each}`))
      await page.setViewportSize(DESK)
    }
    expect(found).toEqual([])
  })
}

test('what is not for somebody looks like what is not there', async () => {
  const { page, me, ask } = await seat('employee')
  const barred = ROOM_PANELS.flatMap((room) => room.routes).filter((route) => route.needs && !route.needs(me) && !route.path.includes('$'))
  expect(barred.length).toBeGreaterThan(2)
  const words = async (path: string) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
    return page.locator('main').innerText()
  }
  const absent = await words('/nothing/of/the/kind')
  for (const { path } of barred) expect(await words(path), path).toBe(absent)
  expect((await ask('/me')).person.id).toBe(me.person.id)
})

test('the command menu lists everything one may do here, each with its key, and the navigation is part of it', async () => {
  for (const role of ROLES) {
    const { page, me, quiet } = await seat(role)
    await page.goto('/account')
    await page.locator('h1').waitFor()
    await quiet()
    const lines = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: 'Find or do something' })).toBeFocused()
    const listed = await page.getByRole('option').evaluateAll((options) => options.map((each) => `${each.getAttribute('data-command')} ${[...each.querySelectorAll('kbd')].map((key) => key.textContent).join(' ')}`.trim()))
    const allowed = allowedCommands(me, shellCommands({ open: () => {}, capture: () => {}, signOut: () => {} }, true), ROOM_PANELS, [])
    const spelt = (keys = '') => keys.split(' ').map((chord) => chord.split('+').map((part) => (part === 'mod' ? 'Ctrl' : part.toUpperCase())).join(' ')).join(' ')
    expect(listed.toSorted(), role).toEqual(allowed.map((command) => `${command.id} ${spelt(command.keys)}`.trim()).toSorted())
    expect(lines.filter((line) => !allowed.some((command) => command.to === line)), role).toEqual([])
    await page.keyboard.press('Escape')
  }
})

test('everything home asks for leads to the place where it is done', async () => {
  for (const role of ROLES) {
    const { page, ask, quiet } = await seat(role)
    const { tasks, team } = await ask('/home')
    const places = [...new Map(tasks.map((task: { kind: string; to: string }) => [task.kind, task.to])).values(), ...team.slice(0, 1).map((contact: { person: { id: string } }) => `/people/${contact.person.id}`)] as string[]
    for (const place of places) {
      await visit(page, place)
      await page.locator('h1').first().waitFor()
      await quiet()
      await expect(page.locator('h1').first(), `${role}: ${place}`).not.toHaveText('There is nothing here')
    }
  }
})

const DOORS = ['/sign-in', '/forgotten', '/sign-in/link', '/reset', '/invitation', '/set-up']
test('the pages before the sign-in', async ({ browser }) => {
  const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', colorScheme: 'light' })
  const page = await context.newPage()
  const quiet = settled(page)
  const found: string[] = []
  for (const door of DOORS) {
    await page.goto(served.origin + door)
    await page.locator('h1').waitFor()
    await quiet()
    found.push(...(await inspect(page)).map((each) => `${door}: ${each}`))
  }
  await context.close()
  expect(found).toEqual([])
})

/** Vague questions, celebration and alarm: a rating and a plan are news enough. */
const LOUD = /\bare you sure\b|\p{L}!(?=\s|$)|\b(?:congratulations|hooray|great job|oops|whoops|uh-oh|danger|fatal)\b/iu

test('no text asks “Are you sure?”, celebrates or alarms', () => {
  const texts = catalogue()
  expect(texts.length).toBeGreaterThan(2_000)
  expect(texts.filter(({ text }) => LOUD.test(text))).toEqual([])
  expect(wordsOf(`<p>Well done!</p> const x = y!.z; say('Are you sure?') // Oops!`).filter((text) => LOUD.test(text))).toEqual(['Are you sure?', 'Well done!'])
})
