import { rule } from '../../../kit/rule.ts'
import { sentences } from '../../../kit/text.ts'
import type { ReviewFacts } from '../../facts.ts'
import { saysNothing } from '../../substance.ts'

export const reviewSummaryLevel = rule({
  id: 'review/summary-level',
  severity: 'warn',
  title: 'The opening summary does not state overall performance against a named level',
  why: '“A good year” means one thing for a beginner and another for a principal. Against a named level, two readers understand the same.',
  *check(facts: ReviewFacts) {
    const { summary } = facts.document
    if (saysNothing(summary)) yield { path: '/summary', message: 'The opening summary does not yet state how the period went against the level.', fix: fix(facts) }
    else if (!sentences(summary).some((sentence) => statesAgainstLevel(sentence, facts))) {
      yield { path: '/summary', message: 'The opening summary does not state performance against a named level.', fix: fix(facts) }
    }
  },
})

function fix({ person }: ReviewFacts): string {
  const level = person.level ? `${person.level.code} (${person.level.name})` : 'their level'
  return `Measured against ${level}, how did the period go: below, as expected, or beyond?`
}

function statesAgainstLevel(sentence: string, facts: ReviewFacts): boolean {
  return namesLevel(sentence, facts) && (VERDICT.test(sentence) || AT_LEVEL.test(sentence))
}

/** Codes of frameworks everywhere: L4, IC3, P2, Band 6, Grade 7, level 3. */
const CODE = /\b(?:(?:L|IC|P|M|E|T)-?\d{1,2}|(?:[Bb]and|[Gg]rade|[Ll]evel|[Tt]ier|[Ss]tage) (?:\d{1,2}[a-z]?|[A-E]\b|I{1,3}|IV|VI{0,3}))\b/u
const LEVEL_NAME = 'junior|mid|mid-level|senior|staff|principal|lead|associate|entry-level|intermediate|distinguished|fellow|trainee|newly qualified'
/** A level word counts with "a", "at", "as", "for" or "of" before it, or "level" after it; "senior management" names people. */
const named = (names: string) => new RegExp(
  String.raw`\b(?:an?|at|as an?|for an?|of an?|for|level,) (?:(?:solid|strong|good|full|new) )?(?:${names})\b(?! (?:management|managers|leadership|leaders|partners?|colleagues?|staff|people|stakeholders?|team|role model|times?|of the|to))|\b(?:${names})[- ](?:level|bar|standard|expectations?)\b|\((?:${names})\b`, 'iu')
const NAMED = named(LEVEL_NAME)
const AT_LEVEL = /\b(?:at (?:the |this |that |her |his |their )?level\b|level (?:expected|asked|described)|expected (?:of|at|for)|expectations? (?:of|for|at) (?:the|this|her|his|their|an?) )/iu
/** Words that say how something measures up. */
const VERDICT = /\b(?:me(?:e)?ts?|met|meeting|exceed\w*|expect\w*|perform(?:s|ed|ing|ance)?|below|above|beyond|short of|fully|solid(?:ly)?|strong(?:ly)?|good|consistent(?:ly)?|reliabl[ey]|delivered|works? (?:fully )?at|worked (?:fully )?at|operat(?:es|ed|ing) at|what (?:the framework|we) (?:asks?|looks?|wants?|needs?|expects?)|(?:asks?|look) (?:of|for)|asked (?:of|to do)|at L|bar|standard|rated|rating|on track|excellent|outstanding|steady|sound|great)\b/iu

function namesLevel(sentence: string, { person }: ReviewFacts): boolean {
  if (CODE.test(sentence)) return true
  if (/\b(?:level of detail|noise levels?|stock levels?|service levels?)\b/iu.test(sentence)) return false
  if (NAMED.test(sentence)) return true
  return person.level !== undefined && namesOwn(sentence, person.level.code, person.level.name)
}

/** The organisation's own words for the level. A name of one word ("Established") is an everyday word too, and needs company. */
function namesOwn(sentence: string, code: string, name: string): boolean {
  if (holds(sentence, code)) return true
  return /\s/.test(name.trim()) ? holds(sentence, name) : name.trim() !== '' && named(escaped(name.trim())).test(sentence)
}

function holds(sentence: string, own: string): boolean {
  return own.trim() !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(own.trim())}(?![\\p{L}\\p{N}])`, 'iu').test(sentence)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
