import { rule } from '../../../kit/rule.ts'
import { extentOf } from '../../extent.ts'
import { DECIDED_APART } from '../../lexicon/cards/retention-motive.ts'
import { hitsAt, passagesFor, withCard } from '../../passage.ts'
import type { Passage, WritingFacts } from '../../passage.ts'
import { once, sentenceText } from '../../reading.ts'
import type { Found } from '../../reading.ts'

export const writingRetentionMotive = rule({
  id: 'writing/retention-motive',
  severity: 'warn',
  title: 'Rating or title argued from the risk of leaving',
  why: 'A rating that follows an offer tells everybody how to get one. Staying is a matter of its own, with means of its own.',
  *check(facts: WritingFacts) {
    for (const passage of passagesFor(facts, 'retention-motive')) {
      const { found } = passage.reading
      const leaving = (found.get('leaving') ?? []).filter((each) => isArgued(passage, each))
      const argued = [...leaving, ...(found.get('retention-motive') ?? [])]
      yield* hitsAt(passage, withCard(passage, 'retention-motive', argued.map((each) => extentOf(passage.reading, 'retention-motive', each))), SAY, 'retention-motive')
    }
  },
})

/** Said in the next breath: it counts for nothing here. */
const APART = /\b(?:not (?:a|the) (?:ground|reason|argument|factor)|offer or no offer|on the (?:evidence|record)|either way|(?:play|has|have|had|is|was)s? (?:no|not a|nothing) (?:part|bearing|role|influence|reason|to do)|(?:kept|is|are|stays?|remains?) (?:apart|separate|unchanged|as (?:it is|they are)))\b/u

/** Who goes by an end that is settled is not to be held. */
const SETTLED = /\b(?:(?:settled|agreed|decided|arranged|cleared) with (?:hr|personnel|legal|head office|the (?:board|director|lawyers?))|(?:whatever|however|regardless of|no matter) (?:what |how )?(?:the|this|that|his|her|those|these) (?:plan|figures|numbers|results?|targets|weeks|review)|at (?:his|her|their) own (?:wish|request)|own accord|retir(?:es?|ing|ement)|on (?:paper|file)|for the (?:file|record)|paper trail|a formality)\b/u

const isDecidedApart = once((reading) => DECIDED_APART.test(reading.masked))

/** In a case for a level or a rating, talk of leaving is an argument; elsewhere it is one where something is asked for beside it. */
function isArgued({ kind, reading }: Passage, { sentence }: Found): boolean {
  if (isDecidedApart(reading) || APART.test(reading.masked.slice(reading.sentences[sentence]!.start, reading.sentences[sentence + 1]?.end))) return false
  if (SETTLED.test(sentenceText(reading, sentence))) return false
  if (kind === 'promotion_argument' || kind === 'calibration_pitch' || kind === 'summary') return true
  return [sentence, sentence - 1, sentence + 1].some((at) => (reading.foundIn[at] ?? []).some(({ mark }) => mark === 'reward'))
}

const SAY = {
  message: (words: string) => `${words} argues from the risk or cost of leaving.`,
  fix: 'What work would justify it if nobody were leaving? Take the worry itself to HR, apart from this.',
}
