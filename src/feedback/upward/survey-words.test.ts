import { expect, test } from 'vitest'
import { NO_RESULTS, surveyNext } from './survey-words.ts'

const manager = { id: 'm', name: 'Mina Holt' }
const mine = { texts: [''], version: 1, sent: false, changed: false }

test.each([
  [{ state: 'open' as const, manager }, 'nobody sees how many'],
  [{ state: 'open' as const, manager, mine }, 'Until 14 March 2026.'],
  [{ state: 'open' as const, manager, mine: { ...mine, sent: true } }, 'Mina Holt reads nothing before'],
  [{ state: 'open' as const, manager, mine: { ...mine, sent: true, changed: true } }, 'Send it again'],
  [{ state: 'closed' as const, manager, mine }, 'nobody can tell'],
])('%o', (survey, says) => expect(surveyNext(survey, '14 March 2026')).toContain(says))

test('no results say no number', () => expect(NO_RESULTS).not.toMatch(/\d/))
