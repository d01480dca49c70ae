/** Whose questions a template holds. */
export const AUDIENCES = ['self', 'manager', 'peer', 'upward'] as const

/** The three questions every self-review knows; a template may leave some out. What was hard counts as told, so they keep their words. */
export const SELF_FIELDS = ['wentWell', 'wasHard', 'next'] as const
