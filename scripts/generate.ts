import { readFileSync, writeFileSync } from 'node:fs'
import { ACTIONS } from '../src/app.ts'
import { frameworkSchema } from '../src/leveling/words.ts'
import type { AnyAction } from '../src/server/action.ts'

// The browser needs each action's address, and nothing else of it.
const FILE = new URL('../src/ui/routes.gen.ts', import.meta.url)

/** The text of `src/ui/routes.gen.ts` for a list of actions. */
export function routesFile(actions: readonly AnyAction[]): string {
  const lines = [...actions].sort((a, b) => (a.id < b.id ? -1 : 1)).map((action) =>
    `  '${action.id}': { method: '${action.method}', path: '${action.path}'${action.ifMatch ? ', ifMatch: true' : ''} },`)
  return `// Generated from the list of actions by \`npm run generate\`. Do not edit.\nexport const ROUTES = {\n${lines.join('\n')}\n} as const\n`
}

if (process.argv[1] === import.meta.filename) {
  const text = routesFile(ACTIONS)
  let before = ''
  try { before = readFileSync(FILE, 'utf8') } catch { /* the first time there is none */ }
  if (text !== before) writeFileSync(FILE, text)
  writeFileSync(new URL('../docs/framework.schema.json', import.meta.url), frameworkSchema())
  console.log(text === before ? 'src/ui/routes.gen.ts is current' : 'src/ui/routes.gen.ts written')
}
