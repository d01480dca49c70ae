import { words } from './text.ts'

/** Words of some texts that are in none of some others, each counted as often as it is missing. */
export function wordsGone(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of after.flatMap(words)) left.set(word, (left.get(word) ?? 0) + 1)
  return before.flatMap(words).filter((word) => {
    const n = left.get(word) ?? 0
    left.set(word, n - 1)
    return n <= 0
  }).length
}
