import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './test/browser.ts'

const LONG = ['screens*.spec.ts', 'whole-cycle.spec.ts', 'typing.spec.ts', 'review.spec.ts', 'sacred-text.spec.ts', 'keyboard-journey.spec.ts'].map((name) => `**/${name}`)
const RESULTS = 'test-results'
// One memory for the processes of this run of what was looked at; docs/decisions/0068-tests.md.
process.env.PLUMBLINE_LOOKED ??= join(import.meta.dirname, RESULTS, `looked-at-${process.pid}`)
// Where this run's servers copy their data folders from; where PostgreSQL's own user can get to.
process.env.PLUMBLINE_TEMPLATES ??= join(tmpdir(), `plumbline-templates-${randomUUID()}`)

/** The journeys: whole paths of people, in a real browser against a real server and database. */
export default defineConfig({
  testDir: 'test/journeys',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // Three, whatever the machine: each file has a server and a database of its own, and waits for what it sees, never for time. Two leave
  // a tenth of two cores idle.
  workers: 3,
  // A second look, told at the end by name; docs/decisions/0068-tests.md.
  retries: 1,
  forbidOnly: true,
  outputDir: RESULTS,
  globalTeardown: './test/journeys/tidy.ts',
  // The longest first, so that nothing long is left over when the rest is done.
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'journeys', testMatch: '**/*.spec.ts', testIgnore: LONG },
  ],
  use: {
    launchOptions: await launchOptions(), locale: 'en-GB', timezoneId: 'UTC',
    // Kept for the second look only: a picture at each step takes a quarter of the time.
    trace: 'on-first-retry',
  },
})
