/** Whether what a level asks on a dimension is there yet: nothing of it, now and then, or reliably. */
export const GAP_STATES = ['missing', 'growing', 'there'] as const
export type GapState = (typeof GAP_STATES)[number]

/** As the two read them. */
export const GAP_WORDS: Record<GapState, string> = {
  missing: 'Not seen yet',
  growing: 'Seen now and then',
  there: 'There, reliably',
}
