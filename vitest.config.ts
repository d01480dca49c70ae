import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

/** Rules and what else is pure by the house's own test: nothing that one file could leave behind for the next. */
const PURE = ['src/kit/**/*.test.ts', 'src/*/rules/**/*.test.ts', 'src/writing/**/*.test.ts']

/** Unit, rule, fence and door tests. The journeys in a browser are Playwright's (`playwright.config.ts`). */
export default defineConfig({
  test: {
    globalSetup: ['test/cluster-on-demand.ts'],
    // Real databases, and machines with two busy cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Both cores; left alone, it leaves one to whoever watches.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['{src,test,bench,bin,scripts}/**/*.test.{ts,tsx,mjs}'], exclude: ['**/node_modules/**', ...PURE] } },
    ],
  },
})
