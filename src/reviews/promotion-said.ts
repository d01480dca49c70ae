import type { Range } from '../kit/finding.ts'
import { sentenceRanges } from '../kit/text.ts'
import type { LevelStep } from './beside-level.ts'

/** What a text says of somebody's next level: that it comes, or that it does not yet. */
export interface PromotionSaid {
  kind: 'on-track' | 'not-yet'
  range: Range
}

/** Looks for what a text says of the next level, and whether it speaks of it at all. Made once for a level. */
export interface PromotionReader {
  find: (text: string) => PromotionSaid[]
  isAbout: (text: string) => boolean
}

/** Ranks of many trades; they count where nothing follows that they would belong to ("senior management"). */
const RANKS = 'senior|staff|principal|lead|partner|associate|counsel|director|supervisor|charge nurse|band \\d{1,2}|grade \\d{1,2}|level \\d{1,2}|tier \\d{1,2}'
const ENDS = String.raw`(?=\s+(?:level|role|position|grade|band|title|post|rank)\b|\s*(?:[.,;:!?)”"]|$)|\s+(?:by|in|within|next|this|at|if|when|once|before|after|and|but|from|soon|now|yet)\b)`
const WORK = '(?!(?:of|for) (?:the |our )?(?:product|brand|campaign|sale|shop|store)s?\\b)'

/**
 * A reader for somebody at a level. Its own words of levels count where they lie above.
 * @param own undefined: the level is not known, and codes everywhere count
 */
export function promotionReader(own: LevelStep | undefined, levels: readonly LevelStep[] = []): PromotionReader {
  const above = own ? levels.filter(({ track, order, code }) => code !== own.code && (track !== own.track || order > own.order)) : []
  const codes = own ? alternatives(above.map(({ code }) => code)) || '(?!)' : '(?:L|IC|M)\\d{1,2}'
  const names = alternatives(above.map(({ name }) => name))
  const rank = `(?:${names ? `${names}|` : ''}${RANKS})${ENDS}`
  const next = String.raw`(?:(?:an? |her |his |their |your |the )?(?:next|higher) (?:level|grade|band|rank|role|title)\b|(?:an? |her |his |their |your )?promotion\b${WORK}|being promoted\b|the promotion to\b|(?:an? |the )?more senior role\b|(?:an? |the )?(?:${codes})\b|(?:an? |the )?${rank})`
  const patterns = [...NOT_YET.map((form) => ['not-yet', form] as const), ...ON_TRACK.map((form) => ['on-track', form] as const)]
    .map(([kind, form]) => [kind, new RegExp(form.replaceAll('NEXT', next), 'giu')] as const)
  const about = new RegExp(String.raw`\bpromot(?:ed?|ions?|ing)\b|\b(?:next|higher) (?:level|grade|band)\b|\b(?:${codes})\b|\bcareer (?:talk|check-in|conversation)\b`, 'iu')
  return { find: (text) => sentenceRanges(text).flatMap((sentence) => firstIn(text, sentence, patterns)), isAbout: (text) => about.test(text) }
}

const NOT = String.raw`(?:\b(?:is|was|are|were|be|been|'s|'re|has|have)\s*)?(?:\bnot|n['’]t|\bnever|\bhardly)\s+(?:\p{L}+\s+){0,2}?`
const NOT_YET = [
  String.raw`${NOT}(?:ready|prepared|due|on track|on course|in line|up|a candidate|put forward|recommended|proposed) (?:for|to) NEXT`,
  String.raw`${NOT}(?:at|working at|operating at|performing at) NEXT`,
  String.raw`${NOT}be(?:en|ing)? promoted\b`,
  String.raw`\b(?:too early|too soon|premature) (?:for|to (?:consider|discuss|speak of|think of|talk about|be at|move to|promote)) NEXT`,
  String.raw`\b(?:promotion) (?:is|was|will) not\b(?: be)?(?: yet)?(?: \p{L}+)?`,
  String.raw`\bpromotion (?:has to|will have to|must|can|should) wait\b`,
  String.raw`\bno promotion (?:this|in this|for) \p{L}+`,
  String.raw`\b(?:some way|a way|a long way|far|a year|months|\d+ months) (?:off|from|away from) NEXT`,
]
const ON_TRACK = [
  String.raw`\b(?:well |firmly |clearly |fully )?on (?:track|course|the way|the path|a (?:clear |good )?path) (?:for|to|towards?) NEXT`,
  String.raw`\b(?:ready|prepared|due|lined up|in line|next in line|headed|heading|bound|destined|set|up|right|a (?:strong |clear |good |serious )?candidate|a (?:strong |clear |good )?case) for NEXT`,
  String.raw`\bready to (?:move|step) (?:up )?(?:in)?to NEXT`,
  String.raw`\b(?:will|should|ought to|is going to|is likely to|is about to|deserves to|is ready to|is set to|can expect to) (?:soon |then |also )?(?:be|get) promoted\b`,
  String.raw`\b(?:will|should|is going to|is likely to|is about to|is set to) (?:soon |then )?(?:reach|make|move (?:up )?to|step up to) NEXT`,
  String.raw`\b(?:deserves?|has earned|merits|warrants|justifies) NEXT`,
  String.raw`\b(?:recommend(?:ed|ing)?|propos(?:e|ed|ing)|put(?:ting)?|nominat(?:e|ed|ing)|support(?:ing)?) (?:(?:him|her|them|you|\p{Lu}\p{L}+)(?:['’]s)? )?(?:forward )?for NEXT`,
  String.raw`\bpromotion (?:is|looks|seems|would be) (?:\p{L}+ly )?(?:likely|close|near|in sight|within reach|realistic|planned|due|deserved|the next step|next)\b`,
  String.raw`\bthe case for (?:promotion|(?=\p{Lu}{1,2}\d)NEXT)`,
]

/** Somebody else's: whom they helped along, or several people. */
const OTHERS = /\b(?:help(?:ed|s|ing)?|prepar(?:ed|es|ing)|coach(?:ed|es|ing)|mentor(?:ed|s|ing)?|train(?:ed|s|ing)|got|gets|brought|brings)\s+(?!(?:him|her|them|your)sel)[\p{L}\d]|(?:^|\s)(?!(?:they|you|we)\b)[\p{L}\d]+\s+(?:are|were)(?:\s+\p{L}+){0,2}\s*$/iu

/** The first such statement of a sentence; what denies is looked for first. */
function firstIn(text: string, sentence: Range, patterns: readonly (readonly [PromotionSaid['kind'], RegExp])[]): PromotionSaid[] {
  const body = text.slice(sentence.start, sentence.end)
  if (body.trimEnd().endsWith('?')) return []
  for (const [kind, pattern] of patterns) {
    for (const found of body.matchAll(pattern)) {
      if (OTHERS.test(body.slice(0, found.index))) continue
      const start = sentence.start + found.index
      return [{ kind, range: { start, end: start + found[0].trimEnd().length } }]
    }
  }
  return []
}

function alternatives(words: readonly string[]): string {
  return [...new Set(words)].filter((each) => each.trim() !== '').toSorted((a, b) => b.length - a.length).map((each) => each.trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')
}
