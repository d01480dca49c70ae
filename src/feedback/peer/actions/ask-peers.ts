import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { sendAll } from '../../../server/messages.ts'
import { askPeers, peersTrouble } from '../round.ts'
import { findAsked, findRound, holdRound, insertRequests, stillHere } from '../store.ts'
import { AskedPeer } from '../words.ts'

export const askPeersAction = action({
  id: 'round.ask',
  help: 'Agree to whom the person proposed, or ask more people: the questions go out',
  method: 'POST', path: '/feedback-rounds/{id}/requests',
  kind: 'write',
  input: z.object({ id: z.uuid(), peerIds: z.array(z.uuid()).min(1, 'Say whom to ask.') }),
  output: z.object({ requests: z.array(AskedPeer) }),
  run: async ({ tx, note }, { id, peerIds }) => {
    await holdRound(tx, id)
    const round = await findRound(tx, id)
    if (!round) return notFound
    note({ recordKind: 'feedback-round', recordId: id, subjectId: round.subject.id, fields: ['requests'] })
    const subject = await findPerson(tx, round.subject.id)
    const manager = subject?.managerId && subject.managerName ? { id: subject.managerId, name: subject.managerName } : undefined
    const known = (await findAsked(tx, id)).map((each) => each.peer.id)
    const barred = askPeers(round) ?? peersTrouble(round.subject.id, manager, [...known, ...peerIds.filter((each) => !known.includes(each))])
    if (barred) return barred
    const here = await stillHere(tx, peerIds)
    const absent = peerIds.findIndex((each) => !here.has(each))
    if (absent >= 0) return refuse('invalid', 'There is nobody here by that id.', { errors: [{ path: `/peerIds/${absent}`, message: 'There is nobody here by that id.' }] })
    const made = await insertRequests(tx, { id, subjectId: round.subject.id }, peerIds)
    await sendAll(tx, made.map((request) => ({ kind: 'peer-request.asked', to: request.askedId, recordId: request.id })))
    return { requests: await findAsked(tx, id) }
  },
})
