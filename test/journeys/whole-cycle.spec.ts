import { test, type Page } from '@playwright/test'
import { seat } from './seat.ts'
import { BEGIN } from './whole-cycle-begin.ts'
import { openCompany, type Company } from './whole-cycle-company.ts'
import { END } from './whole-cycle-end.ts'
import { MIDDLE } from './whole-cycle-middle.ts'
import { AT_A_DESK, storyOf, type Story } from './whole-cycle-story.ts'

// A cycle of forty people from the first plan to the last acknowledgement: four of them in the browser, the others over HTTP. While it
// runs one is hired, one gets another manager, one review is written by a delegate, one person leaves, and one review is reopened.
let company: Company | undefined
let story: Story

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  company = await openCompany('2026-02-02')
  const pages: Record<string, Page> = {}
  for (const name of AT_A_DESK) pages[name] = await seat(browser, company.who(name))
  story = storyOf(company, pages as Story['pages'])
})
test.afterAll(() => company?.close())

for (const [title, goes] of [...BEGIN, ...MIDDLE, ...END]) test(title, () => goes(story))
