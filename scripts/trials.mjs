// npm run trials [-- words]: the long drills, each a file test/trials/<name>.trial.ts that exports `run()`, in a process of its
// own. A trial fails by throwing. Words pick trials by name.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../bin/pinned-node.mjs'
import { root, runStages } from './stages.mjs'

const words = process.argv.slice(2)
const folder = join(root, 'test', 'trials')
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.trial.ts')).sort() : []

await runStages(names.filter((name) => words.length === 0 || words.some((word) => name.includes(word))).map(trial))

function trial(name) {
  const script = `const { run } = await import(${JSON.stringify(pathToFileURL(join(folder, name)).href)}); await run()`
  return {
    name: name.replace('.trial.ts', ''),
    run: async (node) => {
      const { code } = await run(node, ['--input-type=module', '-e', script], { cwd: root })
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
    },
  }
}
