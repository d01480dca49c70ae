import { expect, test } from 'vitest'
import { problemWords, progressOf } from './cycle-words.ts'
import type { CycleProgress } from './words.ts'

const cycle = { selfDue: '2026-11-18', managerDue: '2026-12-01' } as CycleProgress['cycle']

test('a cycle says how many are submitted, and when they are or were due', () => {
  const counts: CycleProgress['counts'] = [
    { kind: 'manager', state: 'draft', count: 8, overdue: 0 }, { kind: 'manager', state: 'shared', count: 1, overdue: 0 }, { kind: 'manager', state: 'cancelled', count: 2, overdue: 0 },
    { kind: 'self', state: 'draft', count: 4, overdue: 4 }, { kind: 'self', state: 'submitted', count: 24, overdue: 0 },
  ]
  const [self, manager] = progressOf({ cycle, counts }, '2026-11-22')
  expect(self!.sentence).toBe('24 of 28 submitted; 4 were due on 18 November.')
  expect(manager!.sentence).toBe('1 of 9 submitted; due on 1 December.')
  expect(manager!.stages.map(({ words, count }) => `${count} ${words}`)).toEqual(['0 not begun', '8 being written', '0 submitted', '1 shared', '0 acknowledged'])
})
test('a kind without reviews is not shown', () => expect(progressOf({ cycle, counts: [] }, '2026-11-22')).toEqual([]))
test.each(['no-manager', 'manager-left', 'conflict-of-interest'] as const)('%s is said with the name', (problem) => {
  expect(problemWords({ personId: 'p', name: 'Mina', problem })).toContain('Mina')
})
