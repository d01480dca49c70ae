/** How well a title answers what was typed: higher is better, 0 is not at all. Every word typed must begin a word of it. */
export function fit(query: string, title: string, more = ''): number {
  const asked = split(query)
  if (asked.length === 0) return 1
  const [heads, others] = [split(title), split(more)]
  const initials = heads.map((word) => word[0]).join('')
  if (asked.length === 1 && asked[0]!.length > 1 && initials.startsWith(asked[0]!)) return 2
  let total = 0
  for (const word of asked) {
    const at = heads.findIndex((head) => head.startsWith(word))
    if (at === 0) total += 4
    else if (at > 0) total += 3
    else if (others.some((other) => other.startsWith(word))) total += 2
    else if (word.length > 2 && title.toLowerCase().includes(word)) total += 1
    else return 0
  }
  return total / asked.length
}

/** Things that fit, best first; equal ones keep their order. */
export function best<T extends { title: string; words?: string }>(query: string, things: readonly T[]): T[] {
  return things
    .map((thing) => ({ thing, score: fit(query, thing.title, thing.words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ thing }) => thing)
}

function split(text: string): string[] {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []
}
