/** Two weeks is late for feedback, and still close enough that both remember the situation. */
export const CONCERN_DAYS = 14
