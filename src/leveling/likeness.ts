import { words } from '../kit/text.ts'

const FUNCTION = new Set('a an the and or of to in on at for with by as is are be been it its their them they that this these those from into own who which when where what'.split(' '))
const DEGREE = new Set(`very really highly quite fairly rather strong strongly solid good great excellent outstanding better best well consistently consistent often usually sometimes regularly always frequently mostly
  generally reliably reliable effectively effective successfully actively proactively proactive clearly fully greatly significantly significant considerably increasingly deep deeply high higher more most much many further`.split(/\s+/))

/** How alike two texts are, and which words differ. */
export interface Likeness {
  /** Share of stretches of words that both hold, 0 to 1. */
  share: number
  /** What kind of words differ: none that say anything, only words of degree, or others. */
  differ: 'nothing' | 'degree' | 'words'
  /** A word that says how far, how much or how alone differs: what tells levels apart. */
  decisive: boolean
}

/** Compares two texts by the stretches of `length` words they share. */
export function likenessOf(a: string, b: string, length: number): Likeness {
  const [one, two] = [spoken(a), spoken(b)]
  const apart = [...missing(one, two), ...missing(two, one)]
  const said = apart.filter((word) => !FUNCTION.has(word))
  return {
    share: shared(stretches(one, length), stretches(two, length)),
    differ: said.length === 0 ? 'nothing' : said.every((word) => DEGREE.has(word)) ? 'degree' : 'words',
    decisive: apart.some((word) => DECISIVE.test(word)),
  }
}

/** Words that tell levels apart by themselves: reach, independence, difficulty, number, no and not. */
const DECISIVE = new RegExp(`^(?:${[
  'tasks?|features?|projects?|programmes?|programs?|pods?|subsystems?|systems?|products?|components?|services?|sites?|areas?|domains?|fields?|functions?',
  'teams?|groups?|squads?|units?|departments?|divisions?|organi[sz]ations?(?:al)?|org|orgs|company|companies|compan\\w*|business|enterprise|industry|community|market|customers?|peers|colleagues|juniors?|newcomers?|seniors?|managers?|leaders?|executives?|board',
  'across|beyond|between|several|multiple|many|all|every|entire|whole|one|two|three|four|five|single|both|other|others|wide',
  'independent(?:ly)?|autonomous(?:ly)?|alone|guidance|guided|supervision|supervised|support|help|helped|assisted|without|unaided|self',
  'no|not|never|none|nobody|cannot',
  'simple|routine|small|medium|large|larger|complex|ambiguous|defined|undefined|unclear|open|known|unknown|new|novel|strategic|strategy|strategies|tactical|long|short|weeks?|months?|quarters?|years?',
  '\\d[\\d.,]*%?',
].join('|')})$`)

const spoken = (text: string) => words(text).map((word) => word.toLowerCase())

/** Words of `a` that `b` holds less often. */
function missing(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  return a.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

function stretches(list: readonly string[], length: number): Set<string> {
  if (list.length < length) return new Set([list.join(' ')])
  return new Set(list.slice(length - 1).map((_, at) => list.slice(at, at + length).join(' ')))
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((each) => b.has(each)).length
  return both / Math.max(1, a.size + b.size - both)
}
