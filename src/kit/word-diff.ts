/** A stretch of two texts: in both, only in the later, or only in the earlier one. */
export interface Stretch {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Beyond this many pairs of words the middle is shown as written anew: nobody reads a finer difference of that much. */
const MOST_PAIRS = 4_000_000

/** What changed from one text to another, word by word. Joined, `same` and `added` give the later text, `same` and `removed` the earlier. */
export function diffWords(before: string, after: string): Stretch[] {
  const [a, b] = [tokens(before), tokens(after)]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const middle = compared(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  const same = (from: string[]): Stretch[] => [{ kind: 'same', text: from.join('') }]
  return joined([...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))])
}

/** Words, each with the space after it. */
function tokens(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

function compared(a: string[], b: string[]): Stretch[] {
  if (a.length * b.length > MOST_PAIRS) return [{ kind: 'removed', text: a.join('') }, { kind: 'added', text: b.join('') }]
  const long = longestCommon(a, b)
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push({ kind: 'same', text: a[i]! })
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && long[i + 1]![j]! >= long[i]![j + 1]!)) found.push({ kind: 'removed', text: a[i++]! })
    else found.push({ kind: 'added', text: b[j++]! })
  }
  return found
}

/** `[i][j]`: how many words `a` from i and `b` from j have in common, in order. */
function longestCommon(a: string[], b: string[]): Uint16Array[] {
  const long = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) long[i]![j] = a[i] === b[j] ? long[i + 1]![j + 1]! + 1 : Math.max(long[i + 1]![j]!, long[i]![j + 1]!)
  }
  return long
}

/** Neighbours of one kind as one; of a change, what went before what came. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const { kind, text } of stretches) {
    const last = found.at(-1)
    if (text === '') continue
    if (last?.kind === kind) last.text += text
    else if (kind === 'removed' && last?.kind === 'added' && found.at(-2)?.kind === 'removed') found.at(-2)!.text += text
    else found.push({ kind, text })
  }
  return found
}
