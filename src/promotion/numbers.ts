/** Half a year of work at the next level: long enough that it was no lucky quarter. In calendar months. */
export const SUSTAINED_MONTHS = 6
/** The norm people plan with; the rule asks for its lower end. */
export const SUSTAINED_NORM = { least: SUSTAINED_MONTHS, most: 12 }
/** A silence longer than a quarter is an end and a new beginning, not one sustained stretch. In calendar months. */
export const LONGEST_HOLE_MONTHS = 3

/** More than half: then the project carries the case, and not the person's way of working. */
export const LARGEST_PROJECT_SHARE = 0.5
/** More than half in one dimension: the rest of the level then hangs on too little. */
export const LARGEST_DIMENSION_SHARE = 0.5
/** With two dimensions half is the even share; what is called large is this many times the even share at least. */
export const TIMES_EVEN_SHARE = 1.5
/** Below three pieces a share says nothing. */
export const FEWEST_FOR_SHARE = 3

/** Colleagues who put their name to what they saw: one is a friend, two begin to be a picture. */
export const QUOTES_LEAST = 2

/** The last quarter, in calendar months up to the day the case is read. */
export const RECENT_MONTHS = 3
/** Four fifths from the last quarter: the months before then stand on next to nothing. */
export const RECENT_SHARE = 0.8

/** Levels between the present and the proposed one. Two at once skip work that nobody has seen. */
export const STEPS_AT_ONCE = 1

/** Days the person has to read a decision before their manager is reminded that it was not acknowledged. */
export const ACKNOWLEDGE_DAYS = 14
/** Questions and notes of a committee member on one case: what has to be asked, not a second case. */
export const LONGEST_NOTE = 2_000
