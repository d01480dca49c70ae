import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { twoOf } from '../../expectations/store.ts'
import { MOST_QUARTERS } from '../../numbers.ts'
import { quarterOf } from '../career.ts'
import { listCareers } from '../store.ts'
import { CareerDate } from '../words.ts'

export const listCareerCheckIns = action({
  id: 'career.list',
  help: 'List the career check-ins of a person: one a quarter, latest first',
  method: 'GET', path: '/people/{personId}/career-check-ins',
  kind: 'read', scope: 'read',
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    checkIns: z.array(CareerDate),
    /** The quarter that runs, when the reader may begin its check-in and nobody has. */
    begin: z.iso.date().optional(),
  }),
  run: async ({ tx, today }, { personId }) => {
    if (!(await findPerson(tx, personId))) return notFound
    const checkIns = await listCareers(tx, personId, MOST_QUARTERS)
    const quarter = quarterOf(today)
    const two = await twoOf(tx, personId)
    const begun = checkIns.some((each) => each.quarter === quarter && each.manager.id === two?.manager.id)
    return { checkIns, ...(two && !begun && { begin: quarter }) }
  },
})
