import * as z from 'zod'
import { isRefusal, notFound, refuse, type Refusal } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import type { Person, Tx } from '../../../server/database.ts'
import { enqueue } from '../../../server/jobs/jobs.ts'
import { send } from '../../../server/messages.ts'
import { addReviews, findCycle } from '../../cycles/store.ts'
import { TO_WRITE } from '../../launch/launch.ts'
import { createFor } from '../../launch/store.ts'
import { reviewerOf, type Member } from '../../population.ts'
import { mayRestore } from '../../review.ts'
import { findReview } from '../../store.ts'
import type { Cycle } from '../../words.ts'
import { cannotReview } from '../roster.ts'
import { canReview, findClosing, lineManagerOf, restoreReview, reviewIdsOf } from '../store.ts'

export const addPerson = action({
  id: 'cycle.add-person',
  help: 'Take somebody into an open cycle, such as a late joiner; again, to take back that they were left out or to give them a reviewer',
  method: 'POST',
  path: '/cycles/{id}/people',
  kind: 'write',
  who: 'hr',
  input: z.object({
    id: z.uuid(),
    personId: z.uuid(),
    reviewerId: z.uuid().optional().meta({ description: 'The manager of today unless told.' }),
  }),
  output: z.object({ created: z.object({ self: z.int(), manager: z.int() }), restored: z.int() }),
  run: async ({ tx, me, today, note }, { id, personId, reviewerId }) => {
    const cycle = await findCycle(tx, id, today)
    const person = cycle && (await findPerson(tx, personId))
    if (!cycle || !person) return notFound
    note({ recordKind: 'review_cycle', recordId: id, subjectId: personId, fields: ['reviews'] })
    if (personId === me.id) return refuse('not-allowed', 'Somebody else in HR sees to your own place in a cycle.')
    if (cycle.state !== 'open') return refuse('invalid', 'People are added while a cycle is open.', { reason: 'cycle-state' })
    if (person.left) return refuse('invalid', `${person.name} has left.`, { reason: 'left' })
    const reviewer = await chosen(tx, person, reviewerId)
    if (isRefusal(reviewer)) return reviewer
    const restored = await restoreAll(tx, id, personId)
    const member: Member = { personId, name: person.name, managerId: reviewer, managerLeft: false, conflict: false }
    const created = await create(tx, cycle, member, me)
    if (created.self + created.manager + restored === 0)
      return refuse('conflict', `${person.name} takes part already, as far as there is somebody to review them.`, { reason: 'nothing-to-add' })
    await tellWriters(tx, cycle, member, created)
    return { created, restored }
  },
})

/** Reviews, and what the cycle asks of others. Rounds about peers are opened by whoever may launch: for an HR partner the worker does it. */
async function create(tx: Tx, cycle: Cycle, member: Member, me: Person): Promise<{ self: number; manager: number }> {
  if (me.roles.includes('hr_admin')) {
    const { self, manager } = await createFor(tx, cycle, [member], me.id, true)
    return { self, manager }
  }
  const created = await addReviews(tx, cycle, [{ personId: member.personId, reviewerId: reviewerOf(member) }])
  await enqueue(tx, 'cycle.see-to-joiner', { cycleId: cycle.id, personId: member.personId, reviewerId: member.managerId ?? null, byId: me.id })
  return created
}

/** The person once a cycle, as at the launch; the reviewer for each late joiner, because they began with the others. */
async function tellWriters(tx: Tx, cycle: Cycle, { personId, managerId }: Member, created: { self: number; manager: number }): Promise<void> {
  if (cycle.announce && created.self > 0) await send(tx, { kind: TO_WRITE, to: personId, recordId: cycle.id })
  if (!managerId || created.manager === 0) return
  for (const id of await reviewIdsOf(tx, cycle.id, personId))
    if ((await findReview(tx, id))?.kind === 'manager') await send(tx, { kind: 'review.given', to: managerId, recordId: id })
}

/** The reviewer asked for, who has to be able to; else the manager of today, if they are. */
async function chosen(tx: Tx, person: { id: string; name: string }, reviewerId: string | undefined): Promise<string | undefined | Refusal> {
  const wanted = reviewerId ? await findPerson(tx, reviewerId) : await lineManagerOf(tx, person.id)
  if (!wanted) return reviewerId ? notFound : undefined
  if (await canReview(tx, wanted.id, person.id)) return wanted.id
  return reviewerId ? cannotReview(wanted.name, person.name, '/reviewerId') : undefined
}

async function restoreAll(tx: Tx, cycleId: string, personId: string): Promise<number> {
  let restored = 0
  for (const id of await reviewIdsOf(tx, cycleId, personId)) {
    const review = await findReview(tx, id)
    if (!review || mayRestore(review)) continue
    await restoreReview(tx, id, (await findClosing(tx, id))?.stateBefore ?? 'draft')
    restored += 1
  }
  return restored
}
