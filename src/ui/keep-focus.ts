import { isByKey } from './reveal-focus.ts'

/** Time for whoever took an element away to say where the focus goes instead. */
const GRACE_MS = 60

/** What carried the focus last, with all that was around it, from the inside out. */
let held: readonly HTMLElement[] = []

/**
 * Keeps the focus on the page: when what had it is taken away, the smallest thing left around it takes over, so that keys and
 * screen readers go on from there.
 * @returns stops keeping
 */
export function keepFocus(): () => void {
  const stop = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    if (!isLost()) return
    clearTimeout(timer)
    timer = setTimeout(() => { if (isLost()) heirOf(held)?.focus({ preventScroll: !isByKey() }) }, GRACE_MS)
  }
  addEventListener('focusin', ({ target }) => { held = withParents(target) }, { signal: stop.signal })
  addEventListener('focusout', look, { signal: stop.signal })
  const watch = new MutationObserver(look)
  watch.observe(document.body, { childList: true, subtree: true })
  return () => {
    stop.abort()
    watch.disconnect()
    clearTimeout(timer)
  }
}

/** An element with all that is around it, from the inside out: what `heirOf` asks for once the element is gone. */
export function withParents(element: EventTarget | null): HTMLElement[] {
  const chain: HTMLElement[] = []
  for (let each = element; each instanceof HTMLElement && each !== document.body; each = each.parentElement) chain.push(each)
  return chain
}

/**
 * The first of a chain that is still on the page; of one larger than the window, the page's heading.
 * @returns something that can take the focus; undefined on an empty page
 */
export function heirOf(chain: readonly HTMLElement[]): HTMLElement | undefined {
  const left = chain.find(isSeen)
  const page = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main') ?? undefined
  if (!left || left.offsetHeight > innerHeight || (page && left !== page && left.contains(page))) return page
  if (!left.matches('a[href], button, input, select, textarea, summary, [tabindex]')) lend(left)
  return left
}

/** Nothing has the focus, and what had it is gone: not merely left by a press beside it. */
function isLost(): boolean {
  const active = document.activeElement
  return (!active || active === document.body) && held.length > 0 && !isSeen(held[0]!)
}

function isSeen(element: HTMLElement): boolean {
  return element.checkVisibility() && element.offsetHeight > 0
}

/** Makes something focusable for as long as it has the focus. */
function lend(element: HTMLElement): void {
  element.tabIndex = -1
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
}
