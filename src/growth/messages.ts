import { exists, sql, type Tx } from '../server/database.ts'
import { messageKind } from '../server/messages.ts'
import { findAssessment, planOf } from './store.ts'

// A message about somebody's growth goes to one of the two, and leads to the page of the two: its record is the person.
const page = (personId: string) => `/people/${personId}/growth`
const stands = async (tx: Tx, personId: string) => (await planOf(tx, personId))?.between ?? false
const offered = (tx: Tx, personId: string) => exists(tx, sql`select 1 from app.opportunity o join app.opportunity_offer f on f.org_id = o.org_id and f.opportunity_id = o.id
  where o.org_id = app.org() and o.person_id = ${personId}`)

export const goalDeclared = messageKind({
  kind: 'growth.goal-declared', group: 'check-ins',
  subject: 'A level was written down as a goal',
  line: 'It is between you two. Look at it together, and at what lies between.',
  path: page, stillRight: stands,
})

export const gapWritten = messageKind({
  kind: 'growth.gap-written', group: 'check-ins',
  subject: 'Your manager wrote down what lies between you and your goal',
  line: 'Read it beside the words of the level, and say where you see it differently.',
  path: page, stillRight: stands,
})

export const timelineRevised = messageKind({
  kind: 'growth.timeline-revised', group: 'check-ins',
  subject: 'The timeline of your goal says something new',
  line: 'What was said before stays beside it.',
  path: page, stillRight: stands,
})

export const opportunityOffered = messageKind({
  kind: 'opportunity.offered', group: 'check-ins',
  subject: 'A piece of work was offered to you',
  line: 'Take it, or say why not; a no is held against nobody.',
  path: page, stillRight: offered,
})

export const opportunityAnswered = messageKind({
  kind: 'opportunity.answered', group: 'check-ins',
  subject: 'An offer of yours was answered',
  line: 'The answer stands beside it.',
  path: page, stillRight: offered,
})

export const assessmentBegun = messageKind({
  kind: 'level-assessment.begun', group: 'check-ins',
  subject: 'An assessment against the levels has begun',
  line: 'Each of you writes alone first. What you write opens to the other one when both have shared.',
  path: (id) => `/level-assessments/${id}`,
  stillRight: async (tx, id) => {
    const found = await findAssessment(tx, id)
    return found !== undefined && found.between && !found.talkedOn
  },
})

export const assessmentShared = messageKind({
  kind: 'level-assessment.shared', group: 'check-ins',
  subject: 'An assessment against the levels was shared',
  line: 'It opens when you have shared yours. Then the differences are what you talk about.',
  path: (id) => `/level-assessments/${id}`,
  stillRight: async (tx, id) => (await findAssessment(tx, id))?.between ?? false,
})
