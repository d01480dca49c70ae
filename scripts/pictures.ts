import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../test/browser.ts'
import { dataFolder, freePort, serveProduct, type Served, signInBy, stopProduct } from '../test/served.ts'

// The pictures of the README: real screens of the sample organisation, on a fixed day, so that a second run changes nothing.
const FOLDER = new URL('../docs/pictures/', import.meta.url).pathname
const TODAY = '2026-11-23'
const SIZE = { width: 1440, height: 900 }
/** Larger ones make the README slow to open. */
const LARGEST = 220_000

const folder = dataFolder()
const clock = join(dirname(folder), 'clock')
writeFileSync(clock, `${TODAY}T09:00:00Z`)
const served = await serveProduct({ folder, port: await freePort(), env: { PLUMBLINE_TEST_CLOCK: clock } })
const browser = await chromium.launch(await launchOptions())
try {
  mkdirSync(FOLDER, { recursive: true })
  const manager = await enter(served, 'manager')
  const employee = await enter(served, 'employee')
  const reviews = (await manager.ask('/reviews?as=reviewer&limit=200')).reviews as { id: string; kind: string; state: string; subject: { id: string; name: string } }[]
  const untold = await blocked(manager.ask, reviews.filter((review) => review.kind === 'manager' && review.state === 'draft'))
  const shared = ((await employee.ask('/reviews?as=subject&limit=200')).reviews as typeof reviews).find((review) => review.kind === 'manager' && review.state === 'shared')!
  const me = (await employee.ask('/me')).person.id

  await picture('home', manager.page, '/')
  const [promotion] = (await manager.ask('/promotion-cases?as=writer&limit=50')).cases as { id: string }[]
  await picture('case', manager.page, `/promotion-cases/${promotion!.id}`, (page) => toTop(page, 'What it rests on'))
  await picture('capture', manager.page, `/people/${me}`, async (page) => {
    await page.keyboard.press('n')
    await page.getByLabel('What did you see?').fill('On Thursday you rang the laboratory before the date slipped, with the reason and a new date. They planned their week around it.')
    await page.getByRole('radio', { name: /Praise/ }).check()
    await page.getByRole('dialog').getByRole('radio', { name: 'Mateus Carvalho', exact: true }).check()
  })
  await picture('ledger', manager.page, `/people/${me}`)
  await picture('editor', manager.page, `/reviews/${untold}`, (page) => toTop(page, 'Growth areas'))
  await picture('coach', manager.page, `/reviews/${untold}`, async (page) => {
    const summary = page.getByRole('textbox', { name: 'How the period went' })
    await summary.press('Control+End')
    await page.keyboard.type(' Everybody says the sheets are always late.')
    await page.locator('.mirror mark').filter({ hasText: 'always' }).waitFor()
    await page.locator('[data-save-state="saved"]').waitFor()
    await page.keyboard.press('Shift+F8')
    await page.getByRole('group', { name: /^The coach, note/ }).waitFor()
  })
  await picture('reading', employee.page, `/reviews/${shared.id}`)
  await picture('growth', employee.page, '/growth', (page) => toTop(page, 'What lies between'))
} finally {
  await browser.close()
  await stopProduct(served)
}

/** The draft that shows what the product is for: a growth area the person was never told. */
async function blocked(ask: (path: string) => Promise<any>, drafts: readonly { id: string }[]): Promise<string> {
  for (const { id } of drafts) {
    const { findings } = await ask(`/reviews/${id}/findings?step=submit`)
    if (findings.some((finding: { rule: string }) => finding.rule === 'surprise/growth-area-not-told')) return id
  }
  throw new Error('The sample has no draft with a growth area the person was not told.')
}

/** Scrolls until a heading stands near the top. */
function toTop(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { name }).evaluate((heading) => {
    heading.scrollIntoView({ block: 'start' })
    scrollBy(0, -80)
  })
}

async function enter({ links, origin }: Served, role: string): Promise<{ page: Page; ask: (path: string) => Promise<any> }> {
  const cookie = await signInBy(links[role]!)
  const context = await browser.newContext({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' })
  await context.addCookies(cookie.split('; ').map((each) => ({ name: each.slice(0, each.indexOf('=')), value: each.slice(each.indexOf('=') + 1), url: origin })))
  const ask = async (path: string) => (await fetch(`${origin}/api/v1${path}`, { headers: { cookie } })).json()
  const page = await context.newPage()
  await page.clock.setFixedTime(`${TODAY}T09:00:00Z`)
  return { page, ask }
}

/** Opens an address, gets it ready and keeps what the window shows. @throws when the picture is too large */
async function picture(name: string, page: Page, address: string, ready?: (page: Page) => Promise<void>): Promise<void> {
  await page.goto(served.origin + address)
  await page.locator('h1').waitFor()
  await page.waitForLoadState('networkidle')
  await ready?.(page)
  const path = join(FOLDER, `${name}.png`)
  await page.screenshot({ path, caret: 'hide', animations: 'disabled' })
  const { size } = statSync(path)
  console.log(`docs/pictures/${name}.png  ${Math.round(size / 1000)} kB`)
  if (size > LARGEST) throw new Error(`${name} has ${size} bytes; at most ${LARGEST} keep the README quick.`)
}
