/**
 * Codes one yes (1) or no (0) that has so much chance, between 0 and 1, of being yes: who writes says which, who reads is told.
 * Both must ask in the same order with the same chances. Only +, -, * and / go into a chance: these are the same on every machine.
 */
export type Coder = (chance: number, bit?: number) => number

/** What is nearly sure still costs a little: nothing may be impossible. */
const LEAST = 2 ** -16
const TOP = 2 ** 32
const BYTE = 2 ** 24

const within = (chance: number): number => Math.min(1 - LEAST, Math.max(LEAST, chance))

/** Reads what `writer` wrote. */
export function reader(bytes: Uint8Array): Coder {
  let [low, range, at, value] = [0, TOP, 4, 0]
  for (let n = 0; n < 4; n++) value = value * 256 + (bytes[n] ?? 0)
  return (chance) => {
    const yes = Math.floor(range * within(chance))
    const bit = value - low < yes ? 1 : 0
    if (bit) range = yes
    else {
      low += yes
      range -= yes
    }
    for (; range < BYTE; range *= 256) {
      value = (value - low) * 256 + (bytes[at++] ?? 0)
      low = 0
    }
    return bit
  }
}

/** Writes so that `reader` reads the same. */
export function writer(): { code: Coder; bytes: () => Uint8Array } {
  const out: number[] = []
  let [low, range] = [0, TOP]
  /** The first byte is settled; what it has too much is carried over into those before. */
  const settle = () => {
    let first = Math.floor(low / BYTE)
    for (let at = out.length - 1; first > 255 && at >= 0; at--) {
      if (out[at]! < 255) {
        out[at]!++
        first -= 256
      } else out[at] = 0
    }
    out.push(first)
    low = (low % BYTE) * 256
  }
  return {
    code: (chance, bit = 0) => {
      const yes = Math.floor(range * within(chance))
      if (bit) range = yes
      else {
        low += yes
        range -= yes
      }
      for (; range < BYTE; range *= 256) settle()
      return bit
    },
    bytes: () => {
      for (let n = 0; n < 4; n++) settle()
      return Uint8Array.from(out)
    },
  }
}
