/** The id of a cell's first expectation, where nobody gave another. */
export function idOf(level: string, dimension: string): string {
  return `${level}-${dimension}`.toLowerCase()
}
