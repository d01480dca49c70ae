import { Button, ButtonLink } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useMe } from '../../../ui/me.ts'
import { Page } from '../../../ui/page.tsx'
import { usePlace } from '../../../ui/place.ts'
import { Section } from '../../../ui/section.tsx'
import { usePages } from '../../../ui/use-pages.ts'
import { OpenRound } from '../../parts/peer/open-round.tsx'
import { RoundList } from '../../parts/peer/round-list.tsx'
import { useReports } from '../../parts/reports.tsx'
import type { RoundEntry } from '../../peer/words.ts'

/** Feedback rounds: those about me, those about my reports, those I opened. */
export default function Rounds() {
  const { person: me } = useMe()
  const { search, setSearch } = usePlace()
  const pages = usePages('round.list', {})
  const open = () => void setSearch({ open: 'me' })
  return (
    <Page title="Feedback rounds" purpose="The same few questions to several colleagues, whenever it is worth asking: between reviews as much as before one."
      primary={<Button variant="primary" onClick={open}>Ask about my own work</Button>} actions={<ButtonLink to="/upward-surveys">Upward feedback</ButtonLink>}>
      <Loaded query={pages.query}>
        {(loaded) => (
          <>
            <Lists rounds={loaded.flatMap((page) => page.rounds)} meId={me.id} start={(id) => void setSearch({ open: id })} />
            {pages.more && <div className="mt-8"><Button busy={pages.busy} onClick={pages.more}>Show earlier</Button></div>}
          </>
        )}
      </Loaded>
      <OpenRound about={search.open === 'me' ? me.id : search.open} onClose={() => void setSearch({ open: undefined })} />
    </Page>
  )
}

function Lists({ rounds, meId, start }: { rounds: readonly RoundEntry[]; meId: string; start: (personId: string) => void }) {
  const reports = useReports()
  const own = rounds.filter((round) => round.subject.id === meId)
  const others = rounds.filter((round) => round.subject.id !== meId)
  return (
    <>
      {(reports.length > 0 || others.length > 0) && (
        <Section title="About others" actions={reports.length > 0 && <Menu label="Start a round about a report" trigger={<Button size="small">Ask about a report</Button>} items={reports.map(({ id, name }) => ({ id, title: name, run: () => start(id) }))} />}>
          {others.length > 0 ? <RoundList rounds={others} /> : (
            <EmptyState title="Rounds about the people who report to you" why="Those who work beside them see what you don’t. Choose a name, and the questions are ready to send."
              example="What should go on as it is? Think of one time you saw it." />
          )}
        </Section>
      )}
      <Section title="About your work">
        {own.length > 0 ? <RoundList rounds={own} /> : (
          <EmptyState title="What colleagues say about your work" action={<Button onClick={() => start(meId)}>Propose whom to ask</Button>}
            why="You propose two or three people, your manager agrees, and the answers come to you, with names or without." />
        )}
      </Section>
    </>
  )
}
