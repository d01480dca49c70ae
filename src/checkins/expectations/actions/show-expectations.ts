import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { emptyExpectations, shownExpectations } from '../expectations.ts'
import { expectationsInForce, twoOf } from '../store.ts'
import { Expectations } from '../words.ts'

export const showExpectations = action({
  id: 'expectations.show',
  help: 'Read what a person and their manager agreed for the period, or what is proposed',
  method: 'GET', path: '/people/{personId}/expectations',
  kind: 'read', scope: 'read',
  input: z.object({ personId: z.uuid(), from: z.iso.date().optional() }),
  output: Expectations,
  run: async ({ tx, me }, { personId, from }) => {
    const found = await expectationsInForce(tx, personId, from)
    const two = await twoOf(tx, personId)
    // With a new manager the two start afresh; the person still finds the old words on their ledger.
    if (found && (!two || found.manager.id === two.manager.id)) return shownExpectations(found, me.id)
    return two ? emptyExpectations(two.person, two.manager, me.id) : notFound
  },
})
