import { either } from '../pattern.ts'

/** A word stands for itself here, and is no part of the name of something: "nights", not "nights team". */
export const STANDS = `(?= *([.,;:!?]|$|(and|but|or|so|in|at|on|to|with|when|for|twice|once|as|because|if|since|he|she|they|you|i|we|that|
  who|which|by|from|of|too|as well|included|without|this|last|alone|again|before|after|while|until|over|into|during|is|has|out|up|through|a|
  the|all|every|no|not|than|just)\\b))`
/** Zeal, as a noun. */
export const ZEAL = `(efforts?|dedication|commitment|devotion|sacrifices?|hard (work|graft)|graft|elbow grease|industry|toil|diligence|zeal|
  work ethic|sweat|self-sacrifice)`
/** What makes it more. */
export const GREAT = either(`sheer huge enormous tremendous incredible immense massive extraordinary great heroic herculean monumental
  superhuman maximum constant tireless amazing outstanding exceptional considerable remarkable so_much full total absolute unwavering
  untiring unstinting selfless relentless exemplary commendable admirable visible obvious lots?_of such real best unbelievable`)
/** Hours as something measured, agreed or brought down, and time as a matter of plans. */
export const SCHEDULE = `since (he|she|they) (did not|didn't|had not|could not)|nobody (\\w+ )?(a|any|on|at|late)|(weeks?|days?|hours|
  shifts) (had to|needs?|must|should|will|end|stop)`
