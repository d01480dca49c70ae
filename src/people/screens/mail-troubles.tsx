import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'
import { ERROR_WORDS } from '../messages/mail-words.ts'

type Troubles = OutputOf<'mail.troubles'>

/** What waits or came to nothing: which sort, why and how many. Never to whom, never about whom. */
export default function MailTroubles() {
  const troubles = useAction('mail.troubles', {}, { refreshEvery: 30_000 })
  return (
    <Page title="Mail and jobs" back={{ to: '/people', label: 'People' }}
      purpose="Mails and work in the background that wait for a reason or came to nothing. Counted only: to whom and about whom stays with them.">
      <Loaded query={troubles}>
        {(found) => (
          <>
            {!found.mailed && <p className="mb-8 max-w-prose">No mail server is set up here: messages stay in everybody’s inbox. Whoever runs this server can name one in PLUMBLINE_SMTP_URL.</p>}
            <Section title="Mails"><Mails mails={found.mails} /></Section>
            <Section title="Jobs"><Jobs jobs={found.jobs} /></Section>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Mails({ mails }: Pick<Troubles, 'mails'>) {
  const again = useWrite('mail.send-again', { refreshes: ['mail.troubles'], says: ({ count }) => ({ title: count === 1 ? 'One mail is tried again' : `${count} mails are tried again` }) })
  return (
    <Table caption="Mails that wait or came to nothing" rows={mails} rowKey={(each) => `${each.state} ${each.kind} ${each.errorClass}`}
      columns={[
        { id: 'subject', header: 'Mail', rowHeader: true, sortBy: (each) => each.subject, cell: (each) => each.subject },
        { id: 'why', header: 'Why', cell: (each) => ERROR_WORDS[each.errorClass] ?? each.errorClass },
        { id: 'count', header: 'How many', numeric: true, sortBy: (each) => each.count, cell: (each) => each.count },
        { id: 'oldest', header: 'Oldest', sortBy: (each) => each.oldest, cell: (each) => <Moment at={each.oldest} /> },
        {
          id: 'next', header: 'Next',
          cell: (each) => (each.state === 'pending'
            ? <span className="text-small text-soft">tried again by itself</span>
            : <Button size="small" busy={again.busy} aria-label={`Send again: ${each.subject}`} onClick={() => again.run({ kind: each.kind, errorClass: each.errorClass })}>Send again</Button>),
        },
      ]}
      empty={<EmptyState title="Mails that did not arrive" why="A mail that was refused, or that waits because the mail server is away, is counted here until it is through." example="The mail server can’t be reached: 12" />} />
  )
}

function Jobs({ jobs }: Pick<Troubles, 'jobs'>) {
  const again = useWrite('job.run-again', { refreshes: ['mail.troubles'], says: () => ({ title: 'It runs again' }) })
  return (
    <Table caption="Jobs that came to nothing" rows={jobs} rowKey={(each) => each.job}
      columns={[
        { id: 'job', header: 'Job', rowHeader: true, sortBy: (each) => each.job, cell: (each) => each.job },
        { id: 'count', header: 'How many', numeric: true, sortBy: (each) => each.count, cell: (each) => each.count },
        { id: 'oldest', header: 'Oldest', sortBy: (each) => each.oldest, cell: (each) => <Moment at={each.oldest} /> },
        { id: 'next', header: 'Next', cell: (each) => <Button size="small" busy={again.busy} aria-label={`Run again: ${each.job}`} onClick={() => again.run({ job: each.job })}>Run again</Button> },
      ]}
      empty={<EmptyState title="Work that could not be done" why="Work in the background is tried for about three days. What still fails then is counted here, and can be started again." example="account.invite: 1" />} />
  )
}
