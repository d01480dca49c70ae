import { rule } from '../../../kit/rule.ts'
import { citedRecords, isEmptyItem } from '../../cited.ts'
import type { ReviewFacts } from '../../facts.ts'
import type { Accomplishment, GrowthArea } from '../../words.ts'

export const reviewNoEvidence = rule({
  id: 'review/no-evidence',
  severity: 'warn',
  title: 'An accomplishment or growth area cites no record',
  why: 'A claim with a dated note, a piece of feedback or an artefact behind it can be checked, and defended when you are not in the room. Without one it is memory.',
  *check(facts: ReviewFacts) {
    const { accomplishments, growthAreas } = facts.document
    for (const [index, item] of accomplishments.entries()) {
      if (lacksEvidence(item, facts)) yield { path: `/accomplishments/${index}/cites`, ...said('This accomplishment') }
    }
    for (const [index, area] of growthAreas.entries()) {
      if (lacksEvidence(area, facts)) yield { path: `/growthAreas/${index}/cites`, ...said('This growth area') }
    }
  },
})

/** An agreed expectation says what was asked and the last review what was so before: neither shows this period's work. */
function lacksEvidence(item: Accomplishment | GrowthArea, facts: ReviewFacts): boolean {
  if (isEmptyItem(item)) return false
  return !citedRecords(item, facts).some((record) => record.kind !== 'expectation' && record.kind !== 'last-review')
}

function said(what: string): { message: string; fix: string } {
  return {
    message: `${what} cites no note, feedback or artefact of the period.`,
    fix: 'Which record in the packet shows it? If there is none, who could tell you what they saw, and when?',
  }
}
