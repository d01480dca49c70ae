import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { shownExpectations } from '../expectations.ts'
import { expectationsWithin } from '../store.ts'
import { Expectations } from '../words.ts'

export const listExpectations = action({
  id: 'expectations.list',
  help: 'List the periods a person had expectations for, latest first',
  method: 'GET',
  path: '/people/{personId}/expectations/periods',
  kind: 'read',
  scope: 'read',
  input: z.object({ personId: z.uuid() }),
  output: z.object({ expectations: z.array(Expectations) }),
  run: async ({ tx, me }, { personId }) => {
    if (!(await findPerson(tx, personId))) return notFound
    const found = await expectationsWithin(tx, personId, '0001-01-01', '9999-12-31')
    return { expectations: found.map((each) => shownExpectations(each, me.id)) }
  },
})
