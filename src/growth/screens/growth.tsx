import { useMemo } from 'react'
import { useReports, StepThrough } from '../../feedback/parts/reports.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { useCommands } from '../../ui/commands.ts'
import { Findings } from '../../ui/findings.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { StateLabel } from '../../ui/state-label.tsx'
import { useAction } from '../../ui/use-action.ts'
import { Assessments } from '../parts/assessments.tsx'
import { Gap } from '../parts/gap.tsx'
import { EarlierGoals, Goal } from '../parts/goal.tsx'
import { Opportunities } from '../parts/opportunities.tsx'
import { Timeline } from '../parts/timeline.tsx'
import type { GrowthPage } from '../words.ts'

/** Somebody's growth, for the two it is between; to others a list of dates. */
export default function GrowthScreen() {
  const { params } = usePlace()
  const { person } = useMe()
  const id = params.personId ?? person.id
  const found = useAction('growth.show', { personId: id })
  return <Loaded query={found}>{(page) => <Growth key={id} page={page} />}</Loaded>
}

function Growth({ page }: { page: GrowthPage }) {
  const { person: me } = useMe()
  const reports = useReports()
  const { person, manager, between, findings } = page
  const own = person.id === me.id
  const other = own ? (manager?.name ?? 'your manager') : person.name
  const base = own ? '/growth' : `/people/${person.id}/growth`
  useCommands(useMemo(() => [
    { id: 'growth.gap', title: 'What lies between', to: `${base}#gap` }, { id: 'growth.opportunities', title: 'Opportunities', to: `${base}#opportunities` },
  ], [base]))
  return (
    <Page title={own ? 'Your growth' : `Growth of ${person.name}`} width="page" back={own ? undefined : between ? { to: '/team-growth', label: 'Growth of your team' } : { to: `/people/${person.id}`, label: person.name }}
      purpose={own ? `Where you want to go, what lies between, and who helps: between you and ${other}.` : between ? `Where ${person.name} wants to go, what lies between, and what you offer. Both of you read and write it.` : `That ${person.name} and their manager work on it. What they write is theirs.`}
      actions={!own && between && <ButtonLink to={`/people/${person.id}`}>Ledger</ButtonLink>}>
      {!own && between && <StepThrough label="Your reports" people={reports} current={person.id} to={(each) => `/people/${each.id}/growth`} />}
      {between ? (
        <>
          <Goal page={page} own={own} other={other} />
          {findings.length > 0 && <div className="mt-8 max-w-prose" data-screen-only=""><Findings title="For you to think about" findings={findings} /></div>}
          <Gap page={page} own={own} other={other} />
          <Timeline page={page} />
          <Opportunities page={page} own={own} other={other} />
          <Assessments page={page} own={own} other={other} />
          <EarlierGoals page={page} />
        </>
      ) : <Dates page={page} />}
    </Page>
  )
}

/** What the line above and the HR partner see. */
function Dates({ page }: { page: GrowthPage }) {
  const { plan, earlier } = page
  return (
    <>
      <StateLabel state={plan ? 'A goal stands' : 'No goal'} step={plan ? 'going' : 'waiting'} next={earlier.length > 0 ? `${earlier.length} before` : undefined} />
      <Opportunities page={page} own={false} other={page.person.name} />
      <Assessments page={page} own={false} other={page.person.name} />
    </>
  )
}
