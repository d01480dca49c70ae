import { describe, expect, test } from 'vitest'
import { inOrder, listeningTasks, managerTasks, reviewTasks, timeLeft, type OpenReview } from './tasks.ts'

const today = '2026-11-22'
const review = (as: 'reviewer' | 'subject', more: Partial<OpenReview> = {}) => ({
  as,
  id: 'r',
  kind: 'manager' as const,
  state: 'draft' as const,
  cycleName: 'Year 2026',
  subject: { id: 's', name: 'Mina' },
  due: '2026-12-01',
  shareDue: '2026-12-20',
  acknowledgementOpen: false,
  read: false,
  activeMinutes: 0,
  selfReview: { state: 'submitted' as const },
  ...more,
})

describe('a review asks for one thing at a time', () => {
  test.each<[string, ReturnType<typeof review>, string | undefined]>([
    ['draft', review('reviewer'), 'write-review'],
    ['submitted', review('reviewer', { state: 'submitted' }), 'share-review'],
    ['shared', review('reviewer', { state: 'shared' }), 'hold-conversation'],
    ['talked', review('reviewer', { state: 'shared', heldOn: '2026-11-20' }), 'open-acknowledgement'],
    ['open', review('reviewer', { state: 'shared', heldOn: '2026-11-20', acknowledgementOpen: true }), undefined],
    ['acknowledged', review('reviewer', { state: 'acknowledged' }), undefined],
    ['ready', review('subject', { state: 'shared' }), 'read-review'],
    ['read, not talked', review('subject', { state: 'shared', read: true }), undefined],
    ['read and open', review('subject', { state: 'shared', read: true, acknowledgementOpen: true }), 'acknowledge-review'],
    ['self-review', review('reviewer', { kind: 'self' }), 'write-self-review'],
    ['self-review submitted', review('reviewer', { kind: 'self', state: 'submitted' }), undefined],
  ])('%s', (_, open, kind) => expect(reviewTasks([open], today)[0]?.kind).toBe(kind))

  test('what waits to be read says when the two talk, or that they did', () => {
    const noteOf = (more: Partial<OpenReview>) => reviewTasks([review('subject', { state: 'shared', ...more })], today)[0]?.note
    expect(noteOf({ scheduledFor: '2026-11-24' })).toBe('The talk is planned for 24 November 2026.')
    expect(noteOf({ scheduledFor: '2026-11-20', heldOn: '2026-11-20' })).toBe('You talked about it on 20 November 2026.')
    expect(noteOf({})).toBeUndefined()
  })

  test('with its day, and how far it is', () => {
    expect(reviewTasks([review('reviewer', { due: '2026-11-21', activeMinutes: 25 })], today)).toEqual([
      {
        id: 'write-review-r',
        kind: 'write-review',
        title: 'Write Mina’s review',
        to: '/reviews/r',
        due: '2026-11-21',
        overdue: true,
        note: '2 of 7 steps done. 25 minutes written, about 35 to 65 left.',
        steps: { done: 2, of: 7 },
        minutes: 25,
      },
    ])
  })
})

test('what was said to me waits in one line, talks and questions each in theirs', () => {
  const me = { id: 'me', name: 'Mina' }
  const priya = { id: 'p', name: 'Priya' }
  const note = (id: string) => ({ id, by: 'Priya', on: '2026-11-03', kind: 'observation' as const })
  const found = {
    meId: 'me',
    unseen: [note('1')],
    talks: [{ id: 't', by: 'Priya', on: '2026-11-04', askedOn: '2026-11-05' }],
    requests: [
      { id: 'q', asker: priya, asked: me, subject: priya, question: '?', askedAt: '2026-11-04T09:00:00Z', state: 'waiting' as const },
    ],
    expectations: [{ id: 'e', person: me, manager: priya, from: '2026-01-01', to: '2026-12-31', between: true, proposals: [] }],
    actions: [{ id: 'a', oneOnOneId: 'o', text: 'Send the rota', owner: me, due: '2026-11-20', createdAt: '2026-11-04T09:00:00Z' }],
    careers: [{ id: 'c', person: me, manager: priya, quarter: '2026-10-01' }],
    handOvers: [{ id: 'h', subject: me, from: { id: 'o', name: 'Ola' }, to: priya, givenAt: '2026-11-04T09:00:00Z', points: 3, waiting: 2 }],
  }
  expect(listeningTasks(found, today).map(({ title, overdue }) => [title, overdue])).toEqual([
    ['Read what Priya noted for you on 3 November 2026', false],
    ['Confirm or amend: you talked with Priya on 4 November 2026', false],
    ['Say what is so: Ola handed over about you to Priya', false],
    ['Answer Priya’s question about their work', false],
    ['Confirm what Priya and you expect', false],
    ['Write how you see it: career check-in with Priya', false],
    ['Send the rota', true],
  ])
  expect(listeningTasks(found, today)[2]).toMatchObject({ kind: 'answer-hand-over', to: '/hand-overs/h', note: '2 of 3 points wait for your word.' })
  expect(listeningTasks({ ...found, unseen: [note('1'), note('2')] }, today)[0]?.title).toBe('Read 2 notes that were shared with you')
})

test('a manager owes what nobody has heard, and the month', () => {
  const person = { id: 's', name: 'Mina' }
  const contact = { person, quiet: false, quietDays: 3, oneOnOneGap: false, noteMissing: '2026-10', gaps: [] }
  const finding = { rule: 'feedback/undelivered-concern', severity: 'warn' as const, message: 'm', why: 'w', fix: 'f', evidence: ['c'] }
  expect(managerTasks([contact], [{ finding, subject: person, notedOn: '2026-03-04' }], today).map(({ title }) => title)).toEqual([
    'Tell Mina what you noted',
    'Write the note on Mina for October 2026',
  ])
})

test('several concerns about one person are one thing to do', () => {
  const finding = { rule: 'feedback/undelivered-concern', severity: 'warn' as const, message: 'm', why: 'w', fix: 'f' }
  const about = (id: string, notedOn: string) => ({ finding: { ...finding, evidence: [notedOn] }, subject: { id, name: id }, notedOn })
  const tasks = managerTasks([], [about('Mina', '2026-03-04'), about('Jonas', '2026-04-01'), about('Mina', '2026-08-19')], today)
  expect(tasks.map(({ title, note }) => [title, note])).toEqual([
    ['Tell Mina what you noted', '2 concerns wait, the first since 4 March 2026.'],
    ['Tell Jonas what you noted', 'One concern waits, since 1 April 2026.'],
  ])
})

test.each([
  [0, 'It takes 60 to 90 minutes'],
  [1, '1 minute written, about 60 to 90 left'],
  [31, '31 minutes written, about 30 to 60 left'],
  [81, '81 minutes written, up to 10 left'],
  [95, '95 minutes written'],
])('after %i minutes of writing', (minutes, words) => expect(timeLeft(minutes)).toBe(words))

test('tasks go by due date, those without one last', () => {
  const task = (id: string, due?: string) => ({ id, kind: 'finish-action' as const, title: id, to: '/', overdue: false, due })
  expect(inOrder([task('none'), task('late', '2026-12-02'), task('soon', '2026-11-23'), task('none too')]).map(({ id }) => id)).toEqual([
    'soon',
    'late',
    'none',
    'none too',
  ])
})
