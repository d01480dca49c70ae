import { rule } from '../../../kit/rule.ts'
import { isBlank } from '../../../kit/text.ts'
import { saidBy, wordsAt } from '../../said.ts'
import type { CaseFacts } from '../../facts.ts'

export const promotionRetentionMotive = rule({
  id: 'promotion/retention-motive',
  severity: 'block',
  title: 'The case rests on fear of losing the person, and does not declare it',
  why: 'A level given to keep somebody tells everybody how to get one, and leaves the person with work they were not ready for. A worry that is declared can be weighed, and met with other means.',
  *check(facts: CaseFacts) {
    if (!isBlank(facts.document.retention)) return
    for (const { path, range } of saidBy(facts, 'writing/retention-motive')) {
      yield {
        path, range, message: `${wordsAt(facts, path, range)} argues from the risk of losing ${facts.person.name}, which is not declared.`,
        fix: 'Would the case stand if nobody were leaving? Then leave it out. If the worry is part of it, declare it: the committee reads it, and the rest of the case has to carry the level.',
      }
    }
  },
})
