import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { routesFile } from '../scripts/generate.ts'
import { ACTIONS } from '../src/app.ts'

test('the browser’s addresses are those of the actions (npm run generate)', () => {
  expect(readFileSync(new URL('../src/ui/routes.gen.ts', import.meta.url), 'utf8')).toBe(routesFile(ACTIONS))
})

test('ids, and methods with paths, are unique', () => {
  const ids = ACTIONS.map((action) => action.id)
  const places = ACTIONS.map((action) => `${action.method} ${action.path.replace(/\{\w+\}/g, '{}')}`)
  expect(ids).toEqual([...new Set(ids)])
  expect(places).toEqual([...new Set(places)])
})
