import type { Page } from '@playwright/test'
import type { View } from './photograph.ts'

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()

/** Every part, on the gallery's own pages. */
export function partViews(base: string): View[] {
  const view = (page: string, step = '', act?: View['act']): View => ({ name: step ? `${page}-${step}` : page, url: `${base}#/${page}`, act, window: act !== undefined })
  return [
    ...['controls', 'documents', 'ledger', 'lists', 'overlays', 'writing'].map((page) => view(page)),
    view('controls', 'picker', (page) => page.getByRole('combobox', { name: 'Whom do you ask?' }).fill('mina')),
    view('controls', 'menu', press('More')),
    view('overlays', 'dialog', press('Dialog')),
    view('overlays', 'confirm', press('Confirm')),
    view('overlays', 'popover', press('Popover')),
    view('overlays', 'toast', async (page) => { await press('Toast')(page); await press('Failure')(page) }),
    view('writing', 'card', async (page) => { await page.getByRole('textbox', { name: 'Summary' }).click(); await page.keyboard.press('F8') }),
    view('writing', 'table', (page) => page.getByText('Show as table').click()),
  ]
}

/** Somebody who is signed in. */
export const ME = {
  person: { id: '00000000-0000-4000-8000-000000000001', name: 'Ana Petrović', email: 'ana@example.com' }, roles: [], isManager: true, sits: false,
  organisation: { name: 'Harbour Works', timeZone: 'Europe/Lisbon' }, today: '2026-03-16', now: '2026-03-16T09:41:00.000Z',
}

/** The shell and the doors, as built, with a server that answers from here. */
export function shellViews(base: string): View[] {
  const inside = (page: Page) => answer(page, { '/api/v1/me': ME })
  const outside = (page: Page) => answer(page, { '/api/auth/ways': { link: true, setUp: false }, '/api/auth/link': { kind: 'sign-in', name: 'Ben Ito', email: 'ben@example.com' } })
  const home = (step: string, act?: View['act']): View => ({ name: `shell-${step}`, url: base, prepare: inside, act, window: true })
  const door = (name: string, path: string, act?: View['act']): View => ({ name: `door-${name}`, url: base + path, prepare: outside, act })
  return [
    home('home'),
    home('menu', (page) => page.keyboard.press('Control+k')),
    home('menu-typed', async (page) => { await page.keyboard.press('Control+k'); await page.keyboard.type('sign') }),
    home('keys', (page) => page.keyboard.press('?')),
    home('account', async (page) => { await page.keyboard.press('Control+k'); await page.keyboard.type('account'); await page.keyboard.press('Enter') }),
    { name: 'shell-absent', url: `${base}nowhere/at/all`, prepare: inside, window: true },
    { name: 'shell-password', url: `${base}account/password`, prepare: inside, window: true },
    { name: 'shell-locked', url: `${base}account/password`, prepare: inside, window: true, act: endSession },
    door('sign-in', 'sign-in'),
    door('sign-in-problem', 'sign-in', press('Sign in')),
    door('link', 'sign-in/link#token'),
    door('forgotten', 'forgotten'),
    door('invitation', 'invitation#token'),
    door('set-up', 'set-up#token'),
  ]
}

/** The server forgets who this is, and the next thing asked of it locks the page. */
async function endSession(page: Page): Promise<void> {
  await page.unroute('**/api/**')
  await answer(page, {})
  await page.getByLabel('New password').fill('four quiet green otters')
  await press('Change password')(page)
}

/** A server that knows these answers, and nobody otherwise. */
export async function answer(page: Page, answers: Record<string, unknown>): Promise<void> {
  await page.route('**/api/**', (route) => {
    const body = answers[new URL(route.request().url()).pathname]
    if (body) return route.fulfill({ json: body })
    // For whoever is signed in the rooms' answers are still on their way: the shell stands without them.
    if (answers['/api/v1/me']) return undefined
    return route.fulfill({ status: 401, contentType: 'application/problem+json', json: { status: 401, code: 'not-signed-in', detail: 'Sign in first.' } })
  })
}
