import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { askPeers } from '../round.ts'
import { findAsked, findRound, holdRound, withdrawRequest } from '../store.ts'
import { AskedPeer } from '../words.ts'

export const withdrawAsked = action({
  id: 'round.unask',
  help: 'Take the question back from a peer who has not answered',
  method: 'DELETE', path: '/feedback-rounds/{id}/requests/{requestId}',
  kind: 'write',
  input: z.object({ id: z.uuid(), requestId: z.uuid() }),
  output: z.object({ requests: z.array(AskedPeer) }),
  run: async ({ tx, note }, { id, requestId }) => {
    await holdRound(tx, id)
    const round = await findRound(tx, id)
    const asked = round && (await findAsked(tx, id)).find((each) => each.requestId === requestId)
    if (!asked) return notFound
    note({ recordKind: 'peer-request', recordId: requestId, subjectId: round.subject.id })
    const barred = askPeers(round)
    if (barred) return barred
    if (asked.state !== 'waiting') return refuse('conflict', `${asked.peer.name} is done with this already.`, { reason: asked.state })
    await withdrawRequest(tx, requestId)
    return { requests: await findAsked(tx, id) }
  },
})
