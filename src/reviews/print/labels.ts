/** What the fields of an accomplishment are called on paper, in order. */
export const ACCOMPLISHMENT = [
  ['what', 'What'],
  ['how', 'How'],
  ['why', 'Why it mattered'],
] as const
/** Those of a growth area. */
export const GROWTH_AREA = [
  ['behaviour', 'Seen'],
  ['example', 'For example'],
  ['expectation', 'What good looks like'],
  ['actions', 'Next steps'],
] as const
