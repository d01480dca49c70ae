import { Button } from '../../../src/ui/button.tsx'
import { Knot, KnotShape, LinePart } from '../../../src/ui/line.tsx'
import { Page } from '../../../src/ui/page.tsx'
import { Tabs } from '../../../src/ui/tabs.tsx'
import { EmptyState } from '../../../src/ui/empty-state.tsx'

export function Ledger() {
  return (
    <Page title="Mina Okafor" purpose="What was said and seen, by whom and when. Mina sees the same line, except what only you can see." width="page"
      primary={<Button variant="primary" keyHint="n">Note something</Button>}>
      <Tabs label="Parts of the ledger" tabs={[
        { id: 'line', title: 'The line', count: 14, content: <TheLine /> },
        { id: 'talks', title: 'One-on-ones', count: 9, content: null },
        { id: 'expectations', title: 'Agreed expectations', content: <EmptyState title="What you two agreed on" why="…" /> },
      ]} />
    </Page>
  )
}

function TheLine() {
  return (
    <>
      <p className="mb-8 flex flex-wrap gap-x-6 gap-y-1 text-small text-soft">
        {(['said', 'seen', 'answered', 'missing'] as const).map((kind) => <span key={kind} className="inline-flex items-center gap-2 capitalize"><KnotShape kind={kind} />{kind}</span>)}
      </p>
      <LinePart title="March 2026" note="3 records">
        <Knot kind="said" on="2026-03-14" title="Observation" says="Not shared yet" meta="By you, about the night shift handover"
          actions={<><Button size="small">Share with Mina</Button><Button size="small" variant="quiet">Edit</Button></>}>
          The handover note for the crane team had no open items, and the morning shift found two faults that the night shift knew of.
        </Knot>
        <Knot kind="seen" on="2026-03-09" title="Praise" says="Seen on 10 March" meta="By Tomás Ferreira, about the harbour crossing">
          You asked the pilots what they look at first, and moved the tide table to the top. Nobody has called the desk about it since.
        </Knot>
        <Knot kind="answered" on="2026-03-02" title="One-on-one" says="Confirmed and answered" meta="You and Mina">
          We agreed that estimates go out with a range.
        </Knot>
      </LinePart>
      <LinePart title="February 2026" note="2 records, 1 missing">
        <Knot kind="missing" title="Monthly note" says="Not written" actions={<Button size="small">Write it now</Button>} />
        <Knot kind="answered" on="2026-02-18" title="Concern" says="Seen on 18 February, answered" meta="By you, about the berth plan">
          In the planning meeting you spoke over Jonas twice; he stopped offering numbers.
        </Knot>
        <Knot kind="seen" on="2026-02-03" title="Observation" says="Seen on 4 February" meta="By you">
          The incident report reads well to somebody who was not there.
        </Knot>
      </LinePart>
    </>
  )
}
