// npm run bench [-- words]: measures and prints one table; see bench/measurement.ts for what a file of bench/ gives.
import { join } from 'node:path'
import { endAs, run } from '../bin/pinned-node.mjs'
import { readyNode, root } from './stages.mjs'

endAs(await run(await readyNode(), [join(root, 'bench', 'table.ts'), ...process.argv.slice(2)], { cwd: root }))
