import * as z from 'zod'
import { publishedFramework } from '../../leveling/store.ts'
import { action } from '../../server/action.ts'
import { assessmentsOfAll, opportunitiesOfAll, plansOf } from '../store.ts'
import { levelledOf, levelsOf, offeredTo, ownReports } from '../team/store.ts'
import { reportGrowth, teamOffers } from '../towards.ts'
import { uncountedOf } from '../uncounted.ts'
import { ReportGrowth, TeamOffers } from '../words.ts'

export const showTeamGrowth = action({
  id: 'growth.team',
  help: 'See who of your reports has a goal, whether they have seen their gap, and who was offered what',
  method: 'GET', path: '/growth/team',
  kind: 'read', scope: 'read', who: 'manager',
  input: z.object({}),
  output: z.object({ reports: z.array(ReportGrowth), offers: TeamOffers }),
  run: async ({ tx, me, today }) => {
    const led = await ownReports(tx)
    const ids = led.map(({ person }) => person.id)
    const [framework, plans, opportunities] = [await publishedFramework(tx), await plansOf(tx, ids), await opportunitiesOfAll(tx, ids)]
    const [assessments, levelled, levels, offered] = [await assessmentsOfAll(tx, ids), await levelledOf(tx, ids), await levelsOf(tx, ids), await offeredTo(tx, ids)]
    const of = <Each extends { person: { id: string } }>(list: readonly Each[], id: string) => list.filter(({ person }) => person.id === id)
    const reports = led.map((each) => reportGrowth({
      today, zone: me.timeZone, framework, person: each.person, uncounted: uncountedOf(each), plan: of(plans, each.person.id).find(({ closedAt }) => !closedAt),
      opportunities: of(opportunities, each.person.id), assessments: of(assessments, each.person.id), levelled: levelled.get(each.person.id) ?? [],
    }, levels.get(each.person.id)))
    const people = led.map((each) => ({ ...each.person, since: each.since, uncounted: uncountedOf(each), ...(offered.get(each.person.id) ?? { offers: [] }) }))
    return { reports, offers: teamOffers({ today, reader: 'manager', manager: { id: me.id, name: me.name }, people }) }
  },
})
