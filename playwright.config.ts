import { defineConfig } from '@playwright/test'
import { launchOptions } from './test/browser.ts'

/** The journeys: whole paths of people, in a real browser against a real server and database. */
export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '**/*.spec.ts',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // Journeys share one machine of two cores with the server and the database.
  workers: 1,
  forbidOnly: true,
  outputDir: 'test-results',
  use: { launchOptions: await launchOptions(), locale: 'en-GB', timezoneId: 'UTC', trace: 'retain-on-failure' },
})
