import { useState } from 'react'
import { dateIn } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useMe } from '../../ui/me.ts'
import { Badge } from '../../ui/state-label.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { declineConsequence, REQUEST_STATES, requestTitle } from '../request/request-words.ts'
import type { FeedbackRequest } from '../request/words.ts'
import { NoteForm } from './note-form.tsx'
import { RequestAnswer } from './request-answer.tsx'

/** Questions with where they stand, and the one thing to do about each. */
export function RequestList({ requests }: { requests: readonly FeedbackRequest[] }) {
  return <ul className="divide-y divide-hairline border-y border-hairline">{requests.map((request) => <Request key={request.id} request={request} />)}</ul>
}

function Request({ request }: { request: FeedbackRequest }) {
  const { person: me, today, organisation } = useMe()
  const { question, askedAt, state, observationId } = request
  return (
    <li className="py-5" data-keep="">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="text-base">{requestTitle(request, me.id)}</h3>
        <p className="flex items-baseline gap-3 text-small text-soft"><When date={dateIn(organisation.timeZone, askedAt)} today={today} /><Badge step={state === 'waiting' ? 'waiting' : 'done'}>{REQUEST_STATES[state]}</Badge></p>
      </div>
      <p className="mt-2 max-w-prose font-serif text-prose whitespace-pre-line">{question}</p>
      {observationId && <RequestAnswer id={observationId} />}
      {state === 'waiting' && (request.asked.id === me.id ? <Reply request={request} /> : <TakeBack request={request} />)}
    </li>
  )
}

function Reply({ request }: { request: FeedbackRequest }) {
  const [open, setOpen] = useState<'answer' | 'decline'>()
  const close = () => setOpen(undefined)
  const decline = useWrite('request.decline', { refreshes: ['request.list', 'home.show'], says: () => ({ title: 'Declined' }), done: close })
  const { subject } = request
  return (
    <div className="mt-3 flex flex-wrap gap-2" data-screen-only="">
      <Button size="small" onClick={() => setOpen('answer')}>Answer</Button>
      <Button size="small" variant="quiet" onClick={() => setOpen('decline')}>I would rather not</Button>
      <Dialog open={open === 'answer'} onClose={close} title={`Feedback about ${subject.name}`} purpose="What you saw yourself, in a few sentences. You decide whether it goes to the manager first.">
        <NoteForm request={request} onDone={close} />
      </Dialog>
      <Confirm open={open === 'decline'} onClose={close} title={`Decline the question of ${request.asker.name}`} consequence={declineConsequence(request)} confirm="Decline" cancel="Not now" busy={decline.busy}
        onConfirm={() => decline.run({ id: request.id })} />
    </div>
  )
}

function TakeBack({ request }: { request: FeedbackRequest }) {
  const [open, setOpen] = useState(false)
  const take = useWrite('request.withdraw', { refreshes: ['request.list'], says: () => ({ title: 'Taken back' }), done: () => setOpen(false) })
  return (
    <div className="mt-3" data-screen-only="">
      <Button size="small" variant="quiet" onClick={() => setOpen(true)}>Take it back</Button>
      <Confirm open={open} onClose={() => setOpen(false)} title={`Take back your question to ${request.asked.name}`} confirm="Take it back" cancel="Leave it" busy={take.busy}
        consequence={`${request.asked.name} can no longer answer it. That you asked stays visible to both of you.`} onConfirm={() => take.run({ id: request.id })} />
    </div>
  )
}
