import { exists, sql } from '../server/database.ts'
import { messageKind } from '../server/messages.ts'

/** To the colleague, while their words are wanted. */
export const quoteAsked = messageKind({
  kind: 'promotion-quote.asked', group: 'feedback',
  subject: 'You were asked for a few words about somebody’s work',
  line: 'You write them, and you decide whether they are used.',
  path: () => '/promotion-quotes',
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.promotion_quote q where q.org_id = app.org() and q.id = ${id} and q.asked_id = app.me()
    and q.withdrawn_at is null and q.declined_at is null and q.released_at is null and app.takes_quotes(q.case_id)`),
})

/** To whoever asked: the record is the case, the version the quote. */
export const quoteReleased = messageKind({
  kind: 'promotion-quote.released', group: 'feedback',
  subject: 'Somebody you asked for a few words released them',
  line: 'They stand in the case now.',
  path: (id) => `/promotion-cases/${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.promotion_quote q where q.org_id = app.org() and q.case_id = ${id} and q.asker_id = app.me() and q.released_at is not null`),
})

const seen = (condition: ReturnType<typeof sql>, id: string) => sql`select 1 from app.promotion_case c where c.org_id = app.org() and c.id = ${id} and ${condition}`

/** To the person, where their manager drafts in the open. */
export const draftOpened = messageKind({
  kind: 'promotion-case.opened', group: 'reviews',
  subject: 'Your manager lets you read along in something about you',
  line: 'It is a draft.',
  path: (id) => `/promotion-cases/${id}`,
  stillRight: (tx, id) => exists(tx, seen(sql`c.subject_id = app.me() and c.state = 'draft' and c.opened_at is not null`, id)),
})

/** To whoever wrote it. */
export const caseSentBack = messageKind({
  kind: 'promotion-case.sent-back', group: 'reviews',
  subject: 'A case you wrote was given back to you',
  line: 'The reason stands beside it.',
  path: (id) => `/promotion-cases/${id}`,
  stillRight: (tx, id) => exists(tx, seen(sql`c.author_id = app.me() and c.state = 'draft'`, id)),
})

/** To those who sit in a session. */
export const seatGiven = messageKind({
  kind: 'promotion-session.seat', group: 'reviews',
  subject: 'You take part in a session',
  line: 'What it is about stands there, until it closes.',
  path: (id) => `/promotion-sessions/${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 where app.sits_in(${id})`),
})

/** To whoever wrote it: what was decided waits to be given to the person. */
export const caseDecided = messageKind({
  kind: 'promotion-case.decided', group: 'reviews',
  subject: 'A case you wrote was decided',
  line: 'Read it, talk to the person, and give it to them.',
  path: (id) => `/promotion-cases/${id}`,
  stillRight: (tx, id) => exists(tx, seen(sql`c.state = 'decided' and app.manages(c.subject_id)`, id)),
})

/** To the person. */
export const decisionGiven = messageKind({
  kind: 'promotion-case.released', group: 'reviews',
  subject: 'A decision about you is ready to read',
  line: 'It says why, and what comes next.',
  path: (id) => `/promotion-cases/${id}`,
  stillRight: (tx, id) => exists(tx, seen(sql`c.subject_id = app.me() and c.state in ('released', 'acknowledged')`, id)),
})

/** To whoever wrote the case. */
export const decisionAcknowledged = messageKind({
  kind: 'promotion-case.acknowledged', group: 'reviews',
  subject: 'A decision you passed on was acknowledged',
  line: 'If they added words of their own, they stand beside it.',
  path: (id) => `/promotion-cases/${id}`,
  stillRight: (tx, id) => exists(tx, seen(sql`c.author_id = app.me() and c.state = 'acknowledged'`, id)),
})

export const PROMOTION_MESSAGES = [quoteAsked, quoteReleased, draftOpened, caseSentBack, seatGiven, caseDecided, decisionGiven, decisionAcknowledged]
