import { type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { Me } from '../../src/ui/me.ts'
import { ROOM_PANELS } from '../../src/web/rooms.ts'
import { type Served, signInBy } from '../served.ts'
import { addressesOf, type Ask } from './addresses.ts'
import { DESK, inspect, settled } from './looks.ts'
import { visit } from './way.ts'

/** Somebody of the sample organisation at a desk of their own. */
export interface Seat {
  page: Page
  /** Their own way to ask the server. */
  ask: Ask
  me: Me
  /** What the browser complained about since it was last asked. */
  complaints: string[]
  quiet: () => Promise<void>
  context: BrowserContext
}

/** Seats on one server. A sign-in link works once; the session is shared by the tests. */
export function seatsOn(served: Served): (browser: Browser, role: string) => Promise<Seat> {
  const cookies = new Map<string, string>()
  return async (browser, role) => {
    const cookie = cookies.get(role) ?? await signInBy(served.links[role]!)
    cookies.set(role, cookie)
    const context = await browser.newContext({ baseURL: served.origin, viewport: DESK, reducedMotion: 'reduce', colorScheme: 'light' })
    await context.addCookies(cookie.split('; ').map((each) => ({ name: each.slice(0, each.indexOf('=')), value: each.slice(each.indexOf('=') + 1), url: served.origin })))
    const ask: Ask = async (path, body) => {
      const sent = body && { method: 'POST', body: JSON.stringify(body) }
      const answer = await fetch(`${served.origin}/api/v1${path}`, { headers: { cookie, 'sec-fetch-site': 'same-origin', ...(sent && { 'content-type': 'application/json' }) }, ...sent })
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    }
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const complaints: string[] = []
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(`console: ${message.text()}`) })
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    return { page, ask, me: await ask('/me'), complaints, quiet: settled(page), context }
  }
}

/** Pages everybody has that no room lists. */
const OWN = ['/account/password', '/account/kept']

/** Opens every screen somebody has, and looks at it. @param only which of the rooms' routes @returns addresses that were opened, and what is wrong */
export async function everyScreen({ page, ask, me, complaints, quiet }: Seat, only = /^/): Promise<{ seen: string[]; found: string[] }> {
  const routes = ROOM_PANELS.flatMap((room) => room.routes).filter((route) => only.test(route.path) && (route.needs?.(me) ?? true))
  const found: string[] = []
  const seen: string[] = []
  const addresses = await Promise.all(routes.map((route) => addressesOf(route, ask, { id: me.person.id, today: me.today })))
  for (const address of [...addresses.flat(), ...OWN.filter((path) => only.test(path))]) {
    await visit(page, address)
    await page.locator('h1').first().waitFor()
    await quiet()
    if ((await page.locator('h1').first().textContent()) === 'There is nothing here') found.push(`${address}: there is nothing here`)
    found.push(...(await inspect(page)).map((each) => `${address}: ${each}`))
    found.push(...complaints.splice(0).map((each) => `${address}: ${each}`))
    seen.push(address)
  }
  return { seen, found }
}
