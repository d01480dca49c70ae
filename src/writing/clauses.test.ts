import { expect, test } from 'vitest'
import { clausesIn } from './clauses.ts'
import { houseLexicon } from './lexicon/all.ts'
import { read } from './read.ts'

function clausesOf(text: string) {
  const reading = read(text, houseLexicon())
  return reading.sentences.flatMap((_, sentence) => clausesIn(reading, sentence))
}

/** "who time" of each clause with a verb. */
const parsed = (text: string) => clausesOf(text).filter(({ verb }) => verb !== -1).map(({ who, time, passive }) => `${who} ${time}${passive ? ' passive' : ''}`)

test.each([
  ['Wrote the returns guide.', ['doer past']],
  ['Wrote the returns guide that all five branches have adopted.', ['doer past', 'other perfect']],
  ['Rebuilt the index, and the nightly job now takes 40 minutes.', ['doer past', 'other present']],
  ['Missed doses on the ward went from 11 to 2.', ['other past']],
  ['The phonics scheme she introduced raised reading levels.', ['other past']],
  ['After the workshop four schools signed up.', ['other past']],
  ['Since January he has drafted the pleadings.', ['doer perfect']],
  ['The script (written in May) brought 38 bookings.', ['other past', 'other past']],
  ['The archive was reorganised in May.', ['other past passive']],
  ['She checks each total before sending.', ['doer present']],
  ['His statistics could be stronger.', ['other ahead']],
  ['Supervisors can see open faults from home.', ['other present']],
  ['His work was good.', ['doer past']],
])('%s', (text, clauses) => expect(parsed(text)).toEqual(clauses))
