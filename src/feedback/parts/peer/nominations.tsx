import { useState } from 'react'
import { listInWords } from '../../../kit/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import type { Round } from '../../peer/words.ts'
import type { Named } from '../../words.ts'
import { ChoosePeers } from './choose-peers.tsx'

/** Whom the person proposes; and for those who decide, the same list to agree to or change. */
export function Nominations({ round, own }: { round: Round; own: boolean }) {
  const proposed = round.nominations ?? []
  if (own) return <Section title="Whom you propose" hint="What becomes of the list is for your manager to decide. You don’t see who answers.">{round.may.nominate ? <Propose round={round} /> : <Names people={proposed} />}</Section>
  if (round.state === 'nominating' && round.may.ask) {
    return (
      <Section title={`Whom ${round.subject.name} proposes`}>
        <Agree key={proposed.map(({ id }) => id).join()} round={round} proposed={proposed} />
      </Section>
    )
  }
  return null
}

function Names({ people }: { people: readonly Named[] }) {
  return <p>{people.length > 0 ? listInWords(people.map(({ name }) => name)) : 'Nobody yet.'}</p>
}

function Propose({ round }: { round: Round }) {
  const [peers, setPeers] = useState<Named[]>([...(round.nominations ?? [])])
  const manager = useAction('person.show', { id: round.subject.id }).data?.managerId
  const propose = useWrite('round.nominate', { refreshes: ['round.show', 'home.show'], says: () => ({ title: 'Proposed to your manager' }) })
  return (
    <div className="max-w-form space-y-4">
      <ChoosePeers id="nominate" label="People who saw you at work" hint={round.kind === 'anonymous' ? 'Without names it takes three answers; propose four or five.' : undefined} value={peers} onChange={setPeers} without={[round.subject.id, manager]} />
      <Button variant="primary" busy={propose.busy} unavailable={peers.length === 0 ? 'Choose at least one person.' : undefined} onClick={() => propose.run({ id: round.id, peerIds: peers.map(({ id }) => id) })}>Propose</Button>
    </div>
  )
}

function Agree({ round, proposed }: { round: Round; proposed: readonly Named[] }) {
  const [peers, setPeers] = useState<Named[]>([...proposed])
  const subject = useAction('person.show', { id: round.subject.id })
  const ask = useWrite('round.ask', { refreshes: ['round.show', 'round.list', 'home.show'], says: () => ({ title: 'The questions are out' }) })
  return (
    <div className="max-w-form space-y-4">
      {proposed.length === 0 && <p className="text-soft">{round.subject.name} has not proposed anybody yet. You can wait, or choose yourself.</p>}
      <ChoosePeers id="agree" label="Who is asked" hint="Add or remove as you see fit." value={peers} onChange={setPeers} without={[round.subject.id, subject.data?.managerId]} />
      <Button variant="primary" busy={ask.busy} unavailable={peers.length === 0 ? 'Choose at least one person.' : undefined} onClick={() => ask.run({ id: round.id, peerIds: peers.map(({ id }) => id) })}>Agree and send the questions</Button>
    </div>
  )
}
