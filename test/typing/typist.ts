import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { Draws } from './draws.ts'

const WORDS = 'the rota moved by a day and nobody waited so we kept it that way until the new press came in with spare seals for two months'.split(' ')

/** Somebody at the keys. What they pressed and when is their own log: nothing in it comes from the product. */
export interface Typist {
  /** What was typed, and when each key was pressed, in ms. */
  readonly keys: readonly { key: string; at: number }[]
  /** No key from now on. @returns once the last one is up */
  end(): Promise<void>
  readonly endedAt: number
}

/** Types into what has the focus, at a person's rate: quick runs, a breath after a word, now and then a thought. */
export function typing(page: Page, draws: Draws, token: string): Typist {
  const keys: { key: string; at: number }[] = []
  let endedAt = Infinity
  const over = () => endedAt < Infinity
  const pause = (key: string) => (key !== ' ' ? draws.between(60, 210) : draws.between(0, 1) < 0.9 ? draws.between(90, 320) : draws.between(400, 1_300))
  const write = async () => {
    for (let words = `${token} `; !over(); words = `${draws.pick(WORDS)} `) {
      for (const key of words) {
        if (over()) return
        const at = performance.now()
        await page.keyboard.press(key)
        // a key that was under way when the page went is nobody's
        if (!over()) keys.push({ key, at })
        await sleep(pause(key))
      }
    }
  }
  // a page that is gone takes no keys
  const writing = write().catch(() => {})
  return {
    keys,
    get endedAt() { return endedAt },
    end: () => {
      if (!over()) endedAt = performance.now()
      return writing
    },
  }
}

/** How many of the keys stand in a text, from the first on: what comes after a lost one is lost with it. Spaces at the end may be cut. */
export function standing(keys: readonly { key: string }[], text: string): number {
  const typed = keys.map(({ key }) => key).join('')
  for (let n = typed.length; n > 0; n--) if (text.includes(typed.slice(0, n).trimEnd())) return n
  return 0
}

/** Seconds of typing that are gone: from the first key that is not there to the last moment of typing. */
export function secondsLost({ keys, endedAt }: Pick<Typist, 'keys' | 'endedAt'>, kept: number): number {
  return kept >= keys.length ? 0 : (endedAt - keys[kept]!.at) / 1000
}
