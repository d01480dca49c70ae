import { dateIn, inWords } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import { sharingDay } from '../../cited.ts'
import { tooEarly } from '../../counted-time.ts'
import type { ReviewFacts } from '../../facts.ts'
import { TOLD_DAYS_BEFORE_SHARE } from '../../numbers.ts'
import { promotionReader, type PromotionReader } from '../../promotion-said.ts'
import { fieldsOfReview } from '../../review-texts.ts'
import type { PacketRecord } from '../../words.ts'

export const surprisePromotionNotTold = rule({
  id: 'surprise/promotion-not-told',
  severity: 'warn',
  title: 'A promotion case, an “on track” or a “not yet”, without an earlier career conversation about it',
  why: 'Where somebody is going is theirs to know first. A case or a line nobody spoke about raises hopes or dashes them behind their back.',
  *check(facts: ReviewFacts) {
    const { talks, person, levels } = facts
    if (facts.step === 'open-acknowledgement' || talks === undefined) return
    const reader = promotionReader(levels?.find(({ code }) => code === person.level?.code), levels)
    const said = fieldsOfReview(facts.document).flatMap(({ path, text }) => reader.find(text).map(({ kind, range }) => ({ path, kind, range, words: text.slice(range.start, range.end) })))
    const on = sharingDay(facts)
    if (said.length === 0 || talks.some((talk) => talk.on < on) || wasTold(facts, reader, on)) return
    const early = tooEarly(facts, TOLD_DAYS_BEFORE_SHARE, on, `whether you and ${person.name} spoke about it`)
    for (const { path, range, kind, words } of said) {
      if (early) yield { path, range, message: early, fix: 'When will you speak about where they are going?', severity: 'hint' }
      else yield {
        path, range, fix: FIX,
        message: kind === 'not-yet'
          ? `“${words}” is written here, and there is no record that ${person.name} heard it before ${inWords(on)}.`
          : `“${words}” is written here, and no career conversation with ${person.name} is on record before ${inWords(on)}.`,
      }
    }
  },
})

const FIX = 'When did you speak about where they are going? Record that talk; if there was none, have it before this is shared.'

/** Where what is said counts as a talk about the next level: what the two met for, and what the person read and acknowledged. */
const SAID_IN: readonly PacketRecord['kind'][] = ['talk', 'observation', 'monthly-note', 'one-on-one', 'last-review', 'expectation']

/** The person was told of the next level in another way: a talk they confirmed, a note they saw, the last review. */
function wasTold({ records, zone = 'UTC' }: ReviewFacts, reader: PromotionReader, on: string): boolean {
  return records.some(({ kind, toldAt, text }) => toldAt !== undefined && SAID_IN.includes(kind) && dateIn(zone, toldAt) < on && reader.isAbout(text))
}
