import { expect, type Locator, type Page } from '@playwright/test'

/** Two hands on the keys: no mouse, no script that moves the focus. Each stop is looked at, each press is counted. */
export interface Hands {
  page: Page
  /** From here on presses count for this part of the way. */
  begin(part: string): void
  /** Presses a key, or one after the other. */
  press(...keys: string[]): Promise<void>
  /** Types words into what has the focus: the first ones letter by letter, the rest as dictation gives it. */
  write(words: string): Promise<void>
  /** Tab, or another key, until the target has the focus. @throws after too many presses */
  to(target: Locator, key?: string, most?: number): Promise<void>
  /** Tab to it, and press. */
  act(target: Locator, key?: string): Promise<void>
  /** Holds a moment still: whatever was done before, something that can be seen has the focus. */
  settle(): Promise<void>
}

/** Presses by part, for the table at the end. */
export type Presses = Map<string, { keys: number; tabs: number; letters: number }>

/** @param count gets what was pressed; one map may be shared by several people's hands */
export function handsOn(page: Page, who: string, count: Presses): Hands {
  let part = ''
  const counted = () => {
    const name = `${who}: ${part}`
    const before = count.get(name) ?? { keys: 0, tabs: 0, letters: 0 }
    count.set(name, before)
    return before
  }
  const one = async (key: string) => {
    counted()[/Tab$/.test(key) ? 'tabs' : 'keys'] += 1
    await page.keyboard.press(key)
  }
  const settle = async () => {
    const asked = { message: `${who}, ${part}: where the focus is`, timeout: 10_000, intervals: [20, 50, 100, 200] }
    await expect.poll(() => page.evaluate(lookAtFocus), asked).toBe('fine')
  }
  const to: Hands['to'] = async (target, key = 'Tab', most = 60) => {
    await expect(target, `${who}, ${part}`).toBeVisible()
    await settle()
    for (let n = 0; n < most; n++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await one(key)
      await settle()
    }
    throw new Error(`${who}, ${part}: ${most} times ${key}, and no way to ${target}`)
  }
  return {
    page,
    begin: (next) => { part = next },
    press: async (...keys) => { for (const key of keys) await one(key) },
    write: async (words) => {
      counted().letters += words.length
      const rest = words.indexOf(' ', 12)
      await page.keyboard.type(rest < 0 ? words : words.slice(0, rest))
      if (rest >= 0) await page.keyboard.insertText(words.slice(rest))
    },
    to,
    act: async (target, key = 'Enter') => {
      await to(target)
      await expect(target).not.toHaveAttribute('aria-busy', 'true')
      await one(key)
    },
    settle,
  }
}

/** Whether the focus is on something one can see: in the window, with a ring, under nothing. Runs in the page. */
function lookAtFocus(): string {
  const at = document.activeElement as HTMLElement | null
  if (!at || at === document.body || at === document.documentElement) return 'nothing has the focus'
  const name = `<${at.tagName.toLowerCase()}> ${at.id || (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 50)}`
  const boxes = [...at.getClientRects()].filter((box) => box.width > 0 && box.height > 0)
  if (boxes.length === 0) return `${name} takes no room`
  const ringed = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
  }
  // A page that was just opened begins at its heading, or at its whole: places, not controls.
  if (!['MAIN', 'H1'].includes(at.tagName) && !ringed(at)) return `${name} shows no ring`
  const { left, right, top, bottom } = at.getBoundingClientRect()
  const [wide, high] = [document.documentElement.clientWidth, innerHeight]
  if (bottom <= 0 || top >= high || right <= 0 || left >= wide) return `${name} is out of sight`
  if (at.id === 'main') return 'fine'
  // A field may lose its last lines to what comes up above it; the browser keeps the line one writes in sight.
  const spare = at.tagName === 'TEXTAREA' ? (bottom - top) / 4 : 1
  if (bottom - top <= high && (top < -spare || bottom > high + spare)) return `${name} is cut off, ${Math.round(top)} to ${Math.round(bottom)} of ${high}`
  if (left < -1 || right > wide + 1) return `${name} is wider than the window`
  for (const box of boxes) {
    const x = (Math.max(box.left, 0) + Math.min(box.right, wide)) / 2
    for (const y of [Math.max(box.top, 0) + 3, (Math.max(box.top, 0) + Math.min(box.bottom, high)) / 2, Math.min(box.bottom, high) - 3]) {
      const over: Element | null = document.elementFromPoint(x, y)
      if (!at.contains(over)) return `${name} lies beneath ${over?.outerHTML.slice(0, 90)}`
    }
  }
  return 'fine'
}
