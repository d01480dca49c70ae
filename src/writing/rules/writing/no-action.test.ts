import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingNoAction } from './no-action.ts'

describe('good', () => {
  test.each([
    'The May estimates were off by half. From July she writes the estimate down first and we compare on Fridays.',
    'Two drafts went out unread in May. He books the reader when the file is opened.',
    'The slides had no sources. Add them before the upload; the librarian shows you the plug-in.',
  ])('%s', (text) => expect(coached(writingNoAction, text, 'growth_area')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'On 2 March bed 7 went to the night shift with no word about the 22:00 dose.',
    'Estimates in May were off by half.',
    'Needs to communicate better.',
  ])('%s', (text) => expect(coached(writingNoAction, text, 'growth_area')[0]).toMatchObject({ rule: 'writing/no-action', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('The April forecast was off by 40%. Half a day with the tax desk on 8 June.', () => expect(coached(writingNoAction, 'The April forecast was off by 40%. Half a day with the tax desk on 8 June.', 'growth_area')).toHaveLength(0))
  test('The April forecast was off by 40%.', () => expect(coached(writingNoAction, 'The April forecast was off by 40%.', 'growth_area')).toHaveLength(1))
})
