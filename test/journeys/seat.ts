import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { DESK } from './looks.ts'
import type { Actor } from './stage.ts'

/** Somebody at a desk of their own. What they open is on the server they are signed in to. */
export async function seat(browser: Browser, who: Actor, viewport = DESK): Promise<Page> {
  const context = await browser.newContext({ baseURL: who.url, viewport, reducedMotion: 'reduce' })
  await who.sits(context)
  return context.newPage()
}

/** Opens an address, and waits until it is more than its frame; what it opens at once may lie over it. */
export async function open(page: Page, path: string): Promise<Page> {
  await page.goto(path)
  await expect(page.locator('h1')).toBeVisible()
  return page
}

/** Presses a button or link as a keyboard does, once it can be: what is still getting ready takes no press. */
export async function press(target: Locator, key = 'Enter'): Promise<void> {
  await expect(target).not.toHaveAttribute('aria-busy', 'true')
  await expect(target).not.toHaveAttribute('aria-disabled', 'true')
  await target.focus()
  await target.press(key)
}
