import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { coachScript } from '../bench/coach/script.ts'
import { checkWriting } from '../src/writing/rules.ts'
import { KINDS } from '../src/writing/labels.ts'

/** Of the texts of the corpus, one in so many, each as one kind after another. */
const ONE_IN = 23

let script = ''
beforeAll(async () => {
  script = await coachScript()
})

test('the coach as it travels says of every text what its sources say', () => {
  let ask: (event: { data: object }) => void = () => {}
  let answer: { findings: unknown } = { findings: undefined }
  // as a worker runs it, with the two names of a worker that it knows
  new Function('addEventListener', 'postMessage', `'use strict';${script}`)((_: string, listen: typeof ask) => (ask = listen), (said: typeof answer) => (answer = said))
  const corpus = readFileSync(new URL('../src/writing/corpus/tune.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { text: string })
  let found = 0
  for (let at = 0; at < corpus.length; at += ONE_IN) {
    const texts = [{ path: '/text', kind: KINDS[at % KINDS.length]!, text: corpus[at]!.text }]
    const sources = checkWriting(texts)
    ask({ data: { id: at, texts } })
    expect(answer.findings).toEqual(sources)
    found += sources.length
  }
  expect(found).toBeGreaterThan(20)
})
