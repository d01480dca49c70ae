import type { Finding } from '../kit/finding.ts'
import { checkWriting } from '../writing/rules.ts'
import type { Surroundings } from '../writing/rules.ts'
import { textsOfCase } from './case-texts.ts'
import type { CaseText } from './facts.ts'

/** What the coach has to say about a case. The browser asks the same of a worker. */
export function coachCase(document: CaseText, surroundings: Surroundings = {}): Finding[] {
  return checkWriting(textsOfCase(document), surroundings)
}
