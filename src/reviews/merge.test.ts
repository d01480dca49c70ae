import { expect, test } from 'vitest'
import { blankItem } from './edits.ts'
import { differences, mergeReviews, mergeSelfReviews, mergeTexts, type ReviewText } from './merge.ts'
import { ReviewDocument, SelfReviewDocument } from './words.ts'

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

test('what two wrote in different sections comes together', () => {
  const base = text({ summary: 'One.', accomplishments: [row('a', 'First.')], forwardLooking: 'Then.' })
  const here = text({ ...base.document, summary: 'One, said better.', accomplishments: [row('a', 'First.'), row('b', 'Mine.')] })
  const there = text({ ...base.document, forwardLooking: 'Then this.', accomplishments: [row('a', 'First, in May.'), row('c', 'Theirs.')] }, 'exceeds')
  const merged = mergeReviews(base, here, there)
  expect(differences(merged.mine, merged.theirs)).toEqual([])
  expect(merged.mine).toEqual(text({
    summary: 'One, said better.', forwardLooking: 'Then this.', accomplishments: [row('a', 'First, in May.'), row('b', 'Mine.'), row('c', 'Theirs.')],
  }, 'exceeds'))
})

test('what two wrote in one section is asked about, and that alone', () => {
  const base = text({ summary: 'One.', forwardLooking: 'Then.' })
  const merged = mergeReviews(base, text({ summary: 'Two.', forwardLooking: 'Then.' }, 'below'), text({ summary: 'Three.', forwardLooking: 'Now.' }, 'meets'))
  expect(differences(merged.mine, merged.theirs)).toEqual([
    { section: 'summary', mine: 'Two.', theirs: 'Three.' },
    { section: 'rating', mine: 'below', theirs: 'meets' },
  ])
  expect(merged.mine.document.forwardLooking).toBe('Now.')
})

test('two blank pages begun at once: both rows stay', () => {
  const merged = mergeReviews(text({ accomplishments: [row('a', '')] }), text({ accomplishments: [row('a', 'Mine.')] }), text({ accomplishments: [row('b', 'Theirs.'), row('c', '')] }))
  expect(merged.mine.document.accomplishments).toEqual([row('a', 'Mine.'), row('b', 'Theirs.')])
  expect(merged.theirs).toEqual(merged.mine)
})

test('a self-review comes together by question', () => {
  const base = SelfReviewDocument.parse({ wentWell: 'A.', cites: [] })
  const merged = mergeSelfReviews(base, { ...base, wentWell: 'A and B.' }, { ...base, wasHard: 'C.' })
  expect(merged.mine).toEqual({ ...base, wentWell: 'A and B.', wasHard: 'C.' })
  expect(merged.theirs).toEqual(merged.mine)
})
