import { useCallback, useEffect, useRef, useState } from 'react'
import { minuteWords, tick, type ActiveTime } from './active-time.ts'
import { Icon } from './icons.tsx'

/** Active writing time against the norm, as quiet as a clock on a wall. Minutes. */
export function Clock({ minutes, norm = [60, 90] }: { minutes: number; norm?: readonly [number, number] }) {
  const words = minuteWords(minutes * 60_000)
  return (
    <p className="inline-flex items-center gap-2 text-small text-soft tabular-nums" data-clock="">
      <Icon name="clock" />
      <span><span className="sr-only">Active writing time: </span>{words} of {norm[0]}–{norm[1]} min</span>
    </p>
  )
}

/**
 * Counts active writing: typing, pointing and scrolling; pauses over a minute are left out.
 * @param before minutes counted in earlier sittings
 * @param report told the whole count once a minute and on leaving
 */
export function useActiveMinutes(before: number, report?: (minutes: number) => void): number {
  const time = useRef<ActiveTime>({ ms: before * 60_000 })
  const [minutes, setMinutes] = useState(Math.floor(before))
  const told = useRef(Math.floor(before))
  const tell = useRef(report)
  tell.current = report
  const alive = useCallback(() => {
    time.current = tick(time.current, Date.now())
    const now = Math.floor(time.current.ms / 60_000)
    if (now === told.current) return
    told.current = now
    setMinutes(now)
    tell.current?.(now)
  }, [])
  useEffect(() => {
    const signs = ['keydown', 'pointerdown', 'scroll'] as const
    for (const sign of signs) addEventListener(sign, alive, { passive: true, capture: true })
    return () => {
      for (const sign of signs) removeEventListener(sign, alive, { capture: true })
    }
  }, [alive])
  return minutes
}
