import type { Finding } from '../../kit/finding.ts'
import type { OwnWords } from '../own-words/own-words.ts'
import type { Text } from '../rules.ts'
import type { Answer, Question } from './coach-worker.ts'

/** Asks the coach for what it has to say; null when it can't be reached. */
export type AskCoach = (texts: readonly Text[]) => Promise<Finding[] | null>

/** A coach in a thread of its own, with what the organisation calls things. */
export function openCoach(words: OwnWords): { ask: AskCoach; close: () => void } {
  const waiting = new Map<number, (findings: Finding[] | null) => void>()
  const worker = new Worker(new URL('./coach-worker.ts', import.meta.url), { type: 'module', name: 'coach' })
  const say = (question: Question) => worker.postMessage(question)
  const drop = () => {
    for (const done of waiting.values()) done(null)
    waiting.clear()
  }
  let last = 0
  worker.addEventListener('message', ({ data: { id, findings } }: MessageEvent<Answer>) => {
    waiting.get(id)?.(findings)
    waiting.delete(id)
  })
  worker.addEventListener('error', drop)
  say({ set: words })
  return {
    ask: (texts) => new Promise((done) => {
      const id = ++last
      waiting.set(id, done)
      say({ id, texts })
    }),
    close: () => {
      worker.terminate()
      drop()
    },
  }
}
