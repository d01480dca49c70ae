import { expect, type Page } from '@playwright/test'
import { violations } from './axe.ts'

// What must hold of every screen in every state, and how a journey looks at it.
export const DESK = { width: 1440, height: 900 }
/** WCAG 1.4.10: as narrow as a desk at 400 %. */
export const NARROW = { width: 320, height: 800 }
/** A desk at 200 %. */
const ZOOMED = { width: 640, height: 450 }

/** Waits until nothing is on its way to or from the server, and has been drawn. */
export function settled(page: Page): () => Promise<void> {
  let open = 0
  page.on('request', () => { open += 1 })
  page.on('requestfinished', () => { open -= 1 })
  page.on('requestfailed', () => { open -= 1 })
  return async () => {
    for (let calm = 0; calm < 2;) {
      await drawn(page)
      calm = open <= 0 ? calm + 1 : 0
    }
  }
}

function drawn(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
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

/** Between two pages there is neither: a look begins when the page that is coming has its heading. */
const arrived = (page: Page): Promise<void> => expect(page.locator('h1').first()).toBeVisible()

/** What axe finds by day, in the dark, where only colours differ, and at 320 px, where they don't. The window stays narrow and dark. */
async function violationsInAll(page: Page): Promise<string[]> {
  await arrived(page)
  const found = await violations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await arrived(page)
  found.push(...(await violations(page, 'colours')).map((each) => `in the dark, ${each}`))
  await page.setViewportSize(NARROW)
  await drawn(page)
  await arrived(page)
  found.push(...(await violations(page, 'structure')).map((each) => `at 320 px, ${each}`), ...(await squeezed(page)).map((each) => `at 320 px, it ${each}`))
  return found
}

/** The same, and puts the window back as it was. */
export async function violationsEverywhere(page: Page): Promise<string[]> {
  const before = page.viewportSize()!
  const found = await violationsInAll(page)
  await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: 'light' })
  await drawn(page)
  return found
}

/** The state that is open has no violation anywhere. */
export async function noViolations(page: Page): Promise<void> {
  expect(await violationsEverywhere(page)).toEqual([])
}

/** All the looks at one screen. Another has to be opened after it: this one is left to be drawn anew by nobody. */
export async function inspect(page: Page): Promise<string[]> {
  const wrong = [...(await breaches(page)), ...(await violationsInAll(page))]
  await page.setViewportSize(ZOOMED)
  await drawn(page)
  wrong.push(...(await squeezed(page)).map((each) => `at 200 %, it ${each}`))
  await page.setViewportSize(DESK)
  await page.emulateMedia({ colorScheme: 'light' })
  return wrong
}
