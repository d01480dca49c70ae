import { inWords } from '../../../kit/date.ts'
import { Link } from '../../../ui/link.tsx'
import { useMe } from '../../../ui/me.ts'
import { Badge } from '../../../ui/state-label.tsx'
import { KIND_WORDS, ROUND_STATES, ownNext, roundNext, roundTitle } from '../../peer/round-words.ts'
import type { RoundEntry } from '../../peer/words.ts'

/** Rounds with where each stands; how far is for those who decide. */
export function RoundList({ rounds }: { rounds: readonly RoundEntry[] }) {
  const { person: me } = useMe()
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {rounds.map((round) => {
        const own = round.subject.id === me.id
        return (
          <li key={round.id} className="py-4" data-keep="">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <h3 className="text-base"><Link to={`/feedback-rounds/${round.id}`}>{roundTitle(round, me.id)}</Link></h3>
              <p className="flex items-baseline gap-3 text-small text-soft">{KIND_WORDS[round.kind]}{round.askedOn && ` · asked on ${inWords(round.askedOn)}`}<Badge step={round.state === 'given' || (!own && round.state === 'closed') ? 'done' : round.state === 'nominating' ? 'waiting' : 'going'}>{ROUND_STATES[round.state]}</Badge></p>
            </div>
            <p className="mt-1 text-small text-soft">{own ? ownNext(round.state, inWords(round.due)) : round.asked === undefined ? `Opened by ${round.openedBy.name}.` : roundNext(round, inWords(round.due))}</p>
          </li>
        )
      })}
    </ul>
  )
}
