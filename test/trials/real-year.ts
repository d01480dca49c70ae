import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the trials of the real year share: the files of a real team, and what a manager makes of them. */
export const ROOT = new URL('../..', import.meta.url).pathname
export const FILES = join(ROOT, '../shared/real-year')
export const PASSWORD = 'seven loud orange herons'
export const ORGANISATION = { organisation: 'Surveyor', name: 'Ruth Adler', email: 'ruth.adler@example.com', timeZone: 'Europe/Berlin' }

/** @throws where the checkout stands alone */
export function needFiles(): void {
  if (!existsSync(FILES)) throw new Error('This trial needs ../shared/real-year.')
}

/** Rows of one of the files, without its header. */
export const rowsOf = (file: string): number => readFileSync(join(FILES, file), 'utf8').trim().split('\n').length - 1

export const CYCLE = { name: 'Year to August 2026', from: '2025-09-01', to: '2026-08-31', selfDue: '2026-09-10', managerDue: '2026-09-20', shareDue: '2026-10-31' }

export const SELF = { wentWell: 'The response page and the translations.', wasHard: 'Tests in the survey editor.', next: 'The editor’s data model.' }

/** What the manager says in the course of the year. */
export const NOTES = [
  { tone: 'praise', text: 'Split the response page query in two, so that the page opens in 0.8 s where customers waited 4 s before.' },
  { tone: 'concern', text: 'Three fixes to the survey editor went out without a test in June and came back as bugs within the week.' },
  { tone: 'concern', text: 'The recall change was announced to support on the day of the release, so the team answered tickets without knowing of it.' },
] as const

/** The text of the review, without what it cites. */
export const REVIEW = {
  summary: 'Imani performed as expected of a Staff Engineer (L5) this year. Her work on the speed of the response page and on the translations marks the period.',
  accomplishments: [
    { title: 'Response page', what: 'Split the response page query in two and moved the filters to the server.', how: 'Measured first, then changed one query at a time behind a switch.', why: 'The page opens in 0.8 s where customers waited 4 s, and support closed 31 tickets about it.' },
    { title: 'Translations', what: 'Brought in Japanese, Romanian and Spanish and a check for missing texts.', how: 'Wrote the guide for translators and reviewed each batch with them.', why: 'Two customers in Bucharest and Tokyo could roll the product out to all their staff.' },
    { title: 'Survey editor', what: 'Repaired forty-odd faults in the survey editor.', how: 'Sorted them by how many surveys they touched and took the worst first.', why: 'Editor faults fell from 12 a week in September to 3 a week in May.' },
  ],
  growthAreas: [
    { title: 'Tests with the change', behaviour: 'Sends out changes to the survey editor without a test.', example: 'In June three fixes to the survey editor went out without one and came back as bugs within the week.', expectation: 'At L5, staff engineers set the standard of a field: others copy how their changes are tested.', actions: 'Writes the test before the fix for the editor until December. I free one day in each sprint for it, and we look at it in our one-on-one every second week.' },
    { title: 'Telling those who answer customers', behaviour: 'Announces changes to the teams that answer customers only on the day of the release.', example: 'Support heard of the recall change on the day of the release and answered tickets without knowing of it.', expectation: 'At L5, the right people in other teams know in time to act.', actions: 'Posts a note to support five working days before each release, from October on. I introduce her to the support lead next week.' },
  ],
  forwardLooking: 'Next year Imani takes on the data model of the survey editor across two teams. I expect a plan agreed with both by February, and she will mentor one L3 engineer through it.',
}
