import { either } from '../pattern.ts'

/** The label. */
export const B = 'biased-language'
/** What may follow a word that is said of somebody: no noun it would belong to. */
export const ALONE = `(?= *([.,;:!?]|$|(and|but|or|so|in|at|on|to|with|when(ever)?|for|as|about|coming|during|after|towards?|because|if|
  again|that|who|by|from|i|he|she|they|you|like|of|is|was|has|around|yet)\\b))`
/** It has an effect, or is said to. */
export const DOES = `((is|are|isn't|was|were|will|won't|would|may|might|can|can't|could|cannot|do|does|doesn't|has|have|means?|meant|makes?|
  made|keeps?|kept|holds?|held|gets?|got|puts?|stops?|prevents?|limits?|lets?|slows?|shows?|suggests?|explains?|comes?|came|costs?|plays?|
  counts?|helps?|hurts?|affects?|raises?|distract\\w*|suits?)\\b)`
/** Those served, taught or cared for may be young, pregnant or old. */
export const CARED = `(patients?|callers?|clients?|customers?|pupils?|students?|residents?|passengers?|visitors?|guests?|users?|learners?|
  tenants?|claimants?|relatives?|buyers?|readers?|shoppers?|applicants?|candidates|antenatal|postnatal|bereaved|interpreter)`
/** What somebody is called for what they are. */
export const PERSON = either(`woman man girl boy lady lad lass gentleman female male guy bloke chap mother mum mom father dad parent
  grandmother granny grandma grandfather grandad housewife wife husband pensioner foreigner immigrant migrant refugee expat outsider
  part-timer blonde bachelor spinster youngster teenager kid millennial boomer zoomer muslim christian hindu catholic jew buddhist arab
  african asian european american nigerian indian pole irishman german frenchman italian spaniard turk russian mexican brit englishman
  romanian syrian somali gypsy northerner southerner (non-|non_)?native_speaker introvert newcomer_to`)
/** The same, many of them. */
export const PEOPLE = either(`women men girls boys ladies lads mothers mums fathers dads females males millennials boomers foreigners
  immigrants germans italians indians asians africans pensioners youngsters teenagers part-?timers
  (old|older|young|younger)_(people|workers|colleagues|staff|employees|folks?|women|men|ones)`)
/** Where from. */
export const ORIGIN = either(`german french british english italian spanish indian chinese japanese american dutch african irish asian
  polish russian nigerian latin southern northern eastern western european mediterranean scandinavian brazilian mexican turkish arab greek
  scottish swedish korean jewish muslim oriental caribbean slavic balkan`)
/** Of body and mind, and what comes with it. */
export const ILLNESS = `(disabilit(y|ies)|impairment|handicap|dyslexia|dyscalculia|autism|adhd|asperger'?s|wheelchair|illness|depression|
  anxiety|epilepsy|deafness|blindness|stutter|stammer|limp|diabetes|cancer|chemo|(hearing|sight|eyesight|health|heart|back|knee|speech|
  medical|mental|chronic|visual|learning|mobility|panic)( (loss|aids?|problems?|issues?|condition|troubles?|health|illness|pain|impairment|
  impediment|attacks|difficult\\w+|disabilit\\w+|history|appointments))|menopause|hot flushes|migraines?|ocd|tourette'?s|burn-?out|therapy|
  medication|absences|ptsd|tremor|asthma|crutches|miscarriage|pregnancy|hormones|hearing)`
/** What is concluded from it. */
export const DRAWN = `(so|therefore|hence|less|no longer|never|cannot|[a-z]+n't|not|distracted|torn|limit\\w*|slower|softer|commit\\w*|
  ambiti\\w+|availab\\w+|focus\\w*|reliab\\w+|flexib\\w+|energy|struggl\\w+|despite|although|considering|because|hard|difficult|
  understandabl\\w+|of course|naturally|obviously|priorit\\w+|mind|head|heart|elsewhere|same|changed|behind|risk|worth|travel\\w*|late|
  early|promot\\w+|may|might|can|could|will|would|should|suits?|ideal|better off|surpris\\w+|impressi\\w+|remarkabl\\w+|somehow|still|only|
  just|even|too|holds?|keeps?|makes?|means?|grown|finally|more|time|bound|expect\\w*|wonder|explains?)`
