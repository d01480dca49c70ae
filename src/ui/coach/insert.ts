// Words go in through the browser's own editing, which keeps its undo: Ctrl+Z takes them out again.

/** Puts words in place of a range, or where it is empty. The first gap (`...`) in them is selected, ready to be written over. */
export function insertWords(field: HTMLTextAreaElement, { start, end }: { start: number; end: number }, words: string): void {
  field.focus()
  field.setSelectionRange(start, end)
  document.execCommand('insertText', false, words)
  const gap = words.indexOf('...')
  if (gap >= 0) field.setSelectionRange(start + gap, start + gap + 3)
}

/** Adds words after the sentence that ends at or after `at`, with the spaces they need. */
export function addAfter(field: HTMLTextAreaElement, at: number, words: string): void {
  const place = endOfSentence(field.value, at)
  const before = field.value.slice(0, place)
  const after = field.value.slice(place)
  const lead = before === '' || /\s$/u.test(before) ? '' : ' '
  insertWords(field, { start: place, end: place }, `${lead}${words}${after !== '' && !/^\s/u.test(after) ? ' ' : ''}`)
}

/** Where the sentence around a place ends. */
export function endOfSentence(text: string, at: number): number {
  if (/[.!?]["'”’)]*$/u.test(text.slice(0, at))) return at
  const end = /[.!?]+["'”’)]*(?=\s|$)|[ \t]*\n/u.exec(text.slice(at))
  if (!end) return text.trimEnd().length < at ? at : text.trimEnd().length
  return at + end.index + (end[0].endsWith('\n') ? 0 : end[0].length)
}
