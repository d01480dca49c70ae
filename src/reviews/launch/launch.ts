import { addDays, type PlainDate } from '../../kit/date.ts'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { phasesOf, type PhaseDates } from '../cycle.ts'
import type { CycleState } from '../words.ts'
import type { Launch } from '../set-up/words.ts'

/** People a batch sees to: small enough that progress moves, large enough that the work is not all beginnings and ends. */
export const BATCH = 250
/** A reminder goes out a week and a day before a date: time to plan, and a last word. */
export const REMINDER_DAYS = [7, 1] as const

/** Whether a cycle can be launched: once more too, to add who is missing, but never twice at once. */
export function mayLaunch(state: CycleState, launch: Pick<Launch, 'state'> | undefined): Refusal | undefined {
  if (state === 'closed') return refuse('invalid', 'This cycle is closed.', { reason: 'cycle-closed' })
  if (launch?.state === 'running') return refuse('invalid', 'This cycle is being launched already.', { reason: 'launch-running' })
  if (launch?.state === 'stopped') return refuse('invalid', 'The launch was stopped on the way. Go on with that one.', { reason: 'launch-stopped' })
}

/** Whether a launch can be stopped. */
export function mayStop(launch: Pick<Launch, 'state'> | undefined): Refusal | undefined {
  return launch?.state === 'running' ? undefined : refuse('invalid', 'Nothing is being launched just now.', { reason: 'launch-state' })
}

/** Whether a launch can go on. */
export function mayResume(state: CycleState, launch: Pick<Launch, 'state'> | undefined): Refusal | undefined {
  if (state !== 'open') return refuse('invalid', 'This cycle is closed.', { reason: 'cycle-closed' })
  return launch?.state === 'stopped' ? undefined : refuse('invalid', 'No launch was stopped on the way.', { reason: 'launch-state' })
}

/** The job that sees to a launch, batch by batch. */
export const LAUNCH_JOB = 'cycle.launch'
/** The kind of message that a review waits to be written: once a person and cycle. */
export const TO_WRITE = 'review.to-write'
/** To the person: whom to ask about their work. */
export const TO_NOMINATE = 'feedback-round.to-nominate'
/** To a manager, once a cycle, where people don't propose peers themselves. */
export const TO_NAME_PEERS = 'review.name-peers'

/** Who gets a message: whoever writes, whoever is reviewed, whoever reviews; `people` and `managers` only while theirs is open. */
export const RECIPIENTS = ['everybody', 'reviewed', 'leads', 'people', 'managers'] as const

/** One kind of message of a cycle, on the days it goes out. */
export interface Announcement {
  kind: string
  to: (typeof RECIPIENTS)[number]
  on: PlainDate[]
}

/** What people hear from a cycle, in order of the first day; days that have passed are left out. */
export function announcementsOf(cycle: PhaseDates & { announce: boolean }, today: PlainDate): Announcement[] {
  const before = (due: PlainDate | undefined) => (due ? REMINDER_DAYS.map((days) => addDays(due, -days)).filter((day) => day >= today) : [])
  const dueOf = (phase: string) => phasesOf(cycle).find((each) => each.phase === phase)?.due
  const all: Announcement[] = [
    ...(cycle.announce ? [{ kind: TO_WRITE, to: 'everybody' as const, on: [today] }] : []),
    ...(cycle.announce && cycle.peerDue ? [named(cycle, today)] : []),
    { kind: 'reminder.self-review', to: 'people', on: before(dueOf('self-review')) },
    { kind: 'reminder.manager-review', to: 'managers', on: before(dueOf('manager-review')) },
    { kind: 'reminder.acknowledgement', to: 'people', on: before(dueOf('conversation')) },
  ]
  return all.filter((each) => each.on.length > 0)
}

function named(cycle: PhaseDates, today: PlainDate): Announcement {
  return cycle.nominationDue ? { kind: TO_NOMINATE, to: 'reviewed', on: [today] } : { kind: TO_NAME_PEERS, to: 'leads', on: [today] }
}

/** Two or three people to show mails of: somebody who leads, and somebody who does not. */
export function examplesOf(members: readonly { personId: string }[], reviewers: ReadonlySet<string>): string[] {
  const leads = members.filter(({ personId }) => reviewers.has(personId)).slice(0, 1)
  const others = members.filter(({ personId }) => !reviewers.has(personId)).slice(0, 3 - leads.length)
  return [...leads, ...others].map(({ personId }) => personId)
}

/** Which messages somebody gets, first ones first, if they do nothing until the last. */
export function mailsFor(planned: readonly Announcement[], { writes, reviewed }: { writes: boolean; reviewed: boolean }): string[] {
  const gets = { everybody: writes || reviewed, reviewed, leads: writes, people: reviewed, managers: writes }
  return planned.filter(({ to }) => gets[to]).map(({ kind }) => kind)
}
