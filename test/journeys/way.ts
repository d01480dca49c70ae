import { test, type Page } from '@playwright/test'
import { foundWell, keepWell } from './memory.ts'

/** What the router leaves in the window, for tools as this one. */
declare const __TSR_ROUTER__: { navigate: (to: { href: string }) => Promise<void> }

/** Goes on as a link does: the page stays, another screen comes. A new page takes four times the processor's time. Over when the screen stands, without its records. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => __TSR_ROUTER__.navigate({ href }), address)
}

/**
 * Opens an address of an app that may be open already. Whoever comes first in a run opens it as a new page, as a bookmark does; all others
 * follow a link to it. A second run of a test, and `PLUMBLINE_LOOK=whole`, open each anew.
 */
export async function visit(page: Page, address: string): Promise<void> {
  const isOpen = page.url().startsWith('http') && test.info().retry === 0 && process.env.PLUMBLINE_LOOK !== 'whole'
  if (isFirst(address) || !isOpen) await page.goto(address)
  else await follow(page, address)
}

function isFirst(address: string): boolean {
  const opened = `opened ${address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'one')}`
  if (foundWell().has(opened)) return false
  keepWell([opened])
  return true
}
