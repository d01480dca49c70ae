import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionOf, type World, world } from '../../../test/cast.ts'
import { sql } from '../../server/database.ts'
import { runAction } from '../../server/run-action.ts'
import { DEFAULT_FRAMEWORK } from '../default-framework.ts'
import { writeFramework } from '../file.ts'
import type { LevelingFramework } from '../framework.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const operated = async (framework: LevelingFramework | string, dryRun = false): Promise<any> => {
  const file = typeof framework === 'string' ? framework : writeFramework(framework, 'yaml')
  const outcome = await runAction(w.server, actionOf('import.framework'), { input: { file, fileName: 'framework.yaml', dryRun }, operator: { orgId: w.org } })
  return outcome.done ? outcome.value : outcome.refusal
}
const versions = () => w.owner('select version from app.leveling_framework where org_id = $1 order by version', [w.org]).then((found) => found.map((row) => row.version))
const reworded: LevelingFramework = {
  ...DEFAULT_FRAMEWORK, expectations: DEFAULT_FRAMEWORK.expectations.map((each) => (each.id === 'l2-craft' ? { ...each, text: 'Solders by the drawing, and says where the drawing is wrong.' } : each)),
}

test('the difference first, then the version, then nothing more', async () => {
  expect(await operated(reworded, true)).toMatchObject({ dryRun: true, changed: false, version: 2, filled: 50, inherited: 0, missing: 0 })
  expect(await versions()).toEqual([1])
  const done = await operated(reworded)
  expect(done).toMatchObject({ changed: true, version: 2 })
  expect(done.summary).toContain('Published “Plumbline default framework” version 2 to everyone: one difference.')
  expect(done.summary).toContain('  cell L2 craft: changed')
  expect(await operated(reworded)).toMatchObject({ changed: false, summary: expect.arrayContaining(['Nothing changes: this is the version in force.']) })
  expect(await versions()).toEqual([1, 2])
  expect((await w.ok('self', 'framework.show')).expectations.find((each: any) => each.id === 'l2-craft').text).toContain('Solders by the drawing')
})

test('a broken file, and one without a level that somebody holds, change nothing', async () => {
  const before = await versions()
  expect(await operated('id: x\ndimensions: []\ncells: [\n')).toMatchObject({ code: 'invalid', detail: expect.stringMatching(/^line \d+, column \d+: /) })
  const [{ level_code: held }] = await w.owner('select level_code from app.person_level where org_id = $1 limit 1', [w.org]) as [{ level_code: string }]
  const without = { ...DEFAULT_FRAMEWORK, levels: DEFAULT_FRAMEWORK.levels.filter(({ code }) => code !== held), expectations: DEFAULT_FRAMEWORK.expectations.filter(({ level }) => level !== held) }
  expect(await operated(without)).toMatchObject({ code: 'conflict', reason: 'levels-held', detail: expect.stringContaining(`“${held}”`) })
  expect(await versions()).toEqual(before)
})

test('no person publishes this way, whatever their role, and the database agrees', async () => {
  for (const who of ['admin', 'partner', 'manager', 'self', 'stranger'] as const) {
    const outcome = await w.call(who, 'import.framework', { file: writeFramework(reworded, 'yaml') })
    expect(outcome, who).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
    await expect(w.as(who, (tx) => sql`insert into app.leveling_framework select org_id, id, 9, document, now() from app.leveling_framework`.execute(tx))).rejects.toThrow('permission denied')
  }
})
