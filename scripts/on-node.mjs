// Runs a TypeScript file on the Node the product runs on: node scripts/on-node.mjs scripts/generate.ts
import { join } from 'node:path'
import { endAs, run } from '../bin/pinned-node.mjs'
import { readyNode, root } from './stages.mjs'

const [file, ...words] = process.argv.slice(2)
endAs(await run(await readyNode(), [join(root, file), ...words], { cwd: root }))
