import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../test/growth.ts'
import { countWords, isBlank, listInWords, sentenceRanges, sentences, words } from './text.ts'

describe('sentences', () => {
  test.each([
    ['Nothing', '', 0],
    ['White space and emoji', '  \n 🎉 … ', 0],
    ['One without a stop', 'Runs the ward on Tuesdays', 1],
    ['Abbreviations', 'Dr. Osei agreed, e.g. on dosing. It took until 5 p.m. The ward was calm.', 3],
    ['Decimals and versions', 'Cut errors from 3.5 to 1.2 per cent. Moved us to v2.4.1 of the planner.', 2],
    ['Addresses and files', 'See plumbline.example.com/notes and route.ts for more. Then ask.', 2],
    ['A number sign', 'Order no. 14 was late. The answer was no. We asked again.', 3],
    ['Initials', 'J. Okafor covered for us. It went well.', 2],
    ['Quotes', 'She said "we can wait." Then we waited.', 2],
    ['Ellipsis and several marks', 'Really?! Yes... And on it goes.', 3],
    ['Bullets', '- led the handover\n- trained two nurses\n- wrote the rota', 3],
    ['Numbered bullets', '1. led the handover\n2. trained two nurses', 2],
    ['A paragraph wrapped by an editor', `${'Rebuilt the intake so that a new matter is opened the same day'}\nby anyone in the team. Partners use it.`, 2],
    ['Lines of their own', 'Led the handover\nTrained two nurses', 2],
    ['Japanese', '品質を改善した。会議を減らした。', 2],
  ])('%s', (_, text, count) => expect(sentences(text)).toHaveLength(count))

  test('ranges point at the sentence itself', () => {
    const text = '  First one.  Second 🎉 one!\n\nThird'
    expect(sentenceRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(['First one.', 'Second 🎉 one!', 'Third'])
  })

  test.each(['.', 'a. ', 'e.g.', '\n', `${'a'.repeat(59)}\n`])('20,000 characters of %j in proportion', (unit) => {
    expect(growth((size) => sentences(unit.repeat(size / unit.length)), 5_000)).toBeLessThan(IN_PROPORTION)
  })
})

test('blank means nothing to read', () => {
  expect(['', ' \n', '…', '🎉🎉', null, undefined].every(isBlank)).toBe(true)
  expect(['ok', '7', 'は'].some(isBlank)).toBe(false)
})

test('words and lists', () => {
  expect(countWords("Priya's hand-over of 3.5 beds")).toBe(5)
  expect(words('v2.4, e-mail (twice). Done.')).toEqual(['v2.4', 'e-mail', 'twice', 'Done'])
  expect(listInWords(['how'])).toBe('how')
  expect(listInWords(['what', 'how', 'why'])).toBe('what, how and why')
})
