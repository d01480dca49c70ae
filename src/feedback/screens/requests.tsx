import { Button, ButtonLink } from '../../ui/button.tsx'
import { useCommands } from '../../ui/commands.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'
import { usePages } from '../../ui/use-pages.ts'
import type { FeedbackRequest } from '../request/words.ts'
import { AskedList, isWaiting } from '../parts/peer/asked-list.tsx'
import { AskFeedback } from '../parts/ask-feedback.tsx'
import { RequestList } from '../parts/request-list.tsx'

const COMMANDS = [{ id: 'feedback.ask-here', title: 'Ask somebody for feedback, here', keys: 'a', to: '/feedback-requests?ask=me' }]

/** Feedback on request: what I was asked, what I asked, and where each question stands. */
export default function Requests() {
  const { person: me } = useMe()
  const { search, setSearch } = usePlace()
  const pages = usePages('request.list', {})
  const ask = () => void setSearch({ ask: 'me' })
  useCommands(COMMANDS)
  return (
    <Page title="Ask and answer" width="reading" purpose="Feedback you were asked for, and feedback you asked for: one good question to somebody who was there."
      primary={<Button variant="primary" keyHint="a" onClick={ask}>Ask for feedback</Button>} actions={<ButtonLink to="/feedback-rounds">Feedback rounds</ButtonLink>}>
      <Loaded query={pages.query}>
        {(loaded) => (
          <>
            <Lists requests={loaded.flatMap((page) => page.requests)} meId={me.id} ask={ask} />
            {pages.more && <div className="mt-8"><Button busy={pages.busy} onClick={pages.more}>Show earlier</Button></div>}
          </>
        )}
      </Loaded>
      <AskFeedback about={search.ask === 'me' ? me.id : search.ask} onClose={() => void setSearch({ ask: undefined })} />
    </Page>
  )
}

/** Everything one is asked, whatever way: questions of one person, rounds, surveys. */
function useAsked() {
  const rounds = useAction('peer-request.list', { limit: 100 }).data?.requests ?? []
  const surveys = (useAction('upward.list', { limit: 50 }).data?.surveys ?? []).filter((survey) => survey.mine !== undefined && survey.state === 'open')
  return {
    waiting: { requests: rounds.filter(isWaiting), surveys: surveys.filter((survey) => !survey.mine?.sent) },
    done: { requests: rounds.filter((request) => !isWaiting(request)), surveys: surveys.filter((survey) => survey.mine?.sent) },
  }
}

function Lists({ requests, meId, ask }: { requests: readonly FeedbackRequest[]; meId: string; ask: () => void }) {
  const waiting = requests.filter((each) => each.asked.id === meId && each.state === 'waiting')
  const asked = requests.filter((each) => each.asked.id !== meId)
  const done = requests.filter((each) => each.asked.id === meId && each.state !== 'waiting')
  const rounds = useAsked()
  const more = rounds.waiting.requests.length + rounds.waiting.surveys.length
  const moreDone = rounds.done.requests.length + rounds.done.surveys.length
  return (
    <>
      <Section title="You were asked">
        {more > 0 && <AskedList {...rounds.waiting} />}
        {waiting.length > 0 && <div className={more > 0 ? '-mt-px' : undefined}><RequestList requests={waiting} /></div>}
        {more + waiting.length === 0 && <p className="text-soft">Nobody waits for an answer from you.</p>}
      </Section>
      <Section title="You asked">
        {asked.length > 0
          ? <RequestList requests={asked} />
          : (
            <EmptyState title="Questions to the people you work with" action={<Button onClick={ask}>Ask somebody</Button>}
              why="Those who work beside you see what your manager does not. One good question to two or three people is enough."
              example="You were with me in the handover on Tuesday. What should I keep doing, and what would have made your night easier?" />
          )}
      </Section>
      {done.length + moreDone > 0 && (
        <Section title="You answered or declined">
          {moreDone > 0 && <AskedList {...rounds.done} />}
          {done.length > 0 && <div className={moreDone > 0 ? '-mt-px' : undefined}><RequestList requests={done} /></div>}
        </Section>
      )}
    </>
  )
}
