import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import { Badge } from '../../../ui/state-label.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { PEER_STATES } from '../../peer/round-words.ts'
import type { AskedPeer, Round } from '../../peer/words.ts'
import type { Named } from '../../words.ts'
import { ChoosePeers } from './choose-peers.tsx'

/** Who was asked and how far each is, for those who decide. */
export function AskedPeers({ round }: { round: Round }) {
  const requests = round.requests ?? []
  return (
    <Section title="Who was asked" hint={`${round.subject.name} sees neither this list nor who declined.`}>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {requests.map((asked) => <Peer key={asked.requestId} asked={asked} round={round} />)}
      </ul>
      {round.may.ask && <div className="mt-6 max-w-form"><AskMore round={round} /></div>}
    </Section>
  )
}

function Peer({ asked, round }: { asked: AskedPeer; round: Round }) {
  const take = useWrite('round.unask', { refreshes: ['round.show', 'round.list'], says: () => ({ title: `${asked.peer.name} is no longer asked` }) })
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
      <span>{asked.peer.name}</span>
      <span className="flex items-center gap-3">
        {round.may.ask && asked.state === 'waiting' && <Button size="small" variant="quiet" busy={take.busy} aria-label={`Take the question back from ${asked.peer.name}`} onClick={() => take.run({ id: round.id, requestId: asked.requestId })}>Take back</Button>}
        <Badge step={asked.state === 'waiting' ? 'waiting' : 'done'}>{PEER_STATES[asked.state]}</Badge>
      </span>
    </li>
  )
}

function AskMore({ round }: { round: Round }) {
  const [peers, setPeers] = useState<Named[]>([])
  const subject = useAction('person.show', { id: round.subject.id })
  const ask = useWrite('round.ask', { refreshes: ['round.show', 'round.list'], says: () => ({ title: 'The questions are out' }), done: () => setPeers([]) })
  return (
    <>
      <ChoosePeers id="ask-more" label="Ask somebody else" value={peers} onChange={setPeers} without={[round.subject.id, subject.data?.managerId, ...(round.requests ?? []).map((each) => each.peer.id)]} />
      {peers.length > 0 && <p className="mt-3" data-screen-only=""><Button busy={ask.busy} onClick={() => ask.run({ id: round.id, peerIds: peers.map(({ id }) => id) })}>Send the questions</Button></p>}
    </>
  )
}
