import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { kindsOn } from './kinds.ts'
import { foundWell, keepWell } from './memory.ts'
import { shadesOn } from './shades.ts'

// axe-core, asked for what this run has not seen yet: kinds of elements for its rules about structure, shades for those about colours.

/** The bare program: through its Playwright binding the same look takes four times as long. */
const AXE = readFileSync(createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8')
/** The rules that another colour scheme can break. */
const COLOURS = ['color-contrast', 'link-in-text-block']
/** `PLUMBLINE_LOOK=whole` looks at every element and text of every screen anew. */
const WHOLE = process.env.PLUMBLINE_LOOK === 'whole'

interface Node { node: { element: Element; selector: string | string[] } }
interface Result { id: string; violations: Node[]; passes: Node[] }
declare const axe: {
  configure: (how: object) => void
  run: <T>(where: Document, options: { reporter: (raw: Result[], options: object, done: (report: T) => void) => void }) => Promise<T>
}
declare const plumblineShades: Map<Element, string | undefined>

/** What to look at: all rules, all but the colours, or the colours alone. */
export type Look = 'all' | 'structure' | 'colours'

/** What axe finds on the page as it stands, a line for each rule that is broken. */
export async function violations(page: Page, look: Look = 'all'): Promise<string[]> {
  const kinds = look === 'colours' ? [] : await page.evaluate(kindsOn)
  const { shades, untold } = look === 'structure' ? { shades: [], untold: 0 } : await page.evaluate(shadesOn)
  const well = foundWell()
  const isNew = (each: string) => WHOLE || !well.has(each)
  const structure = kinds.some(isNew)
  const colours = untold > 0 || shades.some(isNew)
  if (!structure && !colours) return []
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  const { found, judged } = await page.evaluate(inspect, { structure, colours, rules: COLOURS, known: shades.filter((each) => !isNew(each)) })
  if (found.length === 0) keepWell([...(structure ? kinds : []), ...(colours ? [...judged, ...shades.filter((each) => each.startsWith('link '))] : [])])
  return found
}

/** Runs in the page. @returns what is broken, and the shades of texts that were judged */
async function inspect({ structure, colours, rules, known }: { structure: boolean; colours: boolean; rules: string[]; known: string[] }): Promise<{ found: string[]; judged: string[] }> {
  const MARK = 'data-look-at-colours'
  /** Enough that one is in sight. */
  const OF_EACH = 8
  const seen = new Set(known)
  const count = new Map<string, number>()
  const marked = !colours ? [] : [...plumblineShades].filter(([, shade]) => {
    if (shade === undefined) return true
    if (seen.has(shade) || (count.get(shade) ?? 0) >= OF_EACH) return false
    count.set(shade, (count.get(shade) ?? 0) + 1)
    return true
  }).map(([element]) => element)
  for (const element of marked) element.setAttribute(MARK, '')
  axe.configure({ rules: [{ id: 'color-contrast', selector: `[${MARK}]` }] })
  const report = await axe.run<{ found: string[]; judged: string[] }>(document, {
    ...(!structure && { runOnly: rules }),
    ...(!colours && { rules: { 'color-contrast': { enabled: false } } }),
    // our own: its own names everything that is well, which takes longer than the look
    reporter: (raw, _, done) => done({ found: raw.filter((each) => each.violations.length > 0).map(line), judged: judgedIn(raw) }),
  })
  for (const element of marked) element.removeAttribute(MARK)
  return report

  function line({ id, violations }: Result): string {
    return `${id}: ${violations.slice(0, 3).map(({ node }) => [node.selector].flat().join(' ').replace(`[${MARK}=""]`, '')).join(', ')}`
  }

  /** What was passed or refused, which is less than what was asked about. */
  function judgedIn(raw: Result[]): string[] {
    const contrast = raw.find(({ id }) => id === 'color-contrast')
    const shades = [...(contrast?.passes ?? []), ...(contrast?.violations ?? [])].map(({ node }) => plumblineShades.get(node.element))
    return [...new Set(shades)].filter((shade) => shade !== undefined)
  }
}
