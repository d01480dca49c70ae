// npm test: everything, also as root on a bare machine; fetches what it needs. The last line is the sum.
import { browser, lint, pages, runStages, types, unit } from './stages.mjs'

await runStages([types, lint, unit('tests'), pages, browser])
