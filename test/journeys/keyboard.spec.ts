import { expect, test, type Page } from '@playwright/test'
import { type Served, serveSample, signInBy, stopProduct } from '../served.ts'
import { settled } from './looks.ts'

// Without a mouse: Tab alone comes to everything one can act on, each stop can be seen, and nothing holds the focus.
let served: Served
const cookies = new Map<string, string>()
test.beforeAll(async () => {
  test.setTimeout(120_000)
  served = await serveSample()
  for (const role of ['employee', 'manager', 'HR admin']) cookies.set(role, await signInBy(served.links[role]!))
})
test.afterAll(() => served && stopProduct(served))

interface Listed { id: string; kind: string; state: string }
const reviewsOf = async (role: string, as: string): Promise<Listed[]> =>
  ((await (await fetch(`${served.origin}/api/v1/reviews?as=${as}&limit=200`, { headers: { cookie: cookies.get(role)! } })).json()) as { reviews: Listed[] }).reviews

/** Walks the page with Tab until it comes round. @returns stops without a visible focus, and what Tab never came to */
async function walk(page: Page): Promise<{ stops: number; unseen: string[]; missed: string[] }> {
  const unseen: string[] = []
  let stops = 0
  await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); getSelection()?.removeAllRanges(); document.body.tabIndex = -1; document.body.focus() })
  for (; stops < 1200; stops++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null
      if (!at || at === document.body) return 'out'
      // A date has a stop for its day, its month and its year.
      if (at.dataset.tabbed === 'last') return 'seen'
      if (at.dataset.tabbed) return 'again'
      document.querySelector('[data-tabbed=last]')?.setAttribute('data-tabbed', 'yes')
      at.dataset.tabbed = 'last'
      const look = getComputedStyle(at)
      const shown = (look.outlineStyle !== 'none' && Number.parseFloat(look.outlineWidth) > 0) || look.boxShadow !== 'none'
      return shown ? 'seen' : `${at.tagName.toLowerCase()} ${at.id || at.textContent?.slice(0, 40)}`
    })
    if (stop === 'out' || stop === 'again') break
    if (stop !== 'seen') unseen.push(stop)
  }
  const missed = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button, textarea, select, input, summary')]
    .filter((each) => !each.dataset.tabbed && each.checkVisibility({ visibilityProperty: true }) && !(each as HTMLButtonElement).disabled && !each.closest('[inert], [aria-hidden="true"]'))
    // Of tabs, radios and the like one is a stop, and arrows lead to the others.
    .filter((each) => each.tabIndex >= 0 && (each as HTMLInputElement).type !== 'radio')
    .map((each) => `${each.tagName.toLowerCase()} ${each.id || each.textContent?.slice(0, 40)}`))
  return { stops, unseen, missed }
}

const PLACES: [role: string, name: string, path: () => Promise<string>][] = [
  ['manager', 'home', async () => '/'],
  ['manager', 'the people', async () => '/people'],
  ['manager', 'the review editor', async () => `/reviews/${(await reviewsOf('manager', 'reviewer')).find((each) => each.kind === 'manager' && each.state === 'draft')!.id}`],
  ['manager', 'a submitted review', async () => `/reviews/${(await reviewsOf('manager', 'reviewer')).find((each) => each.kind === 'manager' && each.state === 'submitted')!.id}`],
  ['employee', 'one’s ledger', async () => '/ledger'],
  ['employee', 'a review to read and acknowledge', async () => `/reviews/${(await reviewsOf('employee', 'subject')).find((each) => each.kind === 'manager' && each.state === 'shared')!.id}`],
  ['HR admin', 'a new cycle', async () => '/cycles/new'],
]

for (const [role, name, path] of PLACES) {
  test(`${name}, as ${role}: Tab comes to everything`, async ({ browser }) => {
    test.setTimeout(90_000)
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    await context.addCookies(cookies.get(role)!.split('; ').map((each) => ({ name: each.slice(0, each.indexOf('=')), value: each.slice(each.indexOf('=') + 1), url: served.origin })))
    const page = await context.newPage()
    const quiet = settled(page)
    await page.goto(served.origin + (await path()))
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('main')).not.toContainText('Loading')
    await quiet()
    const { stops, unseen, missed } = await walk(page)
    expect(stops).toBeGreaterThan(8)
    expect({ unseen, missed }).toEqual({ unseen: [], missed: [] })
    await context.close()
  })
}
