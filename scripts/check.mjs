// npm run check: the part one runs after every change, in seconds and without a database.
import { lint, runStages, typesAgain, unit } from './stages.mjs'

await runStages([typesAgain, lint, unit('house', ['test/house', 'test/rooms', 'test/rulebook', '/rules/'])])
