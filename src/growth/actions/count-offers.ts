import * as z from 'zod'
import { action } from '../../server/action.ts'
import { offeredTo, partnered } from '../team/store.ts'
import { teamOffers } from '../towards.ts'
import { uncountedOf } from '../uncounted.ts'
import { TeamOffers } from '../words.ts'

export const countOffers = action({
  id: 'opportunity.count',
  help: 'See how many opportunities the people of each team in your scope were offered within a year',
  method: 'GET', path: '/growth/offers',
  kind: 'read', scope: 'read', who: 'hr',
  input: z.object({}),
  output: z.object({ teams: z.array(TeamOffers) }),
  run: async ({ tx, today }) => {
    const led = await partnered(tx)
    const offered = await offeredTo(tx, led.map(({ person }) => person.id))
    const teams = [...Map.groupBy(led, ({ manager }) => manager.id).values()].map((team) => teamOffers({
      today, reader: 'hr', manager: team[0]!.manager,
      people: team.map((each) => ({ ...each.person, since: each.since, uncounted: uncountedOf(each), ...(offered.get(each.person.id) ?? { offers: [] }) })),
    }))
    // Those about whom a rule says something first, then by name.
    return { teams: teams.toSorted((a, b) => b.findings.length - a.findings.length || a.manager.name.localeCompare(b.manager.name)) }
  },
})
