import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { Named } from '../../words.ts'
import { nominatePeers, peersTrouble } from '../round.ts'
import { findNominations, findRound, holdRound, saveNominations, stillHere } from '../store.ts'

export const nominatePeersAction = action({
  id: 'round.nominate',
  help: 'Propose whom to ask for feedback about you; your manager agrees to the list',
  method: 'PUT', path: '/feedback-rounds/{id}/nominations',
  kind: 'write',
  input: z.object({ id: z.uuid(), peerIds: z.array(z.uuid()).min(1, 'Propose at least one person.') }),
  output: z.object({ nominations: z.array(Named) }),
  run: async ({ tx, me, note }, { id, peerIds }) => {
    await holdRound(tx, id)
    const round = await findRound(tx, id)
    if (!round) return notFound
    note({ recordKind: 'feedback-round', recordId: id, subjectId: round.subject.id, fields: ['nominations'] })
    const subject = await findPerson(tx, round.subject.id)
    const manager = subject?.managerId && subject.managerName ? { id: subject.managerId, name: subject.managerName } : undefined
    const barred = nominatePeers(round, me.id) ?? peersTrouble(me.id, manager, peerIds)
    if (barred) return barred
    const here = await stillHere(tx, peerIds)
    const absent = peerIds.findIndex((each) => !here.has(each))
    if (absent >= 0) return refuse('invalid', 'There is nobody here by that id.', { errors: [{ path: `/peerIds/${absent}`, message: 'There is nobody here by that id.' }] })
    await saveNominations(tx, id, peerIds)
    const decider = manager?.id ?? round.openedBy.id
    await send(tx, { kind: 'feedback-round.to-agree', to: decider, recordId: id })
    return { nominations: await findNominations(tx, id) }
  },
})
