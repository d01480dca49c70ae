/** Chance that can be had again: the same seed draws the same. */
export interface Draws {
  /** A number from `least` up to `most`. */
  between(least: number, most: number): number
  pick<T>(list: readonly T[]): T
  shuffled<T>(list: readonly T[]): T[]
}

export function drawsFrom(seed: number): Draws {
  let state = seed >>> 0
  // mulberry32: small, and even enough for drawing moments
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    between: (least, most) => least + next() * (most - least),
    pick: (list) => list[Math.floor(next() * list.length)]!,
    shuffled: (list) => list.map((each) => [next(), each] as const).toSorted(([a], [b]) => a - b).map(([, each]) => each),
  }
}
