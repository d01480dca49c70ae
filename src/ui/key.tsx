import { Fragment } from 'react'
import { cx } from './class-names.ts'

/** Keys as one presses them: `mod+k`, `g h` (one after the other). */
export function Key({ keys, className }: { keys: string; className?: string }) {
  return (
    <span className={cx('hidden items-center gap-1 sm:inline-flex', className)} aria-hidden="true" data-screen-only="">
      {keys.split(' ').map((chord, i) => (
        <Fragment key={i}>
          <kbd className="inline-flex min-w-5 justify-center rounded-sm border border-current px-1 py-0.5 font-sans text-tiny leading-none">
            {spell(chord)}
          </kbd>
        </Fragment>
      ))}
    </span>
  )
}

const NAMES: Record<string, string> = { shift: 'Shift', alt: 'Alt', enter: 'Enter', escape: 'Esc', '.': '.' }

/** `mod+k` -> `Ctrl K`, or `⌘K` on a Mac. */
export function spell(chord: string, mac = onMac()): string {
  const parts = chord.split('+').map((part) => (part === 'mod' ? (mac ? '⌘' : 'Ctrl') : (NAMES[part] ?? part.toUpperCase())))
  return parts.join(mac ? '' : ' ')
}

function onMac() {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
}
