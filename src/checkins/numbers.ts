/** Fewer than three lines is a slogan, more than five is a plan: neither is a yardstick one can remember. */
export const EXPECTATION_LINES = { least: 3, most: 5 }

/** Every week is the habit; after two weeks without one, small things have begun to pile up. */
export const MEETING_GAP_DAYS = 14

/** A month before a period ends it is time to talk about the next. */
export const NEXT_PERIOD_DAYS = 30

/** A dozen questions is an hour of talk; who has more of them picks the ones that matter. */
export const MOST_QUESTIONS = 12

/** For so long after the day it is asked whether a one-on-one took place; later nobody remembers, and nobody is asked. */
export const ASK_HELD_DAYS = 14

/** A rhythm looks at most so many of its days ahead for one that is free: a year of weeks. */
export const SLOTS_AHEAD = 53

/** Five years: what lies further off is a wish, not the next opportunity. */
export const FURTHEST_MONTHS = 60

/** What was left open comes along for a quarter; what nobody raised in that time is let go. */
export const CARRIED_DAYS = 92

/** Two years of quarters: what one looks back over. */
export const MOST_QUARTERS = 8

/** Longest text of one field of a career view: a page, not a book. */
export const VIEW_LIMIT = 4000

/** Words gone with one save that make the draft before it worth keeping for good: a paragraph, not a reworded sentence. */
export const WORDS_TAKEN_OUT = 25

/** Earlier drafts are kept one by one for ten minutes, then the last of each five: an evening of autosaves is a dozen. */
export const EVERY_DRAFT_MINUTES = 10
