import { execFileSync } from 'node:child_process'

const ROOT = new URL('../..', import.meta.url).pathname

/**
 * Every screen of everybody, with each text's colours looked at anew; `npm test` looks at each combination of colours once.
 * @throws when a screen breaks a rule
 */
export async function run(): Promise<void> {
  execFileSync(process.execPath, [`${ROOT}node_modules/@playwright/test/cli.js`, 'test', 'journeys/screens', '--reporter=list'], {
    cwd: ROOT, stdio: 'inherit', env: { ...process.env, PLUMBLINE_LOOK: 'whole' },
  })
}
