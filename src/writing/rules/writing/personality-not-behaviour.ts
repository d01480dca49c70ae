import { rule } from '../../../kit/rule.ts'
import { characterIn, qualitiesAt } from '../../character.ts'
import { qualityAt } from '../../extent.ts'
import { hitsAt, passagesFor } from '../../passage.ts'
import type { Passage, WritingFacts } from '../../passage.ts'

export const writingPersonalityNotBehaviour = rule({
  id: 'writing/personality-not-behaviour',
  severity: 'hint',
  title: 'Character, motive or feelings instead of behaviour',
  why: 'Nobody can see inside another person, and nobody can practise a trait. What they did can be seen, repeated or changed.',
  *check(facts: WritingFacts) {
    for (const passage of passagesFor(facts, 'personality-not-behaviour')) {
      const found = [...characterIn(passage.reading), ...(passage.reading.found.get('personality-not-behaviour') ?? [])]
      yield* hitsAt(passage, found.filter(({ start }) => !isAsked(passage, start)).map((range) => qualityAt(passage.reading.text, qualitiesAt(passage.reading, range))), SAY)
    }
  },
})

/** What is asked for is no statement of what somebody is: "be more proactive", and whatever a criterion wants to see. */
function isAsked({ kind, reading }: Passage, start: number): boolean {
  const lead = reading.masked.slice(Math.max(0, start - 40), start)
  const already = reading.masked.slice(start, start + 5)
  if (/\b(?:less|stop|stops|stopped|too|so|because|hence|since|being)\b[^.;]*$/u.test(lead) || already.startsWith('less')) return false
  if (kind === 'pip_criterion' && /\b(?:his|her|their|your)[ \n]+$/u.test(lead) && /^[a-z-]+ (?:attitude|disposition|temper|manner|mood|ego|outlook) (?:has|is|was|needs|must)\b/u.test(reading.masked.slice(start, start + 60))) return false
  if (kind === 'pip_criterion') return !/\b(?:he|she|they|you)(?:[ \n]+[^.;]{0,40}[ \n]and)?[ \n]+(?:(?:is|are|was|seems|has|just|simply|really)[ \n]+)*$/u.test(lead)
  return /\b(?:need|needs|should|must|could|has to|have to|try|want (?:him|her|you)|expect (?:him|her|you))(?:[ \n]+to)?[ \n]+(?:be|become|get|stay|remain|show|take|bring|grow)(?:[ \n]+(?:a bit|a little|much|even))?[ \n]*(?:more[ \n]*)?$/u.test(lead)
}

const SAY = {
  message: (words: string) => `${words} says what somebody is, not what they did.`,
  fix: 'What did they do or say that made you think so? “In ..., they ...”',
}
