import { defineConfig } from 'vitest/config'

/** Unit, rule, fence and door tests. The journeys in a browser are Playwright's (`playwright.config.ts`). */
export default defineConfig({
  test: {
    include: ['{src,test,bench,bin,scripts}/**/*.test.{ts,tsx,mjs}'],
    globalSetup: ['test/cluster-on-demand.ts'],
    // Real databases, and machines with two busy cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
