import type { Finding } from '../../kit/finding.ts'
import { surroundingsOf } from '../own-words/own-words.ts'
import type { OwnWords } from '../own-words/own-words.ts'
import { rememberingCoach } from '../recheck.ts'
import type { Surroundings, Text } from '../rules.ts'

// The coach, off the typing path: compiling its lexicon takes longer than a key may, and so might a long text.

/** What is asked of the worker. */
export type Question = { set: OwnWords } | { id: number; texts: readonly Text[] }
/** What it answers. */
export interface Answer {
  id: number
  findings: Finding[]
}

const recheck = rememberingCoach()
let surroundings: Surroundings = {}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('set' in data) surroundings = surroundingsOf(data.set)
  else postMessage({ id: data.id, findings: recheck(data.texts, surroundings) } satisfies Answer)
})
