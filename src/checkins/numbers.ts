/** Fewer than three lines is a slogan, more than five is a plan: neither is a yardstick one can remember. */
export const EXPECTATION_LINES = { least: 3, most: 5 }

/** Every week is the habit; after two weeks without one, small things have begun to pile up. */
export const MEETING_GAP_DAYS = 14

/** A month before a period ends it is time to talk about the next. */
export const NEXT_PERIOD_DAYS = 30
