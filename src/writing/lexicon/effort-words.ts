import { either } from '../pattern.ts'

/** A word stands for itself here, and is no part of the name of something: "nights", not "nights team". */
export const STANDS = `(?= *([.,;:!?]|$|(and|but|or|so|in|at|on|to|with|when|for|twice|once|as|because|if|since|he|she|they|you|i|we|that|who|which|by|from|of|too|as well|included|without|this|last|alone|again|before|after|while|until|over|into|during|is|has|out|up|on|through|a|the|all|every|no|not|than|just)\\b))`
/** Zeal, as a noun. */
export const ZEAL = '(efforts?|dedication|commitment|devotion|sacrifices?|hard (work|graft)|graft|elbow grease|industry|toil|diligence|zeal|work ethic|sweat|self-sacrifice)'
/** What makes it more. */
export const GREAT = either(`sheer huge enormous tremendous incredible immense massive extraordinary great heroic herculean monumental superhuman maximum constant tireless amazing outstanding exceptional
  considerable remarkable so_much full total absolute unwavering untiring unstinting selfless relentless exemplary commendable admirable visible obvious lots?_of such real best unbelievable`)
/** Hours as something measured, agreed or brought down, and time as a matter of plans. */
export const SCHEDULE = `(hours|overtime|nights|weekends|evenings|call-outs|lates|shifts) (\\w+ )?(fell|dropped|went|down|rose|cut|saved|reduced|halved|sank|from \\d|to \\d|a month|per month|on average|budget|cost|bill|claims?|pay|capped|ended|had to)|
  (saves?|saved|saving|cut|cuts|cutting|reduc\\w+|fewer|less|end(s|ed)?|ended|avoid\\w*|freed|no|lower(s|ed)?|halv\\w+|spared|stopped|instead of) (\\w+ ){0,4}?(hours|overtime|nights|weekends|evenings|call-outs|extra shifts|effort|workload|toil)|as (agreed|planned)|since (he|she|they) (did not|didn't|had not|could not)|please don't|nobody (\\w+ )?(a|any|on|at|late)|(weeks?|days?|hours|shifts) (had to|needs?|must|should|will|end|stop)|((the|our|all|most|both|two|three|\\d+|her|his|their) (staff|people)|drivers|nurses|teams?|crews?|volunteers|fitters|cooks|carers|patients?|pupils?|students?|customers?|guests?|residents?|callers?|parents?|tenants?) (\\w+ ){0,4}?(work(ed)?|take|took|did|do|stay|stayed|put|without|missed|lost|skipped|gave up|at|on|over)|
  (effort|commitment) (at|of) \\d|(effort|workload) (estimate|points?|level|required|per|at)`
