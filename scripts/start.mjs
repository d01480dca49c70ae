// npm start: installs what is missing, builds the pages when they changed, and serves. Runs on any Node from 20.19 on, with
// nothing installed; what it starts runs on the Node that Plumbline brings along.
import { fileURLToPath } from 'node:url'
import { endAs, pinnedNode, run } from '../bin/pinned-node.mjs'
import { buildWeb } from './build.mjs'
import { installMissing } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const say = (line) => console.error(line)

const ready = await prepare()
if (!ready) process.exit(3)
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
endAs(await run(ready, [main, 'serve', ...process.argv.slice(2)], { cwd: root, lifeline: true, whileRunning: endWithNpm }))

/** @returns {Promise<string | undefined>} the Node to run on, when all is in place */
async function prepare() {
  if (!(await installMissing(root, say))) return undefined
  const node = pinnedNode()
  if (!node) say(`Plumbline needs Node 24 or newer here, and this is ${process.version}.`)
  return node && (await buildWeb(root, node, say)) ? node : undefined
}

/** npm that is killed cannot tell us. A server that nobody sees any more would hold the port and the data. */
function endWithNpm(end) {
  const npm = process.ppid
  if (process.env.npm_lifecycle_event !== 'start') return
  setInterval(() => process.ppid !== npm && end(), 500).unref()
}
