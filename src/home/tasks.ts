import { quarterWords } from '../checkins/career/career.ts'
import type { CareerDate } from '../checkins/career/words.ts'
import type { ActionItem } from '../checkins/one-on-one/words.ts'
import type { StoredExpectations } from '../checkins/expectations/words.ts'
import type { HandOver } from '../feedback/hand-over/words.ts'
import type { FeedbackRequest } from '../feedback/request/words.ts'
import { inWords, type PlainDate } from '../kit/date.ts'
import type { Finding } from '../kit/finding.ts'
import { WRITING_MINUTES } from '../reviews/numbers.ts'
import { stepsOf, type Progress } from '../reviews/steps.ts'
import type { Named, ReviewKind, ReviewState } from '../reviews/words.ts'
import { places } from './places.ts'
import type { Contact, Task } from './words.ts'

type New = Omit<Task, 'overdue'>
const dated = (task: New, today: PlainDate): Task => ({ ...task, overdue: task.due !== undefined && task.due < today })

/** Something shared with me that I have not opened. */
export interface Unseen {
  id: string
  by: string
  on: PlainDate
  kind: 'observation' | 'monthly-note'
}
/** A talk that waits for my word. */
export interface OpenTalk {
  id: string
  by: string
  on: PlainDate
  askedOn: PlainDate
}
/** A review with what decides its next step. */
export interface OpenReview extends Progress {
  id: string
  kind: ReviewKind
  state: ReviewState
  cycleName: string
  subject: Named
  due: PlainDate
  shareDue: PlainDate
  acknowledgementOpen: boolean
  /** I opened its newest version. */
  read: boolean
  activeMinutes: number
}

/** What others said to me and wait to know that I heard. */
export function listeningTasks(
  found: {
    meId: string
    unseen: readonly Unseen[]
    talks: readonly OpenTalk[]
    requests: readonly FeedbackRequest[]
    expectations: readonly StoredExpectations[]
    actions: readonly ActionItem[]
    careers: readonly CareerDate[]
    handOvers: readonly HandOver[]
  },
  today: PlainDate,
): Task[] {
  const { meId, unseen, talks, requests, expectations, actions, careers, handOvers } = found
  const [first] = unseen
  const notes: New[] = !first
    ? []
    : [
        {
          id: 'read-notes',
          kind: 'read-notes',
          to: places.ownLedger(),
          title:
            unseen.length === 1
              ? `Read what ${first.by} noted for you on ${inWords(first.on)}`
              : `Read ${unseen.length} notes that were shared with you`,
        },
      ]
  return [
    ...notes,
    ...talks.map((talk): New => ({
      id: `talk-${talk.id}`,
      kind: 'confirm-talk',
      title: `Confirm or amend: you talked with ${talk.by} on ${inWords(talk.on)}`,
      to: places.ownLedger(),
    })),
    ...handOvers.map(({ id, from, to, points, waiting }): New => ({
      id: `hand-over-${id}`,
      kind: 'answer-hand-over',
      title: `Say what is so: ${from.name} handed over about you to ${to.name}`,
      to: places.handOver(id),
      note: waiting === points ? (points === 1 ? 'One point waits for your word.' : `${points} points wait for your word.`) : `${waiting} of ${points} points wait for your word.`,
    })),
    ...requests.map((request): New => ({
      id: `request-${request.id}`,
      kind: 'answer-request',
      title: `Answer ${request.asker.name}’s question about ${request.subject.id === request.asker.id ? 'their work' : request.subject.name}`,
      to: places.requests(),
    })),
    ...expectations.map((set): New => ({
      id: `expectations-${set.id}`,
      kind: 'confirm-expectations',
      to: set.person.id === meId ? places.ownExpectations() : places.expectations(set.person.id),
      title: set.person.id === meId ? `Confirm what ${set.manager.name} and you expect` : `Confirm what ${set.person.name} and you expect`,
    })),
    ...careers.map((each): New => ({
      id: `career-${each.id}`,
      kind: 'write-career-view',
      title: `Write how you see it: career check-in with ${each.person.id === meId ? each.manager.name : each.person.name}`,
      to: places.careerCheckIn(each.id),
      note: `For ${quarterWords(each.quarter)}. Only you read it until you share it.`,
    })),
    ...actions.map((item): New => ({
      id: `action-${item.id}`,
      kind: 'finish-action',
      title: item.text,
      to: places.oneOnOne(item.oneOnOneId),
      due: item.due,
    })),
  ].map((task) => dated(task, today))
}

/** Reviews I write or receive, each with the one thing that comes next. */
export function reviewTasks(reviews: readonly (OpenReview & { as: 'reviewer' | 'subject' })[], today: PlainDate): Task[] {
  return reviews.flatMap((review) => {
    const next = review.as === 'subject' ? receiving(review) : review.kind === 'self' ? selfReview(review) : writing(review)
    return next ? [dated({ ...next, id: `${next.kind}-${review.id}`, to: places.review(review.id) }, today)] : []
  })
}

type Next = Omit<New, 'id' | 'to'> | undefined

function selfReview({ state, due, cycleName }: OpenReview): Next {
  if (state !== 'not-started' && state !== 'draft') return undefined
  return {
    kind: 'write-self-review',
    title: `Write your self-review: ${cycleName}`,
    due,
    ...(state === 'draft' && { note: 'You have begun.' }),
  }
}

function receiving({ kind, state, read, acknowledgementOpen, cycleName, scheduledFor, heldOn, shareDue }: OpenReview): Next {
  if (kind === 'self' || state !== 'shared') return undefined
  if (!read)
    return {
      kind: 'read-review',
      title: `Your review is ready to read: ${cycleName}`,
      ...talkNote(heldOn, scheduledFor),
    }
  return acknowledgementOpen
    ? { kind: 'acknowledge-review', title: `Say that you have received your review: ${cycleName}`, due: shareDue }
    : undefined
}

function talkNote(heldOn: string | undefined, scheduledFor: string | undefined): { note?: string } {
  if (heldOn) return { note: `You talked about it on ${inWords(heldOn)}.` }
  return scheduledFor ? { note: `The talk is planned for ${inWords(scheduledFor)}.` } : {}
}

function writing(review: OpenReview): Next {
  const { state, subject, due, shareDue, scheduledFor, heldOn, acknowledgementOpen } = review
  if (state === 'not-started' || state === 'draft')
    return { kind: 'write-review', title: `Write ${subject.name}’s review`, due, minutes: review.activeMinutes, ...progress(review) }
  if (state === 'submitted')
    return { kind: 'share-review', title: `Share ${subject.name}’s review`, due: shareDue, ...progress(review) }
  if (state !== 'shared') return undefined
  if (!heldOn)
    return { kind: 'hold-conversation', title: `Talk with ${subject.name} about the review, and record it`, due: scheduledFor ?? shareDue, ...progress(review) }
  return acknowledgementOpen ? undefined : { kind: 'open-acknowledgement', title: `Open ${subject.name}’s review for acknowledgement`, ...progress(review) }
}

/** How far a review is: "3 of 7 steps done. 25 minutes written, about 35 to 65 left." */
function progress(review: OpenReview): Pick<New, 'note' | 'steps'> {
  const all = stepsOf(review)
  const steps = { done: all.filter((step) => step.done).length, of: all.length }
  const writing = review.state === 'not-started' || review.state === 'draft'
  return { note: `${steps.done} of ${steps.of} steps done.${writing ? ` ${timeLeft(review.activeMinutes)}.` : ''}`, steps }
}

/** How long the writing still takes, to five minutes: nobody plans finer. */
export function timeLeft(minutes: number): string {
  const { norm, most } = WRITING_MINUTES
  const left = (of: number) => Math.ceil((of - minutes) / 5) * 5
  if (minutes <= 0) return `It takes ${norm} to ${most} minutes`
  const written = `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} written`
  if (minutes >= most) return written
  return minutes >= norm ? `${written}, up to ${left(most)} left` : `${written}, about ${left(norm)} to ${left(most)} left`
}

/** What a manager owes in writing: a month without a note, a concern nobody has heard. */
export function managerTasks(
  contacts: readonly Contact[],
  concerns: readonly { finding: Finding; subject: Named; notedOn: PlainDate }[],
  today: PlainDate,
): Task[] {
  const notes = contacts.flatMap(({ person, noteMissing }): New[] =>
    noteMissing
      ? [
          {
            id: `note-${person.id}-${noteMissing}`,
            kind: 'write-monthly-note',
            title: `Write the note on ${person.name} for ${monthWords(noteMissing)}`,
            to: places.monthlyNote(person.id, noteMissing),
            note: 'Three or four lines are enough.',
          },
        ]
      : [],
  )
  const untold = [...new Set(concerns.map(({ subject }) => subject.id))].map((id): New => {
    const about = concerns.filter(({ subject }) => subject.id === id)
    const { finding, subject, notedOn } = about[0]!
    const [first] = finding.evidence ?? []
    return {
      id: `concern-${id}`,
      kind: 'share-concern',
      title: `Tell ${subject.name} what you noted`,
      to: first ? places.concern(id, first) : places.ledger(id),
      note: about.length === 1 ? `One concern waits, since ${inWords(notedOn)}.` : `${about.length} concerns wait, the first since ${inWords(notedOn)}.`,
    }
  })
  return [...untold, ...notes].map((task) => dated(task, today))
}

function monthWords(month: string): string {
  return inWords(`${month}-01`).split(' ').slice(1).join(' ')
}

/** By due date, those without a date last; what is of the same day stays in the order given. */
export function inOrder(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((a, b) => compare(a.due ?? FAR, b.due ?? FAR))
}

const FAR = '9999-12-31'

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
