// npm run bench [-- words]: measures and prints one table; see bench/measurement.ts for what a file of bench/ gives.
import { join } from 'node:path'
import { endAs, run } from '../bin/pinned-node.mjs'
import { buildWeb } from './build.mjs'
import { readyNode, root, say } from './stages.mjs'

const node = await readyNode()
// Built now, so that no start is measured with a build in it.
if (!(await buildWeb(root, node, say))) process.exit(3)
endAs(await run(node, [join(root, 'bench', 'table.ts'), ...process.argv.slice(2)], { cwd: root }))
