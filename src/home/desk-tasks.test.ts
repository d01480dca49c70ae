import { expect, test } from 'vitest'
import { movedOnTasks, roleTasks } from './desk-tasks.ts'

const today = '2026-11-22'
const me = { id: 'me', roles: ['hr_admin'] }
const ada = { id: 'a', name: 'Ada' }
const mina = { id: 'm', name: 'Mina' }

test('a role waits for those who may decide: not for who asked, nor for who gets it', () => {
  const request = { id: 'r', person: mina, role: 'hr_admin' as const, from: '2026-11-20', until: '2027-11-20', askedBy: ada, askedAt: '2026-11-20T09:00:00Z' }
  expect(roleTasks([request], me, today)).toEqual([
    {
      id: 'role-r', kind: 'decide-role', title: 'Say yes or no: Mina as HR administrator', to: '/people/roles', due: '2026-11-20', overdue: true,
      note: 'Asked for by Ada. It takes a second HR administrator.',
    },
  ])
  for (const [requests, who] of [
    [[{ ...request, askedBy: { id: 'me', name: 'Me' } }], me],
    [[{ ...request, person: { id: 'me', name: 'Me' } }], me],
    [[request], { id: 'me', roles: ['hr_partner'] }],
  ] as const)
    expect(roleTasks(requests, who, today)).toEqual([])
})

test('who moved on waits for a hand-over while there is something to hand over', () => {
  const moved = { person: mina, to: ada, lastDay: '2026-10-31', handedOver: false, records: 3 }
  expect(movedOnTasks([moved])).toMatchObject([
    { kind: 'give-hand-over', title: 'Hand over about Mina to Ada', to: '/people/m/hand-over', note: 'With you until 31 October 2026. You wrote 3 records about them, and choose what goes along.' },
  ])
  expect(movedOnTasks([{ ...moved, handedOver: true }, { ...moved, records: 0 }])).toEqual([])
})
