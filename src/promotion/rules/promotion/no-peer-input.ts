import { rule } from '../../../kit/rule.ts'
import { countInWords } from '../../../kit/text.ts'
import type { CaseFacts } from '../../facts.ts'
import { QUOTES_LEAST } from '../../numbers.ts'

export const promotionNoPeerInput = rule({
  id: 'promotion/no-peer-input',
  severity: 'warn',
  title: 'Fewer than two quotes from people who worked with them, with their consent',
  why: 'A manager sees a part of the work. Those who worked beside the person saw the rest, and a committee can weigh a name better than “everybody says”.',
  numbers: { least: QUOTES_LEAST },
  *check({ quotes, writerId, person }: CaseFacts, { least }) {
    const released = quotes.filter((quote) => quote.released && quote.authorId !== (writerId ?? NOBODY) && quote.authorId !== (person.id ?? NOBODY))
    const people = new Set(released.map(({ id, authorId }) => authorId ?? id))
    if (people.size >= least) return
    const waiting = quotes.filter((quote) => !quote.released).length
    yield {
      path: '/quotes', evidence: released.map(({ id }) => id),
      message: `${people.size === 0 ? 'No colleague has' : people.size === 1 ? 'One colleague has' : `${countInWords(people.size)} colleagues have`} released words for this case; it takes ${countInWords(least)}.${waiting > 0 ? ` ${waiting === 1 ? 'One quote waits' : `${countInWords(waiting)} quotes wait`} for consent.` : ''}`,
      fix: `Who worked with ${person.name} and saw the work you describe? Ask them for a few sentences; they release them themselves.`,
    }
  },
})

/** No id is this, so that two absent ids are not taken for one person. */
const NOBODY = ''
