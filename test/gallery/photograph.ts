import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'

/** One thing to look at: an address, and what to press before. */
export interface View {
  name: string
  url: string
  act?: (page: Page) => Promise<unknown>
  /** Before the page is opened: stubs for what a server would answer. */
  prepare?: (page: Page) => Promise<unknown>
  /** Only what fits in the window: for what floats. */
  window?: boolean
}

const WIDTHS = { narrow: 360, wide: 1440 }

/** Photographs a view by day and night, narrow and wide. @returns what axe and the eye of a ruler found */
export async function photograph(browser: Browser, view: View, folder: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, width] of Object.entries(WIDTHS)) {
      const label = `${view.name}-${colorScheme}-${size}`
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' })
      const page = await context.newPage()
      page.on('pageerror', (error) => found.push(`${label}: ${error.message}`))
      await view.prepare?.(page)
      await page.goto(view.url)
      await page.locator('h1').waitFor({ timeout: 5_000 }).catch(() => found.push(`${label}: no heading`))
      await page.waitForTimeout(350)
      await view.act?.(page)
      await page.waitForTimeout(200)
      await page.screenshot({ path: `${folder}${label}.png`, fullPage: !view.window })
      const { violations } = await new AxeBuilder({ page }).analyze()
      found.push(...violations.map((each) => `${label}: ${each.id}: ${each.help} (${each.nodes[0]?.target.join(' ')})`))
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (spill > 0) found.push(`${label}: ${spill} px wider than the window`)
      await context.close()
    }
  }
  return found
}
