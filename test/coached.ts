import type { Finding } from '../src/kit/finding.ts'
import { runRules } from '../src/kit/rule.ts'
import type { Rule } from '../src/kit/rule.ts'
import { houseLexicon } from '../src/writing/lexicon/all.ts'
import type { WritingFacts } from '../src/writing/passage.ts'
import { read } from '../src/writing/read.ts'
import type { Kind } from '../src/writing/words.ts'

/** What one rule of the coach says of one text. */
export function coached(rule: Rule<WritingFacts>, text: string, kind: Kind): Finding[] {
  return runRules([rule], { passages: [{ path: '/text', kind, reading: read(text, houseLexicon()) }] })
}
