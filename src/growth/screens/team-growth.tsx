import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'
import { OffersFigure } from '../parts/offers-figure.tsx'
import { ReportsTable } from '../parts/reports-table.tsx'

/** Who of one's reports has a goal, whether they know what lies between, and who was offered what. */
export default function TeamGrowth() {
  const found = useAction('growth.team', {})
  return (
    <Page title="Growth of your team" width="page" purpose="Who wants to reach a level, whether they have seen what lies between, and who gets the work in which it can be shown.">
      <Loaded query={found}>
        {({ reports, offers }) => (
          <>
            <ReportsTable reports={reports} />
            {reports.length > 0 && <Section title="Who was offered what" hint="Counted over a year. Whether somebody took it is not counted, and a no is held against nobody."><OffersFigure offers={offers} title="Opportunities offered, by person" /></Section>}
          </>
        )}
      </Loaded>
    </Page>
  )
}
