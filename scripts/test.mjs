// npm test: everything, also as root on a bare machine; fetches what it needs. The last line is the sum.
import { browser, lint, pages, runStages, types, unitTwice } from './stages.mjs'

await runStages([types, lint, unitTwice, pages, browser])
