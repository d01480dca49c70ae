import { useEffect, useMemo, useRef, useState } from 'react'
import { tick, type ActiveTime } from '../../ui/active-time.ts'

const SIGNS = ['keydown', 'pointerdown', 'scroll'] as const

/** Active writing: minutes for the clock, seconds for the next save. */
export interface WritingTime {
  minutes: number
  /** Seconds since they were last taken. What could not be delivered is given back. */
  take: () => number
  giveBack: (seconds: number) => void
}

/** Counts typing, pointing and scrolling on this page; pauses over a minute are left out. @param before minutes of earlier sittings */
export function useWritingTime(before: number): WritingTime {
  const time = useRef<ActiveTime>({ ms: 0 })
  const taken = useRef(0)
  const [here, setHere] = useState(0)
  useEffect(() => {
    const alive = () => {
      time.current = tick(time.current, Date.now())
      setHere(Math.floor(time.current.ms / 60_000))
    }
    for (const sign of SIGNS) addEventListener(sign, alive, { passive: true, capture: true })
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, alive, { capture: true })
    }
  }, [])
  return useMemo(
    () => ({
      minutes: before + here,
      take: () => {
        const seconds = Math.floor(time.current.ms / 1000) - taken.current
        taken.current += seconds
        return seconds
      },
      giveBack: (seconds: number) => {
        taken.current -= seconds
      },
    }),
    [before, here],
  )
}
