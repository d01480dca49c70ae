import type { Page } from '@playwright/test'
import { soon } from './soon.ts'
import type { Pair, Sitter } from './stands.ts'

/** A text of the product that somebody may be in the middle of. */
export interface Place {
  name: string
  who: (pair: Pair) => Sitter
  /** Its page, and what leads to the field there. */
  path: (pair: Pair) => string
  enter?: (page: Page) => Promise<void>
  /** The field. */
  at: string
  /** What the server has, where it has it before anything is sent. */
  stored?: (pair: Pair) => Promise<unknown>
}

const manager = ({ manager: each }: Pair) => each
const report = ({ report: each }: Pair) => each
const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first().click()

const review = (name: string, at: string): Place => ({
  name, who: manager, at, path: (pair) => `/reviews/${pair.review}`, stored: (pair) => pair.manager.ask('GET', `/reviews/${pair.review}`),
})
const selfReview = (name: string, at: string): Place => ({
  name, who: report, at, path: (pair) => `/reviews/${pair.selfReview}`, stored: (pair) => pair.report.ask('GET', `/reviews/${pair.selfReview}`),
})
const meeting = (name: string, who: Place['who'], at: string, saved = true): Place => ({
  name, who, at, path: (pair) => `/one-on-ones/${pair.meeting}`,
  ...(saved && { stored: (pair) => who(pair).ask('GET', `/one-on-ones/${pair.meeting}`) }),
})
const career = (name: string, who: Place['who'], at: string): Place => ({
  name, who, at, path: (pair) => `/career-check-ins/${pair.career}`, stored: (pair) => who(pair).ask('GET', `/career-check-ins/${pair.career}`),
})

/** Where people write, for a while or for a sentence. Twenty-one, so that in turn each meets each way of each of the five disturbances. */
export const PLACES: readonly Place[] = [
  review('review: summary', '#summary'),
  review('review: an accomplishment', '#accomplishments-0-how'),
  review('review: a growth area', '#growthAreas-0-example'),
  review('review: an answer', '#answers-part'),
  review('review: an answer not shown', '#answers-next'),
  selfReview('self-review', '#wasHard'),
  selfReview('self-review: an answer', '#answers-need'),
  { name: 'comment on one’s review', who: report, at: '#comment', path: (pair) => `/reviews/${pair.shared}`, stored: (pair) => pair.report.ask('GET', `/reviews/${pair.shared}`) },
  {
    name: 'monthly note', who: manager, at: '#bullets-0', path: (pair) => `/people/${pair.report.id}/notes/2026-10`,
    stored: (pair) => pair.manager.ask('GET', `/people/${pair.report.id}/monthly-notes/2026-10`),
  },
  meeting('one-on-one: manager’s notes', manager, '#one-on-one-note'),
  meeting('one-on-one: report’s notes', report, '#one-on-one-note'),
  meeting('one-on-one: agenda', report, '#agenda-text', false),
  meeting('one-on-one: action item', manager, '#item-text', false),
  career('career view of the person', report, '#career-aspirations'),
  career('career view of the manager', manager, '#career-gap'),
  { name: 'peer feedback', who: manager, at: '#texts-0', path: (pair) => `/peer-requests/${pair.request}`, stored: (pair) => pair.manager.ask('GET', `/peer-requests/${pair.request}`) },
  { name: 'upward feedback', who: manager, at: '#texts-0', path: (pair) => `/upward-surveys/${pair.survey}`, stored: (pair) => pair.manager.ask('GET', `/upward-surveys/${pair.survey}`) },
  { name: 'note something', who: report, at: '#note-text', path: () => '/', enter: (page) => page.keyboard.press('n') },
  { name: 'note about somebody', who: manager, at: '#note-text', path: (pair) => `/people/${pair.report.id}`, enter: (page) => page.keyboard.press('n') },
  { name: 'record of a talk', who: manager, at: '#talk-text', path: (pair) => `/people/${pair.report.id}`, enter: press('Record a talk we had') },
  { name: 'expectations', who: manager, at: '#lines-0', path: (pair) => `/people/${pair.report.id}?tab=expectations`, enter: press('Propose the first lines') },
]

/** Goes there and into the field. @returns once it takes keys */
export async function goTo(page: Page, url: string, place: Place, pair: Pair): Promise<void> {
  await page.goto(url + place.path(pair))
  await soon(page.locator('h1').first()).toBeVisible()
  await place.enter?.(page)
  const field = page.locator(place.at)
  await soon(field).toBeEditable()
  await field.focus()
  await page.keyboard.press('Control+End')
}
