import { rule } from '../../../kit/rule.ts'
import { isEmptyItem } from '../../cited.ts'
import type { ReviewFacts } from '../../facts.ts'
import { STOCK_WORDS, saysNothing, stem, substance, wordSet } from '../../substance.ts'
import type { Accomplishment } from '../../words.ts'

export const reviewAccomplishmentWhy = rule({
  id: 'review/accomplishment-why',
  severity: 'warn',
  title: 'An accomplishment does not say why it mattered',
  why: 'Activity shows that somebody was busy; effect shows that it was worth it. A reader who decides on pay or promotion needs to know who is better off, and by how much.',
  *check(facts: ReviewFacts) {
    for (const [index, item] of facts.document.accomplishments.entries()) {
      if (isEmptyItem(item)) continue
      const message = lacking(item)
      if (message) yield { path: `/accomplishments/${index}/why`, message, fix: FIX }
    }
  },
})

const FIX = 'Who would notice if this had not been done, and what would they notice? A figure if you have one, a plain sentence if not.'

function lacking({ why, what, how }: Accomplishment): string | undefined {
  if (saysNothing(why)) return 'It is not said why this mattered.'
  if (substance(why, STOCK_WORDS, WEIGHT_WORDS).length === 0) return 'This says that it mattered, not to whom or how.'
  if (EFFECT.test(why)) return undefined
  if (repeats(why, `${what} ${how}`) || startsWithActivity(why)) return 'This tells what was done once more, not what came of it.'
  return undefined
}

/** Words that give weight without saying what changed. */
const WEIGHT_WORDS = wordSet(`
  impact impactful value values key critical crucial essential vital useful priority priorities strategic strategy visible visibility
  roadmap business necessary urgent help helped helps helping benefit benefits beneficial relevant relevance project projects task tasks
  mission vision alignment aligned management leadership stakeholder stakeholders meaningful top major main assigned asked required customer customers client clients commitment dedication completed finished done`)

/** What a sentence says when something came of the work: a link, a change, a stake. */
const EFFECT = new RegExp(
  String.raw`\b(?:so that|so (?:the|we|they|that|nobody|no|every|each|missing|all|our|his|her|it|a|an|[a-z]+ (?:is|are|can|now|get|no))|which (?:\w+ )?(?:me[ae]nt?s?|let|lets|ga?ve|kept|cut|saved|brought|made|stopped|took|put|led|won)|because|otherwise|without (?:it|this|that)|would|could|as a result|resulted|results? (?:in|is|was)|thanks to|le(?:a)?ds? to|led to|means|meant|therefore|allow\w*|lets?|letting|enabl\w+|no longer|instead of|for the first time|since then|now|nobody|costs?|delay\w*|ahead of|(?:day|week|month)s? (?:before|early|sooner)|no one|no more|approved|accepted|signed|won|in time|on time|
reduc\w+|cut|cuts|sav(?:es|ed|ing|ings)|increas\w+|grew|grow[ns]?|rose|fell|fall(?:s|en)?|drop\w*|down|improv\w+|fast(?:er)?|slow(?:er)?|short(?:er|ened)|quick(?:er|ly)|sooner|earlier|safer|cheaper|fewer|less|lower\w*|higher|more \w+ (?:than|than before)|better|renew\w*|retain\w*|avoid\w*|prevent\w*|protect\w*|stop(?:s|ped)|halv\w+|doubl\w+|tripl\w+|recover\w*|pass(?:es|ed)|freed?|frees|unblock\w*|reliev\w+|eas(?:ed|es|ier)|replac\w+|clos(?:es|ed) the gap|per cent|percent)\b|\d\s?%|[€£$¥]\s?\d`.replaceAll('\n', ''), 'iu')

/** What one does, in forms that are not also the name of a thing: "support had no question" is no activity. */
const ACTIVITY = new Set(`
  attended attend wrote held organised organized organise organize ran met worked participated participate took created create
  prepared prepare made did completed complete delivered deliver finished coordinated coordinate led updated sent implemented implement
  reviewed presented discussed joined supported managed handled handle performed perform carried conducted planned developed develop
  built drafted contributed contribute helped gathered collected documented configured installed tested scheduled`.trim().split(/\s+/))

/** The first word, or the first after a pronoun, a name or "by", is something one does. */
function startsWithActivity(why: string): boolean {
  const first = why.trim().toLowerCase().split(/[^\p{L}]+/u).filter(Boolean).slice(0, 2)
  return ACTIVITY.has(first[0] ?? '') || (SUBJECT.has(first[0] ?? '') && ACTIVITY.has(first[1] ?? ''))
}
const SUBJECT = new Set(['he', 'she', 'they', 'i', 'we', 'you', 'by', 'it'])

/** Nothing new: most of its words stand in what or how already. */
function repeats(why: string, before: string): boolean {
  const known = new Set(substance(before).map(stem))
  const mine = substance(why).map(stem)
  return mine.length > 0 && mine.filter((word) => known.has(word)).length / mine.length >= 0.75
}
