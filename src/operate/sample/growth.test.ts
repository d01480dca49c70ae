import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SampleWorld, sampleWorld } from '../../../test/sample-world.ts'

// What docs/sample-organisation.md promises of growth, through the database and the real rules.
let here: SampleWorld
beforeAll(async () => { here = await sampleWorld('2026-11-22') }, 120_000)
afterAll(() => here.close())

const ids = (findings: readonly { rule: string }[]) => [...new Set(findings.map(({ rule }) => rule))].toSorted()

describe('growing toward a level, as the manager finds it', () => {
  test.each<[string, string[]]>([
    ['wanjiru', []], ['mateus', []], ['hana', ['coaching/no-gap-shared']], ['yusuf', ['coaching/vague-timeline']], ['oskar', ['coaching/no-opportunity']],
    ['priya', []], ['siosaia', []], ['grace', []], ['declan', []],
  ])('%s', async (first, expected) => {
    const page = await here.ok('leila', 'growth.show', { personId: await here.id(first) })
    expect(ids(page.findings)).toEqual(expected)
  })
  test('Wanjiru finds her goal, a gap that closed, the range that moved, and what came of four pieces of work', async () => {
    const page = await here.ok('wanjiru', 'growth.show', { personId: await here.id('wanjiru') })
    expect(page.plan.timeline.map(({ fromMonths, toMonths }: { fromMonths: number; toMonths: number }) => [fromMonths, toMonths])).toEqual([[9, 15], [6, 9], [0, 3]])
    expect(page.gap.map(({ line }: { line: { state: string } }) => line.state)).toEqual(['there', 'there', 'there', 'there', 'there'])
    expect(page.opportunities.filter(({ outcomes }: { outcomes: unknown[] }) => outcomes.length > 0)).toHaveLength(4)
    expect(page.assessments).toMatchObject([{ talkedOn: expect.any(String) }])
  })
  test('stretch work goes to the same few, which Leila and Dafydd are told', async () => {
    const { offers } = await here.ok('leila', 'growth.team')
    expect(ids(offers.findings)).toEqual(['coaching/opportunity-fairness'])
    const { teams } = await here.ok('dafydd', 'opportunity.count')
    expect(ids(teams.find(({ manager }: { manager: { name: string } }) => manager.name === 'Leila Haddadian').findings)).toEqual(['coaching/opportunity-fairness'])
  })
})
