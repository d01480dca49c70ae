import type { ReactNode } from 'react'

const PATHS = {
  check: <path d="M3.5 8.5l3 3 6-7" />,
  chevron: <path d="M6 3.5L10.5 8 6 12.5" />,
  down: <path d="M3.5 6L8 10.5 12.5 6" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  search: <path d="M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.5 10.5l3 3" />,
  menu: <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.5" />,
  plus: <path d="M8 3v10M3 8h10" />,
  eye: <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 10a2 2 0 100-4 2 2 0 000 4z" />,
  back: <path d="M9.5 3.5L5 8l4.5 4.5" />,
  out: <path d="M6.5 4H3.5v8.5H12v-3M9 3.5h3.5V7M12.5 3.5L7.5 8.5" />,
  clock: <path d="M8 14A6 6 0 108 2a6 6 0 000 12zM8 5v3.5l2 1.5" />,
  lock: <path d="M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 015 0v2.5" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof PATHS

/** A small line drawing beside words; it never carries meaning alone, so it is hidden from screen readers. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`size-4 shrink-0 fill-none stroke-current ${className ?? ''}`}
      strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
      {PATHS[name]}
    </svg>
  )
}
