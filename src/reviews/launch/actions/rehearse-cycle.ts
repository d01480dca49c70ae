import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { letter } from '../../../server/mail/letter.ts'
import { kindOf } from '../../../server/messages.ts'
import { findCycle } from '../../cycles/store.ts'
import { mayOpen } from '../../cycle.ts'
import { problemsOf, reviewerOf } from '../../population.ts'
import { PopulationProblem } from '../../words.ts'
import { announcementsOf, BATCH, examplesOf, mailsFor, RECIPIENTS } from '../launch.ts'
import { addressesOf, rehearseLaunch } from '../store.ts'

export const rehearseCycle = action({
  id: 'cycle.rehearse',
  help: 'Rehearse a launch: it runs and is taken back, and you see what would be created and the mails as they would arrive',
  method: 'POST',
  path: '/cycles/{id}/rehearsal',
  kind: 'read',
  who: 'hr_admin',
  input: z.object({
    id: z.uuid(),
    /** Where links lead: the address people use. */
    origin: z.url().max(200).optional(),
  }),
  output: z.object({
    people: z.int(),
    created: z.object({ self: z.int(), manager: z.int(), rounds: z.int(), surveys: z.int() }),
    /** How many people would get a message at once. */
    told: z.int(),
    problems: z.array(PopulationProblem),
    timeline: z.array(z.object({ on: z.iso.date(), to: z.enum(RECIPIENTS), subject: z.string() })),
    examples: z.array(z.object({ name: z.string(), mails: z.array(z.object({ subject: z.string(), text: z.string() })) })),
  }),
  run: async ({ tx, me, today }, { id, origin = '' }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin launches review cycles.')
    const refusal = mayOpen(cycle.state)
    if (refusal) return refusal
    const { members, created, told } = await rehearseLaunch(tx, cycle, me.id, BATCH)
    const planned = announcementsOf(cycle, today)
    const reviewers = new Set(members.flatMap((member) => reviewerOf(member) ?? []))
    const people = await addressesOf(tx, examplesOf(members, reviewers))
    return {
      people: members.length,
      created,
      told: told.length,
      problems: problemsOf(members, cycle),
      timeline: planned
        .flatMap(({ kind, to, on }) => on.map((day) => ({ on: day, to, subject: kindOf(kind)!.subject })))
        .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
      examples: people.map(({ id: personId, name, email }) => ({
        name,
        mails: mailsFor(planned, { writes: reviewers.has(personId), reviewed: members.some((each) => each.personId === personId) }).map((kind) => {
          const about = [{ kind: kindOf(kind)!, recordId: id }]
          const mail = letter({ id, to: { name, address: email }, about, baseURL: origin, unsubscribe: `${origin}/account#mail`, daily: false, domain: 'example.com' })
          return { subject: mail.subject, text: mail.text }
        }),
      })),
    }
  },
})
