import type { Finding } from '../../kit/finding.ts'
import { rereader } from '../again.ts'
import { surroundingsOf } from '../own-words/own-words.ts'
import type { OwnWords } from '../own-words/own-words.ts'
import type { Text } from '../rules.ts'

// The coach, off the typing path: compiling its lexicon takes longer than a key may, and so might a long text.

/** What is asked of the worker. */
export type Question = { set: OwnWords } | { id: number; texts: readonly Text[] }
/** What it answers. */
export interface Answer {
  id: number
  findings: Finding[]
}

let check = rereader()

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('set' in data) check = rereader(surroundingsOf(data.set))
  else postMessage({ id: data.id, findings: check(data.texts) } satisfies Answer)
})
