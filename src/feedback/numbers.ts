/** Two weeks is late for feedback, and still close enough that both remember the situation. */
export const CONCERN_DAYS = 14

/** A recorded talk that nobody disputes counts after a week, so that nobody is blocked by a person who never opens the page. */
export const UNDISPUTED_DAYS = 7
/** ... and only after two notices, so that silence is not taken for yes. */
export const UNDISPUTED_NOTICES = 2
/** The reminder comes on another day, and after a weekend: two notices in one sitting are one. */
export const NOTICE_GAP_DAYS = 3

/** Three or four bullets make a month; six is where a note becomes a report. */
export const MONTHLY_BULLETS = { least: 1, most: 6 }
/** Two years of months: what one looks back over, and a bound for one answer. */
export const MOST_MONTHS = 24

/** So long must an entry stay on screen to count as seen: long enough to begin reading, so that scrolling past is not seeing. */
export const SEEN_AFTER_MS = 1500

/** For so many days of a month one still writes about the month that closed. */
export const LAST_MONTH_DAYS = 10

/** A year after somebody moved on there is nothing left to hand over: a review cycle lies between. */
export const HAND_OVER_DAYS = 366

/** Weekly is the norm for one-on-ones; two weeks without one are a gap. */
export const ONE_ON_ONE_DAYS = 14
/** A month without a word from one's manager is where "no news" begins to feel like news. */
export const OBSERVATION_DAYS = 30
/** Under two working weeks together there is little of a month to note. */
export const NOTE_DAYS = 10
/** A quarter: a career moves slower than a project, and faster than a yearly talk. */
export const CHECK_IN_DAYS = 92
/** Half a cycle: what colleagues say in the second half still reaches the work of that cycle. */
export const PEER_SHARE = 0.5
/** Over a quarter, five of one kind: fewer can be chance, more of the same are a habit. A month of days is the least one can tell it from. */
export const ONE_SIDED = { records: 5, days: 92, least: 30 }
/** Of two texts each author knows the other's; from three on nobody can tell by elimination. Counted after what is withheld is taken out. */
export const LEAST_ANONYMOUS = 3
/** About a manager power stands between: five, so that a guess is more often wrong than right even with what one suspects. */
export const LEAST_UPWARD = 5
/** Two or three people give most of what there is to learn; beyond twelve nobody reads it all. */
export const MOST_PEERS = 12
/** Two weeks to answer: one full week at work, whatever day it starts. */
export const ROUND_DAYS = 14
/** Situation, behaviour, effect: two of the three, what was done among them, bring the moment back. Three would nag at a good short note. */
export const LEAST_PARTS = 2
/** Nobody can be judged on settling in. */
export const FIRST_DAYS = 60
/** A new manager needs a month to see anything at all. */
export const NEW_MANAGER_DAYS = 30
