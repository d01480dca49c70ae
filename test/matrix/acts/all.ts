import type { Act } from '../../matrix-acts.ts'
import { ACTS as checkIns } from './check-ins.ts'
import { ACTS as growth } from './growth.ts'
import { ACTS as notes } from './notes.ts'
import { ACTS as peerFeedback } from './peer-feedback.ts'
import { ACTS as people } from './people.ts'
import { ACTS as promotion } from './promotion.ts'
import { ACTS as reviews } from './reviews.ts'

/** Every act the cells of the matrix are tried with. */
export const ACTS: readonly Act[] = [...notes, ...checkIns, ...growth, ...peerFeedback, ...reviews, ...people, ...promotion]

/** Letters of the matrix that nothing in the product does, and why. */
export const LETTERS_WITHOUT_ACT: Record<string, string> = {
  'N1 X': 'a private note leaves in its author’s own export (S6), made by the worker as them: test/own-export.test.ts',
  'N7 X': 'as N1',
  'N7 D': 'a month’s lines can all be taken out; the note itself stays with its earlier drafts',
}

/** Actions that write and stand for no letter, and what holds them. A name with a star is all that begin so. */
export const BESIDE: Record<string, string> = {
  'cycle.*': 'HR’s own work on a cycle, no record of the matrix: src/reviews/cycles, set-up, launch, roster, board',
  'template.*': 'what a cycle asks: HR admins write it, src/reviews/template/fence.test.ts',
  'check-in-template.save': 'as templates: src/checkins/template',
  'coach.*': 'S1, what the author makes of advice, their own alone: test/put-away.test.ts',
  'coach-words.save': 'as templates: test/coach-words.test.ts',
  'review.share': 'a T of R4 with what the rules ask of a text first: tried in the database here, through the rules in src/reviews/releases',
  'review.correct': 'a new version of R6: tried in the database here, through the rules in src/reviews/releases',
  'review.open-acknowledgement': 'opens R8 once the talk was held, by its author or the manager: src/reviews/fence.test.ts',
  'review.end-co-author': 'ends what the U of R3 gave: src/reviews/co-author',
  'review.override': 'sets a rule aside, and changes no record: src/reviews/fence.test.ts',
  'review.extend': 'a date, and no text: HR in scope, src/reviews/fence.test.ts',
  'review.reassign': 'who writes, by HR, who may not read it: docs/decisions/0064-changes-during-a-cycle.md, src/reviews/roster',
  'review.keep-reviewer': 'as review.reassign',
  'review.cancel': 'as review.reassign',
  'review.restore': 'as review.reassign',
  'kept-draft.pass-on': 'X7, its author alone: src/reviews/kept-draft',
  'conversation.*': 'when the two talk: author and manager, src/reviews/fence.test.ts',
  'hand-over.*': 'X7, by choice of the former manager: src/feedback/hand-over/fence.test.ts',
  'talk.*': 'what was said in person, between two: src/feedback/talk/talk.test.ts',
  'observation.see': 'that somebody looked, said by themself alone: src/feedback/observation/fence.test.ts',
  'observation.share': 'turns N1 into N2 to N5, its author alone: src/feedback/observation/fence.test.ts',
  'note.see': 'that somebody looked, said by themself alone: src/feedback/monthly-note',
  'note.share': 'shows N7 to the person, its author alone: src/feedback/monthly-note',
  'request.decline': 'whoever was asked says no, about their own request alone: src/feedback/request',
  'peer-request.decline': 'as request.decline: src/feedback/peer/fence.test.ts',
  'upward.open': 'HR asks, and nobody’s record is there yet: src/feedback/upward/fence.test.ts',
  'expectations.propose': 'a new version of what the two agree, tried here by its confirmation: src/checkins/expectations',
  'one-on-one.write-note': 'each side’s own notes, N1: src/checkins/one-on-one',
  'career.share-view': 'shows one’s own view to the other: src/checkins/career',
  'import.approve': 'the other decision about A2 that waits: src/people/held',
  'import.framework': 'publishes P2 from a file, which only the operator at the machine does: src/leveling/actions/import-framework.test.ts',
  'framework-draft.publish': 'turns P1 into P2, by HR administrators in person: src/leveling/draft/fence.test.ts',
  'import.evidence': 'what was done, from elsewhere, by HR admins: src/feedback/evidence',
  'import.notes': 'makes N1 of one’s own file: src/feedback/notes-import/fence.test.ts',
  'role-request.approve': 'the other decision about A3 that waits: src/people/role-request',
  'person.*': 'the directory, one by one, by HR admins: src/people',
  'reports.move': 'as person.*',
  'team.remove': 'as person.*',
  'leave.record': 'as person.*',
  'promotion-case.submit': 'the T of a draft with what the rules ask of it first: tried in the database here, through the rules in src/promotion/journey.test.ts',
  'promotion-case.settle': 'as the U of P5: src/promotion/journey.test.ts',
  'promotion-case.leave-out': 'as promotion-case.settle',
  'promotion-case.override': 'sets a rule aside, and changes no record: src/promotion/fence.test.ts',
  'promotion-case.note': 'C5, which comes with calibration; those who sit and nobody else: src/promotion/journey.test.ts',
  'promotion-quote.*': 'words of colleagues, asked for by whoever writes, released by their author alone: src/promotion/journey.test.ts',
  'promotion-session.*': 'C4, which comes with calibration; HR and the facilitator: src/promotion/journey.test.ts',
  'inbox.*': 'S4, one’s own messages',
  'mail.*': 'how one’s own messages come; HR admins send what failed again',
  'job.run-again': 'HR admins run again what failed, without seeing of whom: src/people/mail-troubles',
  'token.*': 'one’s own tokens, in person',
}
