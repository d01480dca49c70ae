/**
 * One line of the benchmark table. A file `bench/<name>.bench.ts` exports `run(): Promise<Measurement[]>`.
 * Clocks differ from machine to machine, ratios within one run hardly do: give `against` wherever there is something to
 * compare with.
 */
export interface Measurement {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The same unit, for the plain way of doing it, measured in the same run. */
  readonly against?: number
  /** The most that value / against may be (or value itself, without `against`). Past it the bench fails. */
  readonly limit?: number
}

/** What the limit is about: the ratio where there is one. */
export function judged({ value, against }: Measurement): number {
  return against === undefined ? value : value / against
}

/** Whether a measurement keeps its limit. One without a limit does. */
export function isWithin(measured: Measurement): boolean {
  return measured.limit === undefined || judged(measured) <= measured.limit
}

/** The middle of a list of numbers: the mean of the two middle ones when their count is even. NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2
}

/**
 * Times something, in milliseconds.
 * @param times how often, after a fifth as many that are not counted
 */
export async function timed(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let round = -Math.ceil(times / 5); round < times; round++) {
    const began = performance.now()
    await work()
    if (round >= 0) taken.push(performance.now() - began)
  }
  return taken
}

/**
 * Times several ways of doing the same in turns, so that whatever else the machine does slows all of them alike.
 * @returns the times of each way, in milliseconds and in order
 */
export async function inTurns<Way extends string>(
  times: number,
  ways: Record<Way, () => Promise<unknown>>,
): Promise<Record<Way, number[]>> {
  const named = Object.entries(ways) as [Way, () => Promise<unknown>][]
  const taken = Object.fromEntries(named.map(([way]) => [way, [] as number[]])) as Record<Way, number[]>
  for (let round = -Math.ceil(times / 5); round < times; round++) {
    for (const [way, work] of named) {
      const began = performance.now()
      await work()
      if (round >= 0) taken[way].push(performance.now() - began)
    }
  }
  return taken
}
