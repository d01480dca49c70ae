import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { citesOf, NO_CITES, withVisibleCites } from '../cites.ts'
import { findDraft, listOverrides, writingMinutes } from '../drafts/store.ts'
import { findCited } from '../packet/store.ts'
import { isOverdue, openVerbs } from '../review.ts'
import { findComment } from '../releases/store.ts'
import { listCoAuthors } from '../co-author/store.ts'
import { CoAuthor } from '../co-author/words.ts'
import { findReview, lastSentBack, type ReviewRow } from '../store.ts'
import { stepsOf } from '../steps.ts'
import { findClosing } from '../roster/store.ts'
import { waitsFor } from '../submit-gate.ts'
import { findHidden, managerOf, templateOf } from '../template/store.ts'
import { askedOf, hiddenOf, shownOf } from '../template/template.ts'
import { Asked } from '../template/words.ts'
import { Answer, Cycle, Override, PacketRecord, Rating, ReviewDocument, ReviewEntry, ReviewVerb, SelfReviewDocument, Wait } from '../words.ts'
import type { Tx } from '../../server/database.ts'

export const showReview = action({
  id: 'review.show',
  help: 'Show where a review stands, what you may do with it, and its text before release if that is yours to read',
  method: 'GET',
  path: '/reviews/{id}',
  kind: 'read',
  scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: ReviewEntry.extend({
    cycle: Cycle.pick({
      id: true,
      name: true,
      from: true,
      to: true,
      selfDue: true,
      managerDue: true,
      shareDue: true,
      state: true,
      scale: true,
    }),
    subject: z.object({ id: z.uuid(), name: z.string(), title: z.string() }),
    /** Verbs open to you now: `submit` here means `review.submit` will not be refused for its state. */
    may: z.array(ReviewVerb),
    /** The text before release, and its version for If-Match; 0 is the blank page. */
    document: z.union([z.strictObject(SelfReviewDocument.shape), z.strictObject(ReviewDocument.shape)]).optional(),
    version: z.int().optional(),
    savedAt: z.iso.datetime().optional(),
    rating: Rating.optional(),
    /** What the template asks its author beside the core. */
    asked: Asked.optional(),
    /** Answers the person never reads, for those who may; `above` leads the author and reads them too. */
    hidden: z
      .object({
        answers: z.array(Answer),
        version: z.int(),
        savedAt: z.iso.datetime().optional(),
        above: z.object({ id: z.uuid(), name: z.string() }).optional(),
      })
      .optional(),
    /** Once it is submitted: the records it cites that you may open. */
    records: z.array(PacketRecord).optional(),
    /** The cycle's round of peer feedback, for its author and those who may see it. */
    roundId: z.uuid().optional(),
    selfReview: z.object({ id: z.uuid().optional(), state: z.string(), due: z.iso.date() }).optional(),
    conversation: z.object({ scheduledFor: z.iso.date().optional(), heldOn: z.iso.date().optional() }),
    sentBack: z.object({ by: z.object({ id: z.uuid(), name: z.string() }), at: z.iso.datetime(), reason: z.string() }).optional(),
    overrides: z.array(Override).optional(),
    /** You are asked to write along; who else writes it, for those who do. */
    writesAlong: z.boolean().optional(),
    coAuthors: z.array(CoAuthor).optional(),
    /** What a draft waits for before it can be submitted; absent when nothing. */
    waits: z.array(Wait).optional(),
    /** Its reviewer writes it for the manager, until this day. */
    delegation: z.object({ id: z.uuid(), until: z.iso.date(), over: z.boolean() }).optional(),
    /** Why it is not written after all. */
    closing: z.object({ why: z.enum(['left', 'cancelled']), reason: z.string().optional(), at: z.iso.datetime() }).optional(),
    /** Versions given to the person so far: read them with `review.read`. */
    released: z.int(),
    acknowledgementOpen: z.boolean(),
    /** The person's own comment, while it is being written. */
    comment: z.object({ text: z.string(), version: z.int(), savedAt: z.iso.datetime() }).optional(),
  }),
  run: async ({ tx, me, now, today }, { id }) => {
    const review = await findReview(tx, id)
    if (!review) return notFound
    const { mine, aboutMe, kind, released } = review
    const minutes = mine ? ((await writingMinutes(tx, [id])).get(id) ?? 0) : undefined
    return {
      id,
      kind,
      state: review.state,
      cycle: review.cycle,
      subject: review.subject,
      reviewer: review.reviewer,
      due: review.due,
      overdue: isOverdue(review, today),
      released,
      acknowledgementOpen: review.acknowledgementOpen,
      may: openVerbs(review),
      activeMinutes: minutes,
      ...(kind === 'manager' && !aboutMe && { steps: stepsOf(review), selfReview: review.selfReview, roundId: review.roundId }),
      conversation: { scheduledFor: review.scheduledFor, heldOn: review.heldOn },
      ...(await textOf(tx, review, { now, zone: me.timeZone })),
      ...(await questionsOf(tx, review)),
      ...((mine || review.writesAlong) && { writesAlong: review.writesAlong, coAuthors: await listCoAuthors(tx, id) }),
      ...(mine && { sentBack: await lastSentBack(tx, id) }),
      ...(kind === 'manager' && !aboutMe && { delegation: review.delegation, waits: waitsOf(review) }),
      ...(review.state === 'cancelled' && { closing: await closingOf(tx, id) }),
      ...(kind === 'manager' && !aboutMe && { overrides: await listOverrides(tx, id) }),
      ...(aboutMe && released > 0 && { comment: await unsubmittedComment(tx, review) }),
    }
  },
})

/** Only while it is written: afterwards nobody waits. */
function waitsOf(review: ReviewRow) {
  const waits = review.state === 'not-started' || review.state === 'draft' ? waitsFor(review, review.today) : []
  return waits.length > 0 ? waits : undefined
}

async function closingOf(tx: Tx, id: string) {
  const closing = await findClosing(tx, id)
  return closing && { why: closing.why, reason: closing.reason, at: closing.at }
}

async function textOf(tx: Tx, review: ReviewRow, moment: { now: string; zone: string }) {
  const draft = await findDraft(tx, review.id)
  if (!draft?.document) return review.mine ? { version: 0 } : {}
  if (review.mine && review.state !== 'submitted') return draft
  if (review.writesAlong && !review.manages) return { document: withVisibleCites(draft.document, NO_CITES), version: draft.version, savedAt: draft.savedAt }
  const cited = citesOf(draft.document).map((cite) => cite.id)
  const records = await findCited(tx, review, cited, moment)
  if (review.mine) return { ...draft, records }
  const visible = new Set(records.map((record) => record.id))
  return { document: withVisibleCites(draft.document, visible), version: draft.version, rating: draft.rating, records }
}

async function unsubmittedComment(tx: Tx, review: ReviewRow) {
  const comment = await findComment(tx, review.id, review.released)
  return comment?.submittedAt ? undefined : comment
}

/** The template's questions for the author; for other readers what was answered apart from the person. */
async function questionsOf(tx: Tx, review: ReviewRow) {
  if (review.writesAlong) return { asked: { questions: shownOf(askedOf(await templateOf(tx, review.cycle.id), review.kind).questions) } }
  if (!review.mine) {
    const hidden = review.kind === 'manager' && !review.aboutMe ? await findHidden(tx, review.id) : undefined
    return hidden && { hidden }
  }
  const asked = askedOf(await templateOf(tx, review.cycle.id), review.kind)
  if (hiddenOf(asked.questions).length === 0) return { asked }
  const above = await managerOf(tx, review.reviewer.id)
  return { asked, hidden: { answers: [], version: 0, ...(await findHidden(tx, review.id)), ...(above && { above }) } }
}
