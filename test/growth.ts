const GOES = 6
/** Shorter times than this, in ms, say nothing about each other. */
const FLOOR = 2

/**
 * How many times as long four times the size takes: about 4 where the work grows with the size, 16 where every part meets every other.
 * Measured in this thread's own time and at its best, so that it is the same on a busy machine. Stops at the first go that is in proportion.
 * @param run does the work for a size
 */
export function growth(run: (size: number) => unknown, size: number): number {
  let [part, whole] = [Infinity, Infinity]
  run(size)
  for (let go = 0; go < GOES; go++) {
    part = Math.min(part, took(() => run(size)))
    whole = Math.min(whole, took(() => run(4 * size)))
    if (whole < IN_PROPORTION * Math.max(part, FLOOR)) break
  }
  return whole / Math.max(part, FLOOR)
}

/** The most that counts as growing with the size. */
export const IN_PROPORTION = 8

/** Milliseconds of this thread. */
function took(work: () => unknown): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
