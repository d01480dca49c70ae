import { expect, test } from 'vitest'
import { blankItem } from './edits.ts'
import { partsWritten, timeLeft } from './writing-progress.ts'
import { ReviewDocument } from './words.ts'

const rows = (n: number) => Array.from({ length: n }, (_, at) => ({ ...blankItem('accomplishments', `a${at}`), what: 'Moved it.' }))

test('a part counts once it is there; blank rows are none', () => {
  expect(partsWritten(ReviewDocument.parse({}), undefined).size).toBe(0)
  const document = ReviewDocument.parse({ summary: 'Met L4.', accomplishments: [...rows(2), blankItem('accomplishments', 'x')] })
  expect([...partsWritten(document, 'meets')]).toEqual(['summary', 'rating'])
  expect([...partsWritten({ ...document, accomplishments: rows(3) as never }, null)]).toEqual(['summary', 'accomplishments'])
})

test('the time left is a range until the norm is reached', () => {
  expect([0, 42, 60, 89, 90].map((minutes) => timeLeft(minutes))).toEqual([
    '60 to 90 minutes in all',
    '18 to 48 minutes left',
    'up to 30 minutes left',
    'a minute left',
    'past the 60 to 90 minutes it usually takes',
  ])
})
