import { useEffect, useRef } from 'react'
import { inWords } from '../../kit/date.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { usePages } from '../../ui/use-pages.ts'
import { byDay } from '../messages/inbox.ts'
import type { InboxMessage } from '../messages/words.ts'

/** What happened that one may look at: fixed words and a link, never the text itself. */
export default function Inbox() {
  const pages = usePages('inbox.show', {})
  const { organisation: { timeZone } } = useMe()
  const newest = pages.query.data?.[0]?.messages.find((message) => !message.seen)?.at
  useSeen(newest)
  return (
    <Page title="Inbox" width="reading" purpose="What happened that you may want to look at. The words themselves stay where they belong."
      actions={<ButtonLink to="/account#mail">What comes by mail</ButtonLink>}>
      <Loaded query={pages.query}>
        {(loaded) => {
          const messages = loaded.flatMap((page) => page.messages)
          if (!messages.length) {
            return <EmptyState title="What others did that concerns you" example="You were asked for feedback"
              why="When something is shared with you, waits for your word, or is due soon, a line stands here and leads you to it." />
          }
          return (
            <>
              {byDay(messages, timeZone).map(({ day, messages: some }) => (
                <Section key={day} title={inWords(day)}>
                  <ul className="divide-y divide-hairline border-y border-hairline">{some.map((message) => <Message key={message.id} message={message} />)}</ul>
                </Section>
              ))}
              {pages.more && <div className="mt-8"><Button busy={pages.busy} onClick={pages.more}>Show earlier</Button></div>}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

function Message({ message }: { message: InboxMessage }) {
  const read = useWrite('inbox.read', { refreshes: ['inbox.show', 'inbox.count'], quiet: true })
  return (
    <li className="py-3">
      <p>
        <Link to={message.to} className={message.read ? undefined : 'font-medium'} onClick={() => { if (!message.read) read.run({ id: message.id }) }}>{message.subject}</Link>
        {!message.seen && <span className="ml-3 rounded-full border border-edge px-2 py-0.5 text-tiny text-soft">new</span>}
      </p>
      <p className="mt-0.5 text-small text-soft">{message.line}</p>
    </li>
  )
}

/** Having the list open is seeing it. What is new keeps its mark until the list is opened again. */
function useSeen(newest: string | undefined): void {
  const see = useWrite('inbox.see', { refreshes: ['inbox.count'], quiet: true })
  const said = useRef<string>(undefined)
  useEffect(() => {
    if (!newest || said.current === newest) return
    said.current = newest
    see.run({ until: newest })
  })
}
