import { listInWords } from '../../../kit/text.ts'
import { rule } from '../../../kit/rule.ts'
import { cellPath } from '../../cell-path.ts'
import type { FrameworkFacts } from '../../facts.ts'
import { cellsOf, placeKey } from '../../framework.ts'

export const levelingMissingExpectation = rule({
  id: 'leveling/missing-expectation',
  severity: 'warn',
  title: 'A cell is empty and there is nothing below it to take over',
  why: 'An empty cell reads as the level below. Where nothing is below, people at this level are held against nothing, and each manager makes up their own bar.',
  *check({ framework }: FrameworkFacts) {
    const cells = cellsOf(framework)
    const written = new Set(cells.filter(({ state }) => state === 'filled').map(({ level, dimension }) => placeKey(trackOf(level), dimension)))
    const missing = Map.groupBy(cells.filter(({ state }) => state === 'missing'), ({ level, dimension }) => placeKey(trackOf(level), dimension))
    for (const [key, places] of missing) {
      const [first] = places
      const name = framework.dimensions.find(({ code }) => code === first!.dimension)!.name
      const levels = listInWords(places.map(({ level }) => level))
      yield {
        path: cellPath(framework, first!.level, first!.dimension),
        message: written.has(key) ? `“${name}” says nothing at ${levels}, and there is nothing below to take over.` : `“${name}” says nothing at any level of this track (${levels}).`,
        fix: written.has(key) ? `Write what one can see at ${first!.level}, even if it is little. What is written there holds above it until somebody writes more.`
          : 'Write at least the lowest level, or say that the dimension is not asked on this track.',
        evidence: places.map(({ level, dimension }) => `${level} ${dimension}`),
      }
    }

    function trackOf(level: string): string {
      return framework.levels.find(({ code }) => code === level)!.track
    }
  },
})
