import { rule } from '../../../kit/rule.ts'
import { cellPath } from '../../cell-path.ts'
import type { FrameworkFacts } from '../../facts.ts'
import { appliesTo, cellText, type Expectation, levelsOf, placeKey } from '../../framework.ts'
import { likenessOf } from '../../likeness.ts'
import { INDISTINCT_BUT_FOR_DEGREE, INDISTINCT_LIKENESS, STRETCH_WORDS } from '../../numbers.ts'

export const levelingIndistinctLevels = rule({
  id: 'leveling/indistinct-levels',
  severity: 'warn',
  title: 'Two neighbouring levels read the same on a dimension',
  why: 'Where two levels read the same, nobody can tell from the work which one somebody is at. Then it is decided by something that is not written down.',
  numbers: { likeness: INDISTINCT_LIKENESS, butForDegree: INDISTINCT_BUT_FOR_DEGREE },
  *check({ framework }: FrameworkFacts, { likeness, butForDegree }) {
    const cells = Map.groupBy(framework.expectations, ({ level, dimension }) => placeKey(level, dimension))
    for (const track of framework.tracks) {
      const levels = levelsOf(framework, track.code)
      for (const dimension of framework.dimensions.filter((each) => appliesTo(each, track.code))) {
        const own = (level: string) => cells.get(placeKey(level, dimension.code)) ?? []
        const written = levels.map(({ code }) => ({ code, cell: own(code) })).filter(({ cell }) => cell.length > 0)
        for (const [at, upper] of written.entries()) {
          const lower = written[at - 1]
          const same = lower && sameness(lower.cell, upper.cell, { likeness, butForDegree })
          if (!same) continue
          yield {
            path: cellPath(framework, upper.code, dimension.code),
            message: `On “${dimension.name}”, ${upper.code} reads ${same} ${lower.code}.`,
            fix: same === 'word for word as' ? `Leave ${upper.code} empty if it means the same: it then reads as ${lower.code}. Otherwise say what one sees at ${upper.code} and not yet at ${lower.code}.`
              : `What does somebody at ${upper.code} do that one does not see at ${lower.code}: for more people, with less guidance, on harder questions?`,
            evidence: [...lower.cell, ...upper.cell].map(({ id }) => id),
          }
        }
      }
    }
  },
})

function sameness(lower: readonly Expectation[], upper: readonly Expectation[], least: { likeness: number; butForDegree: number }): string | undefined {
  // A word of the framework's own for the step tells them apart.
  if (lower.map(({ stage }) => stage).join() !== upper.map(({ stage }) => stage).join()) return undefined
  const [a, b] = [cellText(lower), cellText(upper)]
  if (a === b) return 'word for word as'
  const { share, differ, decisive } = likenessOf(a, b, STRETCH_WORDS)
  if (decisive) return undefined
  if (differ === 'nothing') return 'the same as'
  if (differ === 'degree') return share >= least.butForDegree ? 'but for words of degree the same as' : undefined
  return share >= least.likeness ? 'almost the same as' : undefined
}
