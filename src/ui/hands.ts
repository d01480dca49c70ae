/** A pause in the writing that is more than a thought, and the longest one waits for it. */
const REST_MS = 2_500
const LONGEST_MS = 12_000

/** What hands do that write or are about to: a key, a field entered, words pasted or dictated. */
const AT_WORK = ['keydown', 'focusin', 'input']
let lastAt = -Infinity
for (const what of AT_WORK) addEventListener(what, () => { lastAt = performance.now() }, { capture: true, passive: true })

/**
 * Calls back once the hands rest, so that what one is typing, or is about to, does not end up in a field that appears in between.
 * @returns a way to stop waiting
 */
export function whenHandsRest(act: () => void): () => void {
  const began = performance.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const now = performance.now()
    const rests = Math.min(lastAt + REST_MS, began + LONGEST_MS) - now
    if (rests <= 0 || !isWriting(document.activeElement)) act()
    else timer = setTimeout(look, rests)
  }
  look()
  return () => clearTimeout(timer)
}

function isWriting(element: Element | null): boolean {
  return element?.matches('textarea, input:not([type="checkbox"], [type="radio"]), [contenteditable]') ?? false
}
