import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'
import { OffersFigure } from '../parts/offers-figure.tsx'

/** Who is asked, team by team: for the HR partner, as counts. */
export default function Offers() {
  const found = useAction('opportunity.count', {})
  return (
    <Page title="Who is offered stretch work" width="page" purpose="Counts over a year, team by team: who was offered work in which a level can be shown. What it was, and whether it was taken, is between the two.">
      <Loaded query={found}>
        {({ teams }) => (teams.length === 0
          ? <EmptyState title="Teams in your scope" why="Each manager whose people you look after stands here, with how many opportunities each person was offered." />
          : teams.map((team) => <Section key={team.manager.id} title={`Team of ${team.manager.name}`}><OffersFigure offers={team} title={`Opportunities offered in the team of ${team.manager.name}`} /></Section>))}
      </Loaded>
    </Page>
  )
}
