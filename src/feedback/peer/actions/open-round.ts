import * as z from 'zod'
import { isPlainDate } from '../../../kit/date.ts'
import { refuse } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { send, sendAll } from '../../../server/messages.ts'
import { openRound } from '../round.ts'
import { findRound, insertRequests, insertRound, saveNominations, standingTo, stillHere } from '../store.ts'
import { Questions, RoundEntry, RoundKind } from '../words.ts'

export const openRoundAction = action({
  id: 'round.open',
  help: 'Open a round of peer feedback about yourself, a report, or as HR about anybody in scope',
  method: 'POST', path: '/feedback-rounds',
  kind: 'write',
  input: z.object({
    subjectId: z.uuid(), kind: RoundKind, questions: Questions, due: z.iso.date().refine(isPlainDate, 'Choose a real day.'),
    nominate: z.boolean().default(false).meta({ description: 'The person proposes whom to ask, and the manager agrees.' }),
    peerIds: z.array(z.uuid()).default([]),
  }),
  output: RoundEntry,
  run: async ({ tx, me, today, note }, { subjectId, kind, questions, due, nominate, peerIds }) => {
    note({ recordKind: 'feedback-round', subjectId, fields: ['kind', 'questions', 'due', 'peers'] })
    const here = await stillHere(tx, [subjectId, ...peerIds])
    const absent = [subjectId, ...peerIds].findIndex((id) => !here.has(id))
    if (absent >= 0) return absentPerson(absent === 0 ? '/subjectId' : `/peerIds/${absent - 1}`)
    const subject = (await findPerson(tx, subjectId))!
    const manager = subject.managerId && subject.managerName ? { id: subject.managerId, name: subject.managerName } : undefined
    const standing = await standingTo(tx, subjectId)
    const barred = openRound({ meId: me.id, subjectId, manager, standing, nominate, peerIds, due, today })
    if (barred) return barred
    const id = await insertRound(tx, { subjectId, kind, due, nominated: nominate, questions })
    if (!nominate) await sendAll(tx, (await insertRequests(tx, { id, subjectId }, peerIds)).map((made) => ({ kind: 'peer-request.asked', to: made.askedId, recordId: made.id })))
    else if (subjectId !== me.id) await send(tx, { kind: 'feedback-round.to-nominate', to: subjectId, recordId: id })
    else {
      await saveNominations(tx, id, peerIds)
      if (manager) await send(tx, { kind: 'feedback-round.to-agree', to: manager.id, recordId: id })
    }
    note({ recordId: id })
    return (await findRound(tx, id))!
  },
})

function absentPerson(path: string) {
  return refuse('invalid', 'There is nobody here by that id.', { errors: [{ path, message: 'There is nobody here by that id.' }] })
}
