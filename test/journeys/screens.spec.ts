import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { Me } from '../../src/ui/me.ts'
import { allowedCommands } from '../../src/web/registry.ts'
import { ROOM_PANELS } from '../../src/web/rooms.ts'
import { shellCommands } from '../../src/web/shell-commands.ts'
import { dataFolder, freePort, serveProduct, type Served, signInBy, stopProduct } from '../served.ts'
import { addressesOf, type Ask } from './addresses.ts'
import { catalogue, wordsOf } from './catalogue.ts'

// Every screen of every room, as each kind of person, on the sample organisation: what must hold everywhere.
const ROLES = ['employee', 'manager', 'HR partner', 'HR admin'] as const
const DESK = { width: 1280, height: 900 }
/** WCAG 1.4.10: as narrow as a desk at 400 %. */
const NARROW = { width: 320, height: 800 }
/** A desk at 200 %. */
const ZOOMED = { width: 640, height: 450 }

/** The bare program: through its Playwright binding the same look takes four times as long. */
const AXE = readFileSync(createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8')

let served: Served
/** A sign-in link works once; the session is shared by the tests. */
const cookies = new Map<string, string>()
test.beforeAll(async () => {
  test.setTimeout(120_000)
  served = await serveProduct({ folder: dataFolder(), port: await freePort() })
})
test.afterAll(() => stopProduct(served))

/** A page of somebody who is signed in, what it complains about, and their own way to ask the server. */
async function seat(browser: Browser, role: string): Promise<{ page: Page; ask: Ask; me: Me; complaints: string[]; quiet: () => Promise<void>; context: BrowserContext }> {
  const cookie = cookies.get(role) ?? await signInBy(served.links[role]!)
  cookies.set(role, cookie)
  const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', colorScheme: 'light' })
  await context.addCookies(cookie.split('; ').map((each) => ({ name: each.slice(0, each.indexOf('=')), value: each.slice(each.indexOf('=') + 1), url: served.origin })))
  const ask: Ask = async (path) => {
    const answer = await fetch(`${served.origin}/api/v1${path}`, { headers: { cookie } })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  await context.addInitScript(AXE)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(`console: ${message.text()}`) })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  return { page, ask, me: await ask('/me'), complaints, quiet: settled(page), context }
}

/** Waits until nothing is on its way to or from the server, and has been drawn. */
function settled(page: Page): () => Promise<void> {
  let open = 0
  page.on('request', () => { open += 1 })
  page.on('requestfinished', () => { open -= 1 })
  page.on('requestfailed', () => { open -= 1 })
  const drawn = () => page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
  return async () => {
    for (let calm = 0; calm < 2;) {
      await drawn()
      calm = open <= 0 ? calm + 1 : 0
    }
  }
}

/** What the screen that is open breaks of the rules that hold everywhere. */
function breaches(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(seen)
    const wrong: string[] = []
    const heads = all('h1').length
    if (heads !== 1) wrong.push(`${heads} headings of the first level`)
    if (all('[data-primary]').length > 1) wrong.push(`${all('[data-primary]').length} primary actions: ${all('[data-primary]').map((each) => each.textContent).join(', ')}`)
    for (const area of all('textarea:not([aria-hidden="true"])')) {
      const described = (area.getAttribute('aria-describedby') ?? '').split(' ').some((id) => document.getElementById(id)?.matches('[data-audience]'))
      if (!described) wrong.push(`a text without its readers: ${area.id || area.outerHTML.slice(0, 80)}`)
    }
    if (!document.title.includes('Plumbline')) wrong.push(`the window is called “${document.title}”`)
    const blank = all('table').filter((table) => table.querySelectorAll('tbody tr').length === 0)
    if (blank.length > 0) wrong.push('a blank table')
    return wrong
  })
}

/** How far the page reaches beyond the window, and which targets are too small to hit. */
function squeezed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth
    const small = [...document.querySelectorAll('main button, main select, main summary, main input:not([type=checkbox], [type=radio])')]
      .filter((each) => each.checkVisibility()).map((each) => ({ each, box: each.getBoundingClientRect() })).filter(({ box }) => box.height < 24 || box.width < 24)
    return [
      ...(wide > innerWidth ? [`reaches ${wide - innerWidth} px beyond ${innerWidth}`] : []),
      ...small.map(({ each, box }) => `a target of ${Math.round(box.width)} by ${Math.round(box.height)} px: ${each.outerHTML.slice(0, 80)}`),
    ]
  })
}

interface Violation { id: string; nodes: { target: unknown[] }[] }
declare const axe: { run: (where: Document, options: object) => Promise<{ violations: Violation[] }> }

function violations(page: Page, only?: string): Promise<string[]> {
  return page.evaluate(async (rule) => {
    const found = await axe.run(document, { resultTypes: ['violations'], ...(rule && { runOnly: { type: 'rule', values: [rule] } }) })
    return found.violations.map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`)
  }, only)
}

/** All the looks at one screen. The colours of the dark are the same for everybody, so once is enough. */
async function inspect(page: Page, quiet: () => Promise<void>, dark: boolean): Promise<string[]> {
  const wrong = [...(await breaches(page)), ...(await violations(page))]
  if (dark) {
    await page.emulateMedia({ colorScheme: 'dark' })
    wrong.push(...(await violations(page, 'color-contrast')).map((each) => `in the dark, ${each}`))
    await page.emulateMedia({ colorScheme: 'light' })
  }
  for (const [at, size] of [['at 320 px', NARROW], ['at 200 %', ZOOMED]] as const) {
    await page.setViewportSize(size)
    await quiet()
    wrong.push(...(await squeezed(page)).map((each) => `${at}, it ${each}`))
  }
  await page.setViewportSize(DESK)
  return wrong
}

const seenDark = new Set<string>()
for (const role of ROLES) {
  test(`every screen of ${/^HR/.test(role) ? 'an' : role === 'employee' ? 'an' : 'a'} ${role}`, async ({ browser }) => {
    test.setTimeout(180_000)
    const { page, ask, me, complaints, quiet, context } = await seat(browser, role)
    const routes = ROOM_PANELS.flatMap((room) => room.routes).filter((route) => route.needs?.(me) ?? true)
    const found: string[] = []
    const seen: string[] = []
    for (const route of [...routes, { path: '/account/password', title: '', load: routes[0]!.load }]) {
      for (const address of await addressesOf(route, ask, { id: me.person.id, today: me.today })) {
        await page.goto(served.origin + address)
        await page.locator('h1').first().waitFor()
        await quiet()
        if ((await page.locator('h1').first().textContent()) === 'There is nothing here') found.push(`${address}: there is nothing here`)
        found.push(...(await inspect(page, quiet, !seenDark.has(route.path))).map((each) => `${address}: ${each}`))
        found.push(...complaints.splice(0).map((each) => `${address}: ${each}`))
        seen.push(address)
      }
      seenDark.add(route.path)
    }
    await context.close()
    expect(seen.length).toBeGreaterThan(10)
    expect(found).toEqual([])
  })
}

test('what is not for somebody looks like what is not there', async ({ browser }) => {
  const { page, me, ask, context } = await seat(browser, 'employee')
  const barred = ROOM_PANELS.flatMap((room) => room.routes).filter((route) => route.needs && !route.needs(me) && !route.path.includes('$'))
  expect(barred.length).toBeGreaterThan(2)
  const words = async (path: string) => {
    await page.goto(served.origin + path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
    return page.locator('main').innerText()
  }
  const absent = await words('/nothing/of/the/kind')
  for (const { path } of barred) expect(await words(path), path).toBe(absent)
  expect((await ask('/me')).person.id).toBe(me.person.id)
  await context.close()
})

test('the command menu lists everything one may do here, each with its key, and the navigation is part of it', async ({ browser }) => {
  for (const role of ROLES) {
    const { page, me, quiet, context } = await seat(browser, role)
    await page.goto(`${served.origin}/account`)
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
    await context.close()
  }
})

test('everything home asks for leads to the place where it is done', async ({ browser }) => {
  for (const role of ROLES) {
    const { page, ask, quiet, context } = await seat(browser, role)
    const { tasks, team } = await ask('/home')
    const places = [...new Map(tasks.map((task: { kind: string; to: string }) => [task.kind, task.to])).values(), ...team.slice(0, 1).map((contact: { person: { id: string } }) => `/people/${contact.person.id}`)] as string[]
    for (const place of places) {
      await page.goto(served.origin + place)
      await page.locator('h1').first().waitFor()
      await quiet()
      await expect(page.locator('h1').first(), `${role}: ${place}`).not.toHaveText('There is nothing here')
    }
    await context.close()
  }
})

const DOORS = ['/sign-in', '/forgotten', '/sign-in/link', '/reset', '/invitation', '/set-up']
test('the pages before the sign-in', async ({ browser }) => {
  const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', colorScheme: 'light' })
  await context.addInitScript(AXE)
  const page = await context.newPage()
  const quiet = settled(page)
  const found: string[] = []
  for (const door of DOORS) {
    await page.goto(served.origin + door)
    await page.locator('h1').waitFor()
    await quiet()
    found.push(...(await inspect(page, quiet, true)).map((each) => `${door}: ${each}`))
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
