import type { Command } from '../ui/panels.ts'

/** What was pressed, and where. */
export interface Press {
  key: string
  mod: boolean
  alt: boolean
  /** The focus is in a text. */
  inText: boolean
}

/** What a press does: runs a command, waits for the second key, or nothing. */
export type KeyResult = { command: Command } | { waiting: string } | undefined

/**
 * Finds what a press means. Single letters act only outside text; with `mod+` everywhere.
 * @param before the first key of a pair, while it waits for the second
 * @param single whether the person wants single-letter keys at all (WCAG 2.1.4)
 */
export function readPress(press: Press, commands: readonly Command[], before: string | undefined, single: boolean): KeyResult {
  if (press.alt) return undefined
  const chord = press.mod ? `mod+${press.key.toLowerCase()}` : press.key
  if (!press.mod && (press.inText || !single)) return undefined
  const whole = before ? `${before} ${chord}` : chord
  const command = commands.find((each) => each.keys === whole) ?? commands.find((each) => each.keys === chord)
  if (command) return { command }
  return !press.mod && commands.some((each) => each.keys?.startsWith(`${chord} `)) ? { waiting: chord } : undefined
}

/** Whether keys typed here are text. */
export function isText(element: Element | null): boolean {
  // a dialog that is closing holds the focus a moment longer
  if (!element || element.closest('[data-ending-style], [data-closed]')) return false
  if (element.matches('textarea, select, [contenteditable="true"], [role="textbox"]')) return true
  return element.matches('input') && !['checkbox', 'radio', 'button', 'submit', 'range'].includes((element as HTMLInputElement).type)
}
