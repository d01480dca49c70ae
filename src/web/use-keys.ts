import { useEffect, useRef, useState } from 'react'
import type { Command } from '../ui/panels.ts'
import { isText, readPress } from './keys.ts'

/** A first key waits this long for its second. */
const PAIR_MS = 1_200

/** Lets keys run commands, everywhere but under an open dialog (except what carries `mod+`). */
export function useKeys(commands: readonly Command[], run: (command: Command) => void, single: boolean): void {
  const latest = useRef({ commands, run, single })
  latest.current = { commands, run, single }
  useEffect(() => {
    let before: { key: string; at: number } | undefined
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      const mod = event.ctrlKey || event.metaKey
      if (!mod && document.querySelector('[data-open]:is([role="dialog"], [role="alertdialog"], [role="menu"])')) return
      const { commands: list, run: act, single: letters } = latest.current
      const first = before && event.timeStamp - before.at < PAIR_MS ? before.key : undefined
      const result = readPress({ key: event.key, mod, alt: event.altKey, inText: isText(document.activeElement) }, list, first, letters)
      before = result && 'waiting' in result ? { key: result.waiting, at: event.timeStamp } : undefined
      if (!result || !('command' in result)) return
      event.preventDefault()
      act(result.command)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

const KEY = 'plumbline:single-keys'

/** Whether single letters act as keys, remembered on this device. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => {
    try {
      return localStorage.getItem(KEY) !== 'off'
    } catch {
      return true
    }
  })
  return [on, (next) => {
    setOn(next)
    try {
      localStorage.setItem(KEY, next ? 'on' : 'off')
    } catch {
      // without storage the choice lasts as long as the page
    }
  }]
}
