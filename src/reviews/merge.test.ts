import { expect, test } from 'vitest'
import { blankItem } from './edits.ts'
import { differences, mergeTexts, type ReviewText } from './merge.ts'
import { ReviewDocument } from './words.ts'

const row = (id: string, what: string) => ({ ...blankItem('accomplishments', id), what })
const text = (more: object, rating?: ReviewText['rating']): ReviewText => ({ document: ReviewDocument.parse(more), rating })
const mine = text({ summary: 'Mine.', accomplishments: [row('a', 'One.'), row('b', 'Two.')], forwardLooking: 'Same.' }, 'meets')
const theirs = text({ summary: 'Theirs.', accomplishments: [row('a', 'One.'), row('c', 'Three.')], forwardLooking: 'Same.' })

test('only sections that read differently are asked about', () => {
  expect(differences(mine, theirs)).toEqual([
    { section: 'summary', mine: 'Mine.', theirs: 'Theirs.' },
    { section: 'accomplishments/b', number: 2, mine: 'Two.' },
    { section: 'accomplishments/c', number: 2, theirs: 'Three.' },
    { section: 'rating', mine: 'meets', theirs: '' },
  ])
  expect(differences(mine, mine)).toEqual([])
})

test('mine, with what was chosen from theirs', () => {
  expect(mergeTexts(mine, theirs, new Set())).toEqual(mine)
  const all = new Set(differences(mine, theirs).map((each) => each.section))
  expect(mergeTexts(mine, theirs, all)).toEqual(theirs)
  const some = mergeTexts(mine, theirs, new Set(['accomplishments/c']))
  expect(some.document.accomplishments.map((each) => each.id)).toEqual(['a', 'b', 'c'])
  expect(some.document.summary).toBe('Mine.')
})

test('a record cited in one text only is a difference', () => {
  const cited = text(
    { ...mine.document, accomplishments: [{ ...row('a', 'One.'), cites: ['00000000-0000-4000-8000-000000000001'] }, row('b', 'Two.')] },
    'meets',
  )
  expect(differences(mine, cited).map((each) => each.section)).toEqual(['accomplishments/a'])
})

test('answers to the template’s questions are sections of their own', () => {
  const answer = (id: string, words: string) => ({ id, question: 'Q', text: words })
  const [here, there] = [text({ answers: [answer('a', 'Mine.')] }), text({ answers: [answer('a', 'Theirs.'), answer('b', 'Only there.')] })]
  expect(differences(here, there)).toEqual([
    { section: 'answers/a', mine: 'Mine.', theirs: 'Theirs.' },
    { section: 'answers/b', mine: '', theirs: 'Only there.' },
  ])
  expect(mergeTexts(here, there, new Set()).document.answers).toEqual([answer('a', 'Mine.')])
  expect(mergeTexts(here, there, new Set(['answers/b'])).document.answers).toEqual([answer('a', 'Mine.'), answer('b', 'Only there.')])
})
