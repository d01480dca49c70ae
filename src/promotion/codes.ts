// What the browser needs of words.ts, without its schemas.

/** Where a case stands. `discarded`: its author put the draft away; `released`: the person can read the decision. */
export const CASE_STATES = ['draft', 'discarded', 'submitted', 'decided', 'released', 'acknowledged'] as const
export type CaseState = (typeof CASE_STATES)[number]

/** The committee's answer. */
export const OUTCOMES = ['yes', 'not-yet'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What can be done to a case. Each is one action. */
export const CASE_VERBS = [
  'write', 'settle', 'ask-quote', 'open-drafting', 'discard', 'submit', 'withdraw', 'send-back', 'override', 'put-on-agenda', 'note', 'decide', 'release', 'acknowledge', 'set-level', 'export',
] as const
export type CaseVerb = (typeof CASE_VERBS)[number]

/** The same as people read them. */
export const STATE_WORDS: Readonly<Record<CaseState, string>> = {
  draft: 'Draft', discarded: 'Put away', submitted: 'Submitted', decided: 'Decided', released: 'Given to the person', acknowledged: 'Acknowledged',
}
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = { yes: 'Yes', 'not-yet': 'Not yet' }

/** The case of somebody with nothing in it yet. */
export const BLANK_CASE = { summary: '', arguments: [], trajectory: '', concerns: '', retention: '' }
