import { rule } from '../../../kit/rule.ts'
import { levelName } from '../../asked.ts'
import { atLevel } from '../../at-level.ts'
import type { CaseFacts } from '../../facts.ts'

export const promotionDimensionUncovered = rule({
  id: 'promotion/dimension-uncovered',
  severity: 'block',
  title: 'A dimension of the framework has no evidence at the proposed level',
  why: 'A level is all of its dimensions. Where nothing was seen, the new level begins with a gap that nobody spoke about.',
  *check(facts: CaseFacts) {
    const level = facts.levels.find(({ code }) => code === facts.proposed)
    if (!level) return
    const covered = new Set(atLevel(facts).map(({ dimension }) => dimension))
    for (const { code, name } of facts.dimensions) {
      if (covered.has(code)) continue
      const below = facts.evidence.filter((each) => each.dimension === code && each.tone !== 'concern').map(({ id }) => id)
      yield {
        path: `/evidence/${pointerPart(code)}`,
        message: `${name} has no evidence at ${levelName(level)}${below.length > 0 ? '; what there is was settled below it' : ''}.`,
        fix: `What did ${facts.person.name} do that shows ${name.toLowerCase()} at this level, and when? If nothing was seen, which piece of work would show it?`,
        evidence: [...new Set(below)],
      }
    }
  },
})

/** A code as one part of a JSON pointer. */
function pointerPart(code: string): string {
  return code.replaceAll('~', '~0').replaceAll('/', '~1')
}
