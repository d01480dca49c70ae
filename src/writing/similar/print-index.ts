/** Prints in more texts than this are how an organisation speaks. */
const MOST_TEXTS = 40

/** Fingerprints of many texts, by print: which of them share some. Ids are the caller's, small whole numbers from 0. */
export class PrintIndex {
  readonly #most: number
  readonly #texts = new Map<number, number[]>()

  constructor(most = MOST_TEXTS) {
    this.#most = most
  }

  add(id: number, prints: Int32Array): void {
    for (const print of prints) {
      const known = this.#texts.get(print)
      if (known === undefined) this.#texts.set(print, [id])
      // one more than counts is enough to know that it does not
      else if (known.length <= this.#most) known.push(id)
    }
  }

  /** Texts with at least so many of these prints, most first. */
  like(prints: Int32Array, least: number): { id: number; shared: number }[] {
    const shared = new Map<number, number>()
    for (const print of prints) {
      const texts = this.#texts.get(print)
      if (texts === undefined || texts.length > this.#most) continue
      for (const id of texts) shared.set(id, (shared.get(id) ?? 0) + 1)
    }
    return [...shared].filter(([, count]) => count >= least).map(([id, count]) => ({ id, shared: count })).sort((a, b) => b.shared - a.shared || a.id - b.id)
  }

  /** Every two texts that share so many prints. */
  pairs(least: number): { a: number; b: number; shared: number }[] {
    const counts = new Map<number, number>()
    for (const texts of this.#texts.values()) {
      if (texts.length < 2 || texts.length > this.#most) continue
      for (let at = 0; at < texts.length; at++) {
        for (let later = at + 1; later < texts.length; later++) {
          const key = texts[at]! * PAIR + texts[later]!
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
      }
    }
    return [...counts].filter(([, count]) => count >= least).map(([key, shared]) => ({ a: Math.floor(key / PAIR), b: key % PAIR, shared })).sort((one, other) => one.a - other.a || one.b - other.b)
  }
}

/** Two ids in one whole number that is exact. */
const PAIR = 2 ** 26
