import { isBlank, words } from '../kit/text.ts'

/** What makes a piece of feedback usable: when or where it was, what the person did, and what came of it. */
export interface Parts {
  situation: boolean
  behaviour: boolean
  effect: boolean
}

/** A text with the fields that ask for its parts, where there are any. */
export interface Said {
  text: string
  situation?: string
  behaviour?: string
  effect?: string
}

const list = (text: string) => text.trim().split(/\s+/).join('|')

/** A day, a time, a stretch of days. */
const WHEN = new RegExp(String.raw`\b(?:(?:${list(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight mondays tuesdays wednesdays
  thursdays fridays saturdays sundays january february april june july august september october november december`)})(?:['’]s)?|(?:in|since|of|last|this|early|late) (?:march|may)
  |(?:last|this|that|the other|one|each|every) (?:week|month|quarter|morning|afternoon|evening|night|day|spring|summer|autumn|winter|term|weekend|shift|time|lesson|sprint)
  |(?:two|three|four|five|several|\d+) (?:days|weeks|months|hours|minutes) (?:ago|later|before|earlier)|\d{1,2}[:.]\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2} (?:${list('jan feb mar apr may jun jul aug sep oct nov dec')})\w*)\b`.replace(/\n\s*/g, ''), 'iu')
/** Words after "in", "at", "during" that place nothing: they fit any day. */
const NOWHERE = list(`team teams job jobs work working role way ways general future company organisation organization department end start moment same most many some any
  all every each other others people everyone everybody person good great best right time times course fact place life world long short first last whole
  terms order mind addition particular area areas front line details detail it them him her you us me this that these those what which how doing being being`)
/** Where, by a preposition and something that has a name: "in the handover", "when the kiln stopped", "for the Osei account". */
const WHERE = new RegExp(String.raw`\b(?:in|at|during|after|before|on|for|from|with|through)\s+(?:(?:the|our|a|an|my|his|her|their|your|that|this|last)\s+)?(?:[\p{L}’'-]+(?:['’]s)?\s+){0,2}?(?!(?:${NOWHERE})\b)[\p{L}\p{N}’'-]{4,}`, 'iu')
const OCCASION = new RegExp(String.raw`\b(?:when|while|once|the (?:time|day|week|morning|evening) (?:when|that|we|you|she|he|they|i))\s+[\p{L}’'-]+\s+[\p{L}’'-]+`, 'iu')
const NAMED = /(?<=[\p{Ll}\p{N},;:]\s+)(?!(?:I|I['’]\p{L}+)\b)\p{Lu}[\p{L}\p{N}-]+/u
const FIGURE = /\b\d+(?:[.,]\d+)?\b/u

/** What somebody is or has: nothing that one could have watched. */
const STATES = list(`is are was were am be been being has have had seem seems seemed look looks looked feel feels felt sound sounds sounded need needs needed
  want wants wanted deserve deserves deserved remain remains remained lack lacks lacked like likes liked love loves loved know knows knew think thinks thought
  believe believes believed appreciate appreciated appreciates enjoy enjoys enjoyed hope hopes hoped does did can could should would may might must shows showed`)
/** Verbs of doing well, hard or more: they fit anybody. */
const STOCK_DONE = list(`improved developed performed contributed succeeded excelled exceeded achieved progressed impressed worked tried continued demonstrated displayed
  helped supported managed handled did made got went kept became grew learned learnt cared motivated inspired delivered communicated collaborated participated
  dedicated talented skilled experienced committed focused organised organized interested gifted detailed tired valued respected trusted liked well-organised
  minded hearted natured supposed concerned excited pleased relaxed balanced advanced limited related needed loved involved engaged motivated qualified pleased`)
const IRREGULAR = list(`took gave wrote told asked spoke brought found held ran led built taught caught drew drove sent set put cut sat stood read rang came saw heard met
  left lost won paid sold bought chose broke fixed thought said let began spent shut swept wrote rewrote overheard undertook stayed swapped flew rode
  threw hid wore woke froze shook laid fed fought hung lent sought split spread struck swore tore withdrew stepped`)
const PAST = new RegExp(String.raw`\b(?!(?:${STOCK_DONE}|${STATES})\b)(?:${IRREGULAR}|[\p{L}-]{2,}(?:[^e\W]ed|[aeiou]ied|eed|ied))\b`, 'giu')
/** "reads the alarms aloud", "you take every late call": a habit one could watch. */
const HABIT = new RegExp(String.raw`\b(?:he|she|they|you|i|who|and|\p{Lu}\p{Ll}+)\s+(?:always\s+|often\s+|usually\s+|sometimes\s+|never\s+|still\s+)?(?!(?:${STATES})\b)[\p{Ll}]{3,}\s+(?:the|a|an|my|our|his|her|their|your|each|every|all|both|us|me|them|out|back|up|to the|with the|into|over)\s+[\p{L}\p{N}]{3,}`, 'u')
/** "says on Monday what matters": saying and the like need no object to be seen. */
const SAYING = new RegExp(String.raw`\b(?:he|she|they|you|who|and|\p{Lu}\p{Ll}+)\s+(?:always\s+|often\s+|usually\s+|never\s+)?(?:${list(`says say tells tell asks ask writes write calls call explains explain
  answers answer checks check reads read sends send brings bring repeats repeat names name interrupts interrupt invites invite listens listen thanks thank`)})\s+[\p{L}\p{N}’'-]+\s+[\p{L}\p{N}’'-]+`.replace(/\n\s*/g, '|'), 'u')
/** "by reading the alarms aloud", "interrupting the new ones". */
const DOING = new RegExp(String.raw`\b(?!(?:being|having|doing|going|getting|making|keeping|working|trying|looking|seeming|something|anything|everything|nothing|morning|evening|during)\b)\p{L}{2,}ing\s+(?:the|a|an|my|our|his|her|their|your|each|every|all|both|us|me|them|out|back|up|late|early|aloud|with|to|over|into|people|new)\s+[\p{L}\p{N}]{3,}`, 'iu')
const CONTENT = new RegExp(String.raw`^(?!(?:${list(`the a an and or of to in on at for with my our his her their your its it very really so much more most well hard great good best excellent all always
  everyone everybody everything things stuff work job team effort lot lots time tasks role high standard standards quality skills results result performance expectations
  expectation goals goal targets target attitude positive`)})$)[\p{L}\p{N}’'-]{3,}$`, 'iu')

/** What it caused: a word that ties two things, or a change somebody could have noticed. */
const EFFECT = new RegExp(String.raw`\b(?:so that|so (?:we|i|the|they|nobody|no one|everyone|everybody|she|he|it|that|you|our|their|both|all|patients|customers|clients|people|pupils|\p{L}+s)\b|which (?:meant|means|saved|cost|made|kept|let|gave|led|helped|left|caused|stopped|brought|cut|freed|slowed|put)
  |and (?:nobody|no one|none of|nothing|everyone|everybody|both|all of|that|it) |as a result|because of (?:that|this|it|you|her|him|them)|thanks to (?:that|this|you|her|him|them)|that (?:saved|cost|meant|let|kept|made|gave|stopped|helped|freed)
  |led to|ended in|meant (?:that )?(?:we|i|the|they|nobody|she|he|it|our|a|an|no)|without (?:a|any|anyone|anybody|losing|waiting|having|calling|stopping)|nobody (?:had|has|was|waited|needed|asked|knew|called|noticed)|no one (?:had|has|was)
  |we (?:could|lost|kept|saved|avoided|finished|had to|did not|didn['’]t|won|caught|no longer|opened|shipped|met|missed)|(?:it|this) (?:saved|cost|cut|kept|let|took|freed|meant|made|stopped|helped|calmed|slowed)|in time|therefore|otherwise|instead of
  |(?:fell|rose|dropped|went (?:up|down)|grew|shrank) (?:from|by|to)|had to (?:\p{L}+)|could (?:not )?(?:\p{L}+) (?:the|it|a|on|in|at|without|again|their|our))\b`.replace(/\n\s*/g, ''), 'iu')

const SMALL = /\b(?:the|a|an|and|of|to|in|is|was|you|she|he|they|for|with|that|it|on|my|our|at|i|we|very|so)\b/iu
/** Under so many words a text in any language may do without a small word. */
const ENOUGH_TO_TELL = 6

/**
 * Which parts a piece of feedback holds, read from its fields and its text. Words, not meaning: it errs on the side of finding a part.
 * @returns undefined for text that is not in English, or says nothing yet
 */
export function partsOf(said: Said): Parts | undefined {
  const all = [said.text, said.situation, said.behaviour, said.effect].filter(Boolean).join('\n')
  const count = words(said.text).length
  if (isBlank(said.text) || /[^\p{Script=Latin}\P{L}]/u.test(all) || (count >= ENOUGH_TO_TELL && !SMALL.test(said.text))) return undefined
  return {
    situation: !isBlank(said.situation) || hasSituation(all),
    behaviour: !isBlank(said.behaviour) || hasBehaviour(all),
    effect: !isBlank(said.effect) || EFFECT.test(all),
  }
}

function hasSituation(text: string): boolean {
  return WHEN.test(text) || OCCASION.test(text) || WHERE.test(text) || NAMED.test(text) || FIGURE.test(text)
}

/** Something done, with something it was done to: "reviewed it" alone is not yet a picture. */
function hasBehaviour(text: string): boolean {
  if (HABIT.test(text) || SAYING.test(text) || DOING.test(text)) return true
  return [...text.matchAll(PAST)].some((verb) => words(text.slice(verb.index + verb[0].length, verb.index + verb[0].length + 60)).slice(0, 6).some((word) => CONTENT.test(word)))
}
