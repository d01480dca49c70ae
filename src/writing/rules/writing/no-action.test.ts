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

describe('frames', () => {
  test.each([
    ['He rarely writes down what was agreed with families.',
      'Two families heard nothing in July. A second nurse reads the list before it goes out.'],
    ['He never tells a client what the repair will cost.',
      'The quote went out without freight. My suggestion: work backwards from the date.'],
    ['When the room is full, you stop greeting guests.',
      'Two guests waited on 3 May. When the room is full, call the second waiter.'],
    ['The slides had 31 numbers on one page.',
      'The slides had 31 numbers on one page. Three numbers next time, rehearsed with me two days before.'],
    ['Several parents, I gather, were unhappy with the evening of 4 May.',
      'Several parents left early on 4 May. Put the time on the invitation.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingNoAction, said, 'growth_area')).not.toEqual([])
    expect(coached(writingNoAction, left, 'growth_area')).toEqual([])
  })
})
