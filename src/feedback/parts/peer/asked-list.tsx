import { inWords } from '../../../kit/date.ts'
import type { OutputOf } from '../../../ui/action-map.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Badge } from '../../../ui/state-label.tsx'
import { KIND_WORDS, PEER_STATES, askedTitle } from '../../peer/round-words.ts'

type Asked = OutputOf<'peer-request.list'>['requests'][number]
type Survey = OutputOf<'upward.list'>['surveys'][number]

/** Whether a request still wants something from the one asked. */
export const isWaiting = (request: Asked) => request.state === 'waiting' || request.state === 'draft'

/** Questions of rounds and surveys, each with its page. */
export function AskedList({ requests, surveys }: { requests: readonly Asked[]; surveys: readonly Survey[] }) {
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {surveys.map((survey) => (
        <Row key={survey.id} title={`How is it to work with ${survey.manager.name}?`} about={`Nobody can tell who wrote what. Until ${inWords(survey.due)}.`}
          state={survey.mine?.sent ? 'Answered' : 'Waiting'} open={!survey.mine?.sent} to={`/upward-surveys/${survey.id}`} step="Answer" />
      ))}
      {requests.map((request) => (
        <Row key={request.id} title={askedTitle(request)} state={PEER_STATES[request.state]} open={isWaiting(request)} to={`/peer-requests/${request.id}`}
          about={`${request.questions.length === 1 ? 'One question' : `${request.questions.length} questions`}. ${KIND_WORDS[request.kind]}. By ${inWords(request.due)}.`}
          step={request.state === 'draft' ? 'Go on writing' : isWaiting(request) ? 'Answer or decline' : 'Open'} />
      ))}
    </ul>
  )
}

function Row({ title, about, state, open, to, step }: { title: string; about: string; state: string; open: boolean; to: string; step: string }) {
  return (
    <li className="py-4" data-keep="">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="text-base">{title}</h3>
        <Badge step={open ? 'waiting' : 'done'}>{state}</Badge>
      </div>
      <p className="mt-1 text-small text-soft">{about}</p>
      <p className="mt-3" data-screen-only=""><ButtonLink size="small" to={to} aria-label={`${step}: ${title}`}>{step}</ButtonLink></p>
    </li>
  )
}
