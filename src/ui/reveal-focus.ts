let byKey = false

/** Whether the last thing done was done by key, not by pointer. */
export const isByKey = (): boolean => byKey

/**
 * Keeps what the keyboard comes to in sight. Browsers leave a field alone that shows by a few lines, or lies beneath a bar that stays
 * on top; here it is brought in whole, as far as `scroll-padding` of the page and of its panes says.
 * @returns stops
 */
export function revealFocus(): () => void {
  const stop = new AbortController()
  const { signal } = stop
  addEventListener('keydown', () => { byKey = true }, { signal, capture: true })
  addEventListener('pointerdown', () => { byKey = false }, { signal, capture: true })
  addEventListener('focusin', ({ target }) => { if (byKey && target instanceof HTMLElement) requestAnimationFrame(() => reveal(target)) }, { signal })
  return () => stop.abort()
}

function reveal(element: HTMLElement): void {
  // A page that was just opened, or gone back to, stays where it is.
  if (element !== document.activeElement || element.matches('h1, main') || element.offsetHeight > innerHeight / 2) return
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
