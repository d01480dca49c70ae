import type { ClipboardEvent } from 'react'

/** Words without a line break, for a field that is one line however it wraps. */
export const oneLine = (words: string): string => words.replaceAll(/\s*[\r\n]+\s*/gu, ' ')

/** A pasted line break becomes a space, through the browser's own editing: Ctrl+Z takes the words out again. */
export function pasteOneLine(event: ClipboardEvent): void {
  const words = event.clipboardData.getData('text/plain')
  if (!/[\r\n]/u.test(words)) return
  event.preventDefault()
  document.execCommand('insertText', false, oneLine(words.trim()))
}
