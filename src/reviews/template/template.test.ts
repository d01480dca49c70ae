import { describe, expect, test } from 'vitest'
import { ReviewDocument } from '../words.ts'
import { DEFAULT_TEMPLATE } from './default-template.ts'
import { answersTo, askedOf, checkTemplate, CORE, hiddenOf, missingAnswers, shownOf, withAnswer, withAnswers } from './template.ts'
import { Question, TemplateDocument } from './words.ts'

const question = (id: string, more: Partial<Question> = {}) => Question.parse({ id, label: `Question ${id}`, ...more })
const document = (more: object) => TemplateDocument.parse(more)

describe('a template', () => {
  test('ours can be asked, and holds something for each audience', () => {
    expect(checkTemplate(DEFAULT_TEMPLATE.document)).toBeUndefined()
    expect(TemplateDocument.parse(DEFAULT_TEMPLATE.document)).toEqual(DEFAULT_TEMPLATE.document)
    expect(hiddenOf(DEFAULT_TEMPLATE.document.manager)).toHaveLength(1)
  })
  test('the core alone asks what a review always asked', () => {
    expect(askedOf(CORE, 'manager')).toEqual({ questions: [] })
    expect(askedOf(CORE, 'self')).toEqual({ selfFields: ['wentWell', 'wasHard', 'next'], questions: [] })
  })
  test.each([
    ['a question twice', document({ manager: [question('a'), question('a')] }), '/document/manager/1/id'],
    ['what somebody writes themself, hidden from them', document({ self: [question('a', { shown: false })] }), '/document/self/0/shown'],
    ['peers asked for nothing the person reads', document({ peer: [question('a', { shown: false })] }), '/document/peer/0/shown'],
    ['reports asked for nothing the manager reads', document({ upward: [question('a', { shown: false })] }), '/document/upward/0/shown'],
    ['a self-review without a question', document({ selfFields: [] }), '/document/self'],
  ])('not %s', (_, given, path) => expect(checkTemplate(given)?.errors).toEqual([expect.objectContaining({ path })]))
  test('a question without words is refused', () => expect(Question.safeParse({ id: 'a', label: '  ' }).success).toBe(false))
})

describe('answers', () => {
  const asked = [question('a', { required: true }), question('b'), question('c', { shown: false, required: true })]
  test('are kept for the questions asked and no others, in their order, with the words they answer', () => {
    const given = [{ id: 'b', text: 'Two' }, { id: 'x', text: 'Stray' }, { id: 'a', text: 'One' }, { id: 'c', text: 'Hidden' }]
    expect(answersTo(shownOf(asked), given)).toEqual([
      { id: 'a', question: 'Question a', text: 'One' },
      { id: 'b', question: 'Question b', text: 'Two' },
    ])
  })
  test('a document without answers has no key for them', () => {
    expect(withAnswers({ ...ReviewDocument.parse({}), answers: [] }, asked)).not.toHaveProperty('answers')
    expect(withAnswer(withAnswer(ReviewDocument.parse({}), asked[0]!, 'One'), asked[0]!, '').answers).toEqual([])
  })
  test('what is required and missing is named at its field', () => {
    expect(missingAnswers(asked, [{ id: 'a', question: '', text: ' ' }])).toEqual([
      { path: '/answers/a', message: '“Question a” needs an answer.' },
      { path: '/answers/c', message: '“Question c” needs an answer.' },
    ])
  })
})
