import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

// axe-core, asked for what can have changed. Contrast takes most of its time and depends on nothing but the colours of a text, what lies
// under it, and its size: each such combination is looked at wherever it first comes up, once for each process.

/** The bare program: through its Playwright binding the same look takes four times as long. */
const AXE = readFileSync(createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8')
/** The rules that another colour scheme can break. */
const COLOURS = ['color-contrast', 'link-in-text-block']
/** `PLUMBLINE_LOOK=whole` looks at every text of every screen anew. */
const WHOLE = process.env.PLUMBLINE_LOOK === 'whole'
/** Combinations that axe has judged. */
const judged = new Set<string>()

interface Node { node: { element: Element; selector: string | string[] } }
interface Result { id: string; violations: Node[]; passes: Node[] }
declare const axe: {
  configure: (how: object) => void
  run: <T>(where: Document, options: { reporter: (raw: Result[], options: object, done: (report: T) => void) => void }) => Promise<T>
}

/** What to look at: all rules, all but the colours, or the colours alone. */
export type Look = 'all' | 'structure' | 'colours'

/** What axe finds on the page as it stands, a line for each rule that is broken. */
export async function violations(page: Page, look: Look = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  const { found, shades } = await page.evaluate(inspect, { look, colours: COLOURS, known: [...judged] })
  if (!WHOLE) for (const shade of shades) judged.add(shade)
  return found
}

/** Runs in the page. @returns what is broken, and the combinations of colours that were judged */
async function inspect({ look, colours, known }: { look: Look; colours: string[]; known: string[] }): Promise<{ found: string[]; shades: string[] }> {
  const MARK = 'data-look-at-colours'
  /** Enough that one is in sight. */
  const OF_EACH = 8
  const seen = new Set(known)
  const count = new Map<string, number>()
  const shadeOf = new Map<Element, string>()
  const marked = look === 'structure' ? [] : texts().filter((element) => {
    const shade = shadeOn(element)
    if (shade === undefined) return true
    if (seen.has(shade) || (count.get(shade) ?? 0) >= OF_EACH) return false
    count.set(shade, (count.get(shade) ?? 0) + 1)
    shadeOf.set(element, shade)
    return true
  })
  for (const element of marked) element.setAttribute(MARK, '')
  axe.configure({ rules: [{ id: 'color-contrast', selector: `[${MARK}]` }] })
  const report = await axe.run<{ found: string[]; shades: string[] }>(document, {
    ...(look === 'colours' && { runOnly: colours }),
    ...(look === 'structure' && { rules: { 'color-contrast': { enabled: false } } }),
    // our own: its own names everything that is well, which takes longer than the look
    reporter: (raw, _, done) => done({ found: raw.filter((each) => each.violations.length > 0).map(line), shades: judgedIn(raw) }),
  })
  for (const element of marked) element.removeAttribute(MARK)
  return report

  function line({ id, violations }: Result): string {
    return `${id}: ${violations.slice(0, 3).map(({ node }) => [node.selector].flat().join(' ').replace(`[${MARK}=""]`, '')).join(', ')}`
  }

  /** What was passed or refused, which is less than what was asked about. */
  function judgedIn(raw: Result[]): string[] {
    const contrast = raw.find(({ id }) => id === 'color-contrast')
    const shades = [...(contrast?.passes ?? []), ...(contrast?.violations ?? [])].map(({ node }) => shadeOf.get(node.element))
    return [...new Set(shades)].filter((shade) => shade !== undefined)
  }

  /** Whatever shows words of its own. */
  function texts(): Element[] {
    return [...document.body.querySelectorAll('*')].filter((element) => {
      if (/^(SCRIPT|STYLE|NOSCRIPT|OPTION)$/.test(element.tagName)) return false
      const says = /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName) || [...element.childNodes].some((each) => each.nodeType === 3 && each.textContent!.trim())
      return says && element.checkVisibility({ visibilityProperty: true })
    })
  }

  /** The colours of a text down to what hides all beneath it; undefined where something else may lie in between. */
  function shadeOn(element: Element): string | undefined {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element)
    const under: string[] = []
    for (let at: Element | null = element, open = true; at; at = at.parentElement) {
      const style = getComputedStyle(at)
      if (style.opacity !== '1' || style.filter !== 'none' || style.mixBlendMode !== 'normal') return undefined
      if (!open) continue
      if (style.backgroundImage !== 'none') return undefined
      if (style.backgroundColor !== 'rgba(0, 0, 0, 0)') under.push(style.backgroundColor)
      open = style.backgroundColor.startsWith('rgba(') || style.backgroundColor.includes('/')
      if (open && /absolute|fixed|sticky/.test(style.position)) return undefined
    }
    return [color, fontSize, fontWeight, textShadow, ...under].join(' ')
  }
}
