import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { SCOPES } from '../../leveling/framework.ts'
import { findPerson } from '../../people/store.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { offerOpportunity } from '../opportunity.ts'
import { insertAnswer, insertOpportunity } from '../opportunity/store.ts'
import { standsTo } from '../team/store.ts'
import { Code, GrowthPage, Words } from '../words.ts'
import { readGrowth } from './show-growth.ts'

export const offerOpportunityAction = action({
  id: 'opportunity.offer',
  help: 'Write down work that was offered to a report, or that you found yourself: what it is and how far it reaches',
  method: 'POST', path: '/people/{personId}/opportunities',
  kind: 'write',
  input: z.object({ personId: z.uuid(), what: Words, scope: z.enum(SCOPES), dimension: Code.optional(), offeredOn: z.iso.date().optional() }),
  output: GrowthPage,
  run: async (context, { personId, ...offer }) => {
    const { tx, me, today, note } = context
    const [person, { between, knows }] = [await findPerson(tx, personId), await standsTo(tx, personId)]
    if (!person || !(between || knows)) return notFound
    if (!between) return refuse('not-allowed', `This is between ${person.name} and their manager.`)
    note({ recordKind: 'opportunity', subjectId: personId, fields: ['what', 'scope', 'dimension'] })
    const offeredOn = offer.offeredOn ?? today
    const barred = offerOpportunity(offeredOn, today)
    if (barred) return barred
    const id = await insertOpportunity(tx, personId, { ...offer, offeredOn })
    note({ recordId: id })
    // Work one found oneself is taken by that.
    if (personId === me.id) await insertAnswer(tx, id, { answer: 'taken', reason: '' })
    else await send(tx, { kind: 'opportunity.offered', to: personId, recordId: personId, version: id })
    return readGrowth(context, personId)
  },
})
