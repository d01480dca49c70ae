/** This page as long as it is open, among the browser's other tabs. */
export const TAB = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')

const PREFIX = 'plumbline/tab/'
let held: Promise<void> | undefined

/** Settles once other tabs can tell that this one lives: a lock that ends with the page, however it ends. */
export function announceTab(): Promise<void> {
  held ??= 'locks' in navigator ? lock() : Promise.resolve()
  return held
}

function lock(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const forGood = navigator.locks.request(PREFIX + TAB, () => {
    resolve()
    return new Promise<never>(() => {})
  })
  return Promise.race([promise, forGood]).catch(() => {})
}

/** Tabs of this browser that are open. A browser that can't tell knows this one only. */
export async function openTabs(): Promise<ReadonlySet<string>> {
  const locks = 'locks' in navigator ? await navigator.locks.query().catch(() => undefined) : undefined
  const names = (locks?.held ?? []).flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []))
  return new Set([TAB, ...names])
}

/** Settles once another tab is over, however it ended; never, where the browser can't tell. */
export async function untilGone(tab: string, signal: AbortSignal): Promise<void> {
  if (!('locks' in navigator)) return new Promise(() => {})
  await navigator.locks.request(PREFIX + tab, { mode: 'shared', signal }, () => {})
}
