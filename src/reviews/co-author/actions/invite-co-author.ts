import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { mayInviteCoAuthor } from '../../review.ts'
import { cannotReview } from '../../roster/roster.ts'
import { canReview } from '../../roster/store.ts'
import { holdReview } from '../../store.ts'
import { askedToWriteAlong } from '../messages.ts'
import { addCoAuthor, listCoAuthors } from '../store.ts'
import { CoAuthor } from '../words.ts'

export const inviteCoAuthor = action({
  id: 'review.invite-co-author',
  help: 'Ask somebody by name to write along in a review you write',
  method: 'POST',
  path: '/reviews/{id}/co-authors',
  kind: 'write',
  input: z.object({ id: z.uuid(), personId: z.uuid() }),
  output: z.object({ coAuthors: z.array(CoAuthor) }),
  run: async ({ tx, me, note }, { id, personId }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    // No subject: the drafting is nobody's but its author's, as with the text.
    note({ recordKind: 'review', recordId: id, fields: ['co-author'] })
    const refusal = mayInviteCoAuthor(review)
    if (refusal) return refusal
    const person = await findPerson(tx, personId)
    if (!person) return notFound
    const wrong = (message: string) => refuse('invalid', message, { errors: [{ path: '/personId', message: 'Choose somebody else.' }] })
    if (personId === me.id) return wrong('You write this review already.')
    if (!(await canReview(tx, personId, review.subject.id))) return cannotReview(person.name, review.subject.name, '/personId')
    if ((await listCoAuthors(tx, id)).some((each) => each.id === personId)) return wrong(`${person.name} is asked already.`)
    const invitation = await addCoAuthor(tx, id, personId)
    await send(tx, { kind: askedToWriteAlong.kind, to: personId, recordId: id, version: invitation })
    return { coAuthors: await listCoAuthors(tx, id) }
  },
})
