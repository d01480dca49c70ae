import { inWords } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import { citedRecords, isEmptyItem } from '../../cited.ts'
import type { ReviewFacts } from '../../facts.ts'
import { isDated, isPlaced, tellsOneEvent } from '../../placed.ts'
import { saysNothing } from '../../substance.ts'
import type { GrowthArea, PacketRecord } from '../../words.ts'

export const reviewGrowthExample = rule({
  id: 'review/growth-example',
  severity: 'warn',
  title: 'A growth area has no concrete example, dated or placed',
  why: 'One situation both remember ends the argument about whether it is so, and shows what to do differently. “Sometimes” can only be believed or denied.',
  *check(facts: ReviewFacts) {
    for (const [index, area] of facts.document.growthAreas.entries()) {
      if (isEmptyItem(area)) continue
      const message = lacking(area, facts)
      if (message) yield { path: `/growthAreas/${index}/example`, message, fix: fix(area, facts) }
    }
  },
})

function lacking(area: GrowthArea, facts: ReviewFacts): string | undefined {
  const { example } = area
  if (saysNothing(example)) return 'No example is given yet.'
  if (isDated(example) || isPlaced(example, facts)) return undefined
  return tellsOneEvent(example) && concerns(area, facts).length > 0 ? undefined : 'This has no date and no place: nobody could say which situation it was.'
}

function fix(area: GrowthArea, facts: ReviewFacts): string {
  const [cited] = concerns(area, facts)
  const question = 'Which one time do you have in mind, when or where was it, and what happened?'
  return cited ? `${question} You cite “${cited.title}” of ${inWords(cited.on)}: is it that?` : question
}

/** What the growth area cites that could be the situation. Its date dates an event told without one. */
function concerns(area: GrowthArea, facts: ReviewFacts): PacketRecord[] {
  return citedRecords(area, facts).filter((record) => record.tone !== 'praise' && record.kind !== 'expectation')
}
