/** A quarter: a career moves slower than a project, and a goal nobody works on for that long is a wish. */
export const COACHING_DAYS = 92
/** Two weeks from a declared goal to a gap the person has read: time to look at the level's text together, not to forget the goal. */
export const GAP_DAYS = 14
/** A month until a timeline in months stands: by then the gap is known, and with it roughly how long it takes. */
export const TIMELINE_DAYS = 30
/** A year of offers: stretch work is rare, and over a quarter anybody's luck looks like a habit. */
export const FAIR_DAYS = 365
/** With fewer people or fewer offers there is no "same few". */
export const FAIR_LEAST = { people: 4, offers: 5 }
/** A third of the people with two thirds of the offers: twice their part. Less than that evens out with the next one or two. */
export const FAIR_SHARES = { few: 0.34, most: 0.66 }
/** Five years: what lies further off is no plan. */
export const FURTHEST_MONTHS = 60
/** Longest text of one field: half a page. What is longer is a review. */
export const TEXT_LIMIT = 2000
/** Records one line of a gap or one placement rests on: enough to show a pattern, few enough to be read. */
export const MOST_EVIDENCE = 12
/** Observations offered as evidence, latest first: what two can talk about in an hour. */
export const MOST_OFFERED = 60
