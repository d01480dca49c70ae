import * as z from 'zod'
import { feedbackUndeliveredConcern } from '../../feedback/rules/feedback/undelivered-concern.ts'
import { runRules } from '../../kit/rule.ts'
import { countStates, listCycles, listMembers, problemsIn } from '../../reviews/cycles/store.ts'
import { action } from '../../server/action.ts'
import type { Person, Tx } from '../../server/database.ts'
import { MOST_OF_A_KIND } from '../numbers.ts'
import { meetingsToAnswer } from '../../checkins/one-on-one/store.ts'
import { closedMonth } from '../closed-month.ts'
import { contactOf, ownGapsOf } from '../pairs/pairs.ts'
import { findPairs } from '../pairs/store.ts'
import { movedOnTasks, roleTasks } from '../desk-tasks.ts'
import { growthTasks, promotionTasks } from '../level-tasks.ts'
import { findAsked, findConcerns, findDesk, findGrowth, findListening, findPromotions, findReviews } from '../store.ts'
import { peerTasks } from '../peer-tasks.ts'
import { inOrder, listeningTasks, managerTasks, reviewTasks } from '../tasks.ts'
import { Contact, CycleProgress, MeetingToAnswer, OwnGaps, Task } from '../words.ts'

export const showHome = action({
  id: 'home.show',
  help: 'Show what waits for you, who has not heard from you, and for HR how far cycles are',
  method: 'GET',
  path: '/home',
  kind: 'read',
  scope: 'read',
  input: z.object({}),
  output: z.object({
    /** By due date. */
    tasks: z.array(Task),
    /** Direct reports by name: when each last heard from you and met you. */
    team: z.array(Contact),
    /** Those of the team who have not heard from you for 30 days. */
    quiet: z.array(Contact),
    /** What is missing between me and my manager; absent without a manager. */
    own: OwnGaps.optional(),
    /** One-on-ones whose day has passed: did they take place? */
    unanswered: z.array(MeetingToAnswer),
    /** For HR: open cycles. */
    cycles: z.array(CycleProgress),
  }),
  run: async ({ tx, me, today }) => {
    const listening = listeningTasks(await findListening(tx, me.id), today)
    const reviews = reviewTasks(await findReviews(tx), today)
    const pairs = await findPairs(tx, closedMonth(today))
    const team = pairs.filter((pair) => pair.reader === 'manager').map((pair) => contactOf(pair, today))
    const mine = pairs.find((pair) => pair.reader === 'person')
    const own = mine && ownGapsOf(mine, today)
    const unanswered = await meetingsToAnswer(tx, MOST_OF_A_KIND)
    const peers = peerTasks(await findAsked(tx), today)
    const { roleRequests, movedOn } = await findDesk(tx)
    const desk = [...roleTasks(roleRequests, me, today), ...movedOnTasks(movedOn)]
    const reports = team.map(({ person }) => person.id)
    const growth = growthTasks(await findGrowth(tx, me.id, reports), me.id)
    const promotions = promotionTasks(await findPromotions(tx, isHr(me)), { id: me.id, reports }, today)
    const tasks = inOrder([...listening, ...desk, ...peers, ...reviews, ...growth, ...promotions, ...managerTasks(team, await untold(tx, me, today), today)])
    return { tasks, team, quiet: team.filter((contact) => contact.quiet), ...(own && { own }), unanswered, cycles: await cyclesOf(tx, me, today) }
  },
})

const isHr = ({ roles }: Person) => roles.includes('hr_admin') || roles.includes('hr_partner')

async function untold(tx: Tx, me: Person, today: string) {
  const concerns = await findConcerns(tx)
  const findings = runRules([feedbackUndeliveredConcern], { readerId: me.id, concerns, today })
  return findings.flatMap((finding) => {
    const concern = concerns.find((each) => each.id === finding.evidence?.[0])
    return concern ? [{ finding, subject: { id: concern.subjectId, name: concern.about.name }, notedOn: concern.notedOn }] : []
  })
}

async function cyclesOf(tx: Tx, me: Person, today: string): Promise<CycleProgress[]> {
  if (!isHr(me)) return []
  const admin = me.roles.includes('hr_admin')
  const open = (await listCycles(tx, today)).filter((cycle) => cycle.state === 'open')
  const progress: CycleProgress[] = []
  for (const cycle of open) {
    const problems = await problemsIn(tx, cycle, await listMembers(tx, cycle, admin ? undefined : 'partner'))
    progress.push({
      cycle,
      counts: await countStates(tx, cycle.id, today, admin ? undefined : 'partner'),
      problems: { count: problems.length, first: problems.slice(0, MOST_OF_A_KIND) },
    })
  }
  return progress
}
