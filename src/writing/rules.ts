import type { Finding } from '../kit/finding.ts'
import { runRules } from '../kit/rule.ts'
import type { Rule, Tunings } from '../kit/rule.ts'
import { houseLexicon } from './lexicon/all.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passage, WritingFacts } from './passage.ts'
import { read } from './read.ts'
import { writingAbsolute } from './rules/writing/absolute.ts'
import { writingBiasedLanguage } from './rules/writing/biased-language.ts'
import { writingComparisonToPeer } from './rules/writing/comparison-to-peer.ts'
import { writingEffortBased } from './rules/writing/effort-based.ts'
import { writingHearsay } from './rules/writing/hearsay.ts'
import { writingHyperbole } from './rules/writing/hyperbole.ts'
import { writingNarrowEvidence } from './rules/writing/narrow-evidence.ts'
import { writingNoAction } from './rules/writing/no-action.ts'
import { writingNoExample } from './rules/writing/no-example.ts'
import { writingNoImpact } from './rules/writing/no-impact.ts'
import { writingPersonalityNotBehaviour } from './rules/writing/personality-not-behaviour.ts'
import { writingPotentialNotPerformance } from './rules/writing/potential-not-performance.ts'
import { writingPredeterminedOutcome } from './rules/writing/predetermined-outcome.ts'
import { writingRatingAvoidance } from './rules/writing/rating-avoidance.ts'
import { writingRecency } from './rules/writing/recency.ts'
import { writingRetentionMotive } from './rules/writing/retention-motive.ts'
import { writingSubjectiveCriterion } from './rules/writing/subjective-criterion.ts'
import { writingSurprise } from './rules/writing/surprise.ts'
import { writingUnknownReader } from './rules/writing/unknown-reader.ts'
import { writingUnquantified } from './rules/writing/unquantified.ts'
import { writingVague } from './rules/writing/vague.ts'
import { forget } from './vocabulary.ts'
import type { Kind } from './words.ts'

/** The rules of the coach, in the order of the rulebook. */
export const WRITING_RULES: readonly Rule<WritingFacts>[] = [
  writingVague,
  writingAbsolute,
  writingEffortBased,
  writingNoImpact,
  writingUnquantified,
  writingPersonalityNotBehaviour,
  writingBiasedLanguage,
  writingComparisonToPeer,
  writingRetentionMotive,
  writingSubjectiveCriterion,
  writingNoExample,
  writingNoAction,
  writingRecency,
  writingSurprise,
  writingNarrowEvidence,
  writingPotentialNotPerformance,
  writingHyperbole,
  writingRatingAvoidance,
  writingPredeterminedOutcome,
  writingHearsay,
  writingUnknownReader,
]

/** A text to be looked at: where it stands and what it is meant to be. */
export interface Text {
  readonly path: string
  readonly kind: Kind
  readonly text: string
  /** Only for phrases, or only for what is missing; both when left out. */
  readonly look?: Passage['look']
}

/** What an organisation or a document brings along. */
export interface Surroundings {
  readonly tuning?: Tunings
  /** Names its readers can place, in lower case. */
  readonly known?: ReadonlySet<string>
  /** The house's lexicon with the organisation's own families: `extendLexicon`. */
  readonly lexicon?: Lexicon
}

/** What the coach has to say about texts. Pure, and linear in their length. */
export function checkWriting(texts: readonly Text[], { tuning = {}, known, lexicon = houseLexicon() }: Surroundings = {}): Finding[] {
  forget()
  const passages = texts.map(({ path, kind, text, look }) => ({ path, kind, look, reading: read(text, lexicon, kind), ...(known && { known }) }))
  return runRules(WRITING_RULES, { passages }, { tuning })
}
