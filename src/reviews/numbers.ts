/** Two weeks between hearing a thing and reading it in a review: time to take it in, and to act on it. */
export const TOLD_DAYS_BEFORE_SHARE = 14

/** A low rating is the end of a story told at least twice: once could be overheard, twice leaves room to change. */
export const LOW_RATING_TELLINGS = 2
/** A month between the two, so that there was something to see in between. */
export const LOW_RATING_DAYS_APART = 30

/** Steps between two ratings that make a drop worth a word beforehand. */
export const RATING_DROP_STEPS = 1

export { UNDISPUTED_DAYS, UNDISPUTED_NOTICES } from '../feedback/numbers.ts'

export { FIRST_DAYS, NEW_MANAGER_DAYS } from '../feedback/numbers.ts'

/** An opening that is read in ten seconds, and says more than a rating. */
export const SUMMARY_SENTENCES = { least: 2, most: 3 }
/** Fewer is a sketch, more is a list nobody remembers. */
export const ACCOMPLISHMENTS = { least: 3, most: 5 }
/** One is an afterthought, four cannot be worked on at once. */
export const GROWTH_AREAS = { least: 2, most: 3 }
/** Expectations, opportunities and trajectory: a sentence each at most. */
export const FORWARD_SENTENCES = { least: 2, most: 3 }

/**
 * A growth area asks for more parts than an accomplishment, so under half its length is less care, not fewer things to say. Findings are
 * compared per 100 words, and only a clear difference counts: half as many again, and three more in all.
 */
export const GROWTH_CARE = { share: 0.5, times: 1.5, more: 3 }

/** Minutes of writing a review should take with a year of notes at hand. */
export const WRITING_MINUTES = { norm: 60, most: 90 }

/** The stretch people remember best: the last six weeks of a period. */
export const RECENT_DAYS = 42
/** Below three cited records a share says nothing. */
export const FEWEST_FOR_RECENCY = 3

/** A term is a theme once three records share it; twice happens by chance. */
export const FEWEST_FOR_THEME = 3
/** A term in more than half of all records is the background of the work, not a theme in it. */
export const COMMONEST_FOR_THEME = 0.5
/** As many themes as fit on one screen. */
export const MOST_THEMES = 12

