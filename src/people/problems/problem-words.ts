import type { ProblemKind } from './words.ts'

const people = (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'person' : 'people'}`
const has = (n: number) => (n === 1 ? 'has' : 'have')

/** What a problem is called with its count, why it matters, and what to do about it. */
export const PROBLEM_WORDS: Record<ProblemKind, { title: (n: number) => string; why: string }> = {
  'no-manager': { title: (n) => `${people(n)} ${has(n)} no manager`, why: 'Nobody writes their review or hears when they are quiet. Whoever leads the organisation does not count.' },
  'manager-left': { title: (n) => `The manager of ${people(n)} has left`, why: 'Nobody looks after them until somebody else does. The next manager above is suggested.' },
  'manager-leaves': { title: (n) => `The manager of ${people(n)} leaves soon`, why: 'Moved now, they change over on the day after the last one.' },
  'no-level': { title: (n) => `${people(n)} ${has(n)} no level`, why: 'A review is held against what a level expects.' },
  'unknown-level': { title: (n) => `${people(n)} ${n === 1 ? 'stands' : 'stand'} at a level the framework does not have`, why: 'Nothing says what is expected of them.' },
  'no-account': { title: (n) => `${people(n)} ${has(n)} no account`, why: 'They can neither read nor answer what is said to them.' },
  unopened: { title: (n) => `${people(n)} ${n === 1 ? 'was' : 'were'} invited and never came in`, why: 'An invitation ends after a while. A new one makes the old one worthless.' },
  'outside-scope': { title: (n) => `No HR partner looks after ${people(n)}`, why: 'Either no HR partner has their team, or the one who has it is themself or sits in the same team.' },
  'partner-of-nobody': { title: (n) => `${n} HR ${n === 1 ? 'partner looks' : 'partners look'} after nobody`, why: 'The teams of their role hold nobody they may look after.' },
  'role-ends': { title: (n) => `${n} ${n === 1 ? 'role ends' : 'roles end'} or ${n === 1 ? 'is' : 'are'} due for a look within thirty days`, why: 'A role that is still needed is given again; one without an end is looked at.' },
  'role-waits': { title: (n) => `${n} ${n === 1 ? 'role waits' : 'roles wait'} for a second HR administrator`, why: 'Whoever asked can’t say yes, and neither can whoever gets it.' },
  'import-waits': { title: (n) => `${n} ${n === 1 ? 'import waits' : 'imports wait'} for a look`, why: 'A token brought it, and it changes more than usual.' },
  'same-name': { title: (n) => `${people(n)} share a name with somebody`, why: 'A file that names managers by name alone can’t tell them apart, and neither can a reader.' },
  'empty-team': { title: (n) => `${n} ${n === 1 ? 'team has' : 'teams have'} nobody in it`, why: 'Often what is left over from a reorganisation.' },
}
