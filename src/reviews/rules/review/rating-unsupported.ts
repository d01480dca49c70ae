import type { Hit } from '../../../kit/rule.ts'
import { rule } from '../../../kit/rule.ts'
import { besideLevel, type LevelStep } from '../../beside-level.ts'
import { citedIn, withWhatTheyAreAbout } from '../../cited.ts'
import { RATINGS, ratingWords } from '../../codes.ts'
import type { ReviewFacts } from '../../facts.ts'
import type { PacketRecord } from '../../words.ts'

export const reviewRatingUnsupported = rule({
  id: 'review/rating-unsupported',
  severity: 'warn',
  title: 'A rating above “meets” cites nothing beyond the person’s current level, or one below cites no unmet expectation',
  why: '“Meets” is the normal, good outcome: the work was what the level asks. Another rating says something particular, and whoever reads it should find the record that shows it.',
  *check(facts: ReviewFacts) {
    const own = facts.levels?.find(({ code }) => code === facts.person.level?.code)
    if (facts.step === 'open-acknowledgement' || !facts.rating || !own) return
    const from = RATINGS.indexOf(facts.rating) - RATINGS.indexOf('meets')
    if (from > 0 && !isHighest(own, levelsOf(facts))) yield* above(facts, own)
    if (from < 0) yield* below(facts, own)
  },
})

/** At the end of a track nothing further is described, so nobody could say that something went beyond it. */
function isHighest(own: LevelStep, levels: readonly LevelStep[]): boolean {
  return levels.every(({ track, order }) => track !== own.track || order <= own.order)
}

function* above(facts: ReviewFacts, own: LevelStep): Generator<Hit> {
  const cited = citedIn(facts).filter(({ tone }) => tone !== 'concern')
  if (cited.some((record) => besideLevel(record, own, levelsOf(facts)).beyond)) return
  yield {
    path: '/rating', evidence: idsOf(cited),
    message: `Rated “${words(facts)}”, and nothing you cite is on record as going beyond what is expected at ${named(own)}.`,
    fix: `Which work went beyond ${own.code}, and who saw it? Cite that note, or say on your own note which level it speaks for. If the work was what ${own.code} asks, “meets” is the good, normal outcome.`,
  }
}

function* below(facts: ReviewFacts, own: LevelStep): Generator<Hit> {
  const cited = citedIn(facts).filter(({ tone }) => tone !== 'praise')
  const agreed = withWhatTheyAreAbout(facts.document.growthAreas.flatMap((area) => area.cites).concat(facts.restsOn ?? []), facts).some(({ kind }) => kind === 'expectation')
  if (agreed || cited.some((record) => record.tone === 'concern' && namesUnmet(record, own, facts))) return
  yield {
    path: '/rating', evidence: idsOf(cited),
    message: `Rated “${words(facts)}”, and nothing you cite names an expectation at ${named(own)} that was not met.`,
    fix: `Which expectation was it? Cite the one you agreed beside the growth area it belongs to, or say on your own note of the concern which dimension or level it is about. If what ${own.code} asks was met, the rating is “meets”.`,
  }
}

/** A concern names what was expected by a level, this one or one below it; by its reach; or, where it names no other level, by a dimension of the work. */
function namesUnmet(record: PacketRecord, own: LevelStep, facts: ReviewFacts): boolean {
  if (record.level === own.code || besideLevel(record, own, levelsOf(facts)).short) return true
  return record.dimension !== undefined && record.level === undefined
}

const levelsOf = (facts: ReviewFacts) => facts.levels ?? []
const idsOf = (records: readonly PacketRecord[]) => records.map(({ id }) => id)
const words = ({ rating, scale }: ReviewFacts) => ratingWords(rating!, scale)
const named = ({ code, name }: LevelStep) => (name && name !== code ? `${code} (${name})` : code)
