import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'

/** Long enough that passing over a word says nothing. */
const DWELL_MS = 350
/** Time to get from the mark into what it says. */
const LEAVE_MS = 250

interface Hover {
  onPointerMove: (event: PointerEvent) => void
  onPointerLeave: () => void
  /** For what opened: while one points at it, it stays. */
  hold: () => void
}

/**
 * Says over which mark a mouse rests. The marks lie below the textarea, where no pointer event comes: their boxes are asked.
 * @param rest called with the index of the mark, or with -1 once the pointer has left it
 */
export function useHover(mirror: RefObject<HTMLElement | null>, rest: (index: number) => void): Hover {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const over = useRef(-1)
  const latest = useRef(rest)
  latest.current = rest
  useEffect(() => () => clearTimeout(timer.current), [])

  function go(index: number) {
    if (index === over.current) return
    over.current = index
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(index), index < 0 ? LEAVE_MS : DWELL_MS)
  }

  return {
    onPointerMove: ({ pointerType, buttons, clientX, clientY }) => {
      if (pointerType === 'mouse' && buttons === 0) go(markUnder(mirror.current, clientX, clientY))
    },
    onPointerLeave: () => go(-1),
    hold: () => {
      clearTimeout(timer.current)
      over.current = -2
    },
  }
}

function markUnder(mirror: HTMLElement | null, x: number, y: number): number {
  const found = [...(mirror?.querySelectorAll('mark') ?? [])].find((mark) =>
    [...mark.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom))
  return Number(found?.dataset.covers?.split(' ')[0] ?? -1)
}
