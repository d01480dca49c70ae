import { rule } from '../../../kit/rule.ts'
import { sentences } from '../../../kit/text.ts'
import { isEmptyItem } from '../../cited.ts'
import type { ReviewFacts } from '../../facts.ts'
import { STOCK_WORDS, nameWords, saysNothing, substance, wordSet } from '../../substance.ts'
import { TOPIC_WORDS, TRAIT_WORDS } from '../../traits.ts'

export const reviewGrowthAction = rule({
  id: 'review/growth-action',
  severity: 'warn',
  title: 'A growth area offers no step and no support',
  why: 'A wish leaves somebody alone with it. One step they can take next week, and one thing you will do, make it a plan.',
  *check(facts: ReviewFacts) {
    for (const [index, area] of facts.document.growthAreas.entries()) {
      if (isEmptyItem(area)) continue
      const message = lacking(area.actions, facts.person.name)
      if (message) yield { path: `/growthAreas/${index}/actions`, message, fix: FIX }
    }
  },
})

const FIX = 'What is the first thing they can do, and by when? What will you do: time, a course, somebody to learn from?'

function lacking(text: string, name: string): string | undefined {
  if (saysNothing(text) || /^\W*no (?:further )?actions?\b/iu.test(text)) return 'No step is named yet, and no support.'
  return clauses(text).some((clause) => isStep(clause, name)) ? undefined : 'This is a wish; it names no step and no support.'
}

/** Where a sentence turns to the next thing to do: a mark, or "and" before something one does. */
const BETWEEN = new RegExp(
  String.raw`[;:–]| by (?=\p{L}+ing\b)|,? (?:and|then|or) (?=(?:${'add agree arrive ask attend book bring call check choose close complete copy count deliver draft explain file finish follow give go hand invite join lead leave list log mark measure meet name note observe open pair plan practise practice prepare present publish put read record rehearse repeat report review run say schedule send set share show sit start talk teach tell test track update use visit wait walk watch write'.replaceAll(' ', '|')})(?:e?s)?\b)`, 'u')

function clauses(text: string): string[] {
  return sentences(text).flatMap((sentence) => sentence.split(BETWEEN)).filter((clause) => /\p{L}/u.test(clause))
}

function isStep(clause: string, name: string): boolean {
  if (SUPPORT.test(clause) || WHEN.test(clause)) return true
  const left = substance(clause, STOCK_WORDS, TOPIC_WORDS, TRAIT_WORDS, MANNER_WORDS, nameWords(name))
  return left.length > 0 && !WISH.test(clause.trim())
}

/** Somebody else's part: time, teaching, company. */
const SUPPORT = /\b(?:I|we|I['’]ll|we['’]ll|mentor\w*|coach(?:es|ed|ing)? (?:by|from|with|session\w*)|training|course|courses|workshop|seminar|budget|shadow\w*|pair(?:s|ed|ing)? with|pairing|buddy|sit(?:s|ting)? in|checklist|template|book on)\b/u
/** A day, a rhythm with an end or an occasion: something one can keep. */
const WHEN = /\b(?:by (?:the end|mid|\d|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])|in (?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|week)|until|before \d|weekly|fortnightly|monthly|twice a (?:day|week|month)|once a (?:day|week|month)|(?:every|each) (?:monday|tuesday|wednesday|thursday|friday|morning|evening|shift|handover)|on (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)|\d{1,2}:\d{2})\b/iu
/** A sentence that opens with wanting, not doing. */
const WISH = /^(?:(?:[-*•]|\d[.)])\s*)?(?:(?:s?he|they|you|\p{Lu}[\p{L}'’-]*)\s+)?(?:(?:should|must|needs? to|could|has to|have to|ought to|will need to|may want to|would do well to|is to)\s+)?(?:also |always |just |really |please )?(?:be(?!\s+\p{L}+ing\b)|being|become|becoming|improve|improving|better|more|less|higher|greater|continue|keeps? (?:on|up|going|at it|the good|\p{L}+ing)|try|tries|focus|work(?:s)? on|work hard(?:er)?|strengthen|strengthens|develop|develops|increase|enhance|show|demonstrate|pay|grow|think|step up|take (?:more|greater)|have (?:more|a better)|communicate|avoid|stop|aim|strive|learn to be|get better)\b/iu
const MANNER_WORDS = wordSet('happen again care front')
