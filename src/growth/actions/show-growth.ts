import * as z from 'zod'
import { notFound, type Refusal } from '../../kit/refusal.ts'
import { levelOf, publishedFramework } from '../../leveling/store.ts'
import { findPerson } from '../../people/store.ts'
import { action, type Context } from '../../server/action.ts'
import { growthPage } from '../page.ts'
import { assessmentsOf, evidenceAbout, notYetOf, opportunitiesOf, plansOf } from '../store.ts'
import { ledPerson, levelledOf, standsTo } from '../team/store.ts'
import { coachingFindings } from '../towards.ts'
import { uncountedOf } from '../uncounted.ts'
import { GrowthPage } from '../words.ts'

export const showGrowth = action({
  id: 'growth.show',
  help: 'Read somebody’s growth: the goal, what lies between, the timeline with what a committee wants to see by when, opportunities and assessments',
  method: 'GET', path: '/people/{personId}/growth',
  kind: 'read', scope: 'read',
  input: z.object({ personId: z.uuid() }),
  output: GrowthPage,
  run: (context, { personId }) => readGrowth(context, personId),
})

/** The page as the reader of this very transaction finds it. */
export async function readGrowth({ tx, me, today }: Pick<Context, 'tx' | 'me' | 'today'>, personId: string): Promise<GrowthPage | Refusal> {
  const found = await findPerson(tx, personId)
  if (!found) return notFound
  const { between, knows } = await standsTo(tx, personId)
  const [plans, opportunities, assessments] = [await plansOf(tx, [personId]), await opportunitiesOf(tx, personId), await assessmentsOf(tx, personId)]
  if (!between && !knows && plans.length + opportunities.length + assessments.length === 0) return notFound
  const cited = [...plans.flatMap(({ gap }) => gap), ...opportunities.flatMap(({ outcomes }) => outcomes)].flatMap(({ evidence }) => evidence)
  const [framework, held] = [await publishedFramework(tx), await levelOf(tx, personId, today)]
  const person = { id: personId, name: found.name }
  const led = between && personId !== me.id ? await ledPerson(tx, personId) : undefined
  const findings = led ? coachingFindings({
    today, zone: me.timeZone, framework, person, uncounted: uncountedOf(led), plan: plans.find(({ closedAt }) => !closedAt), opportunities, assessments,
    levelled: (await levelledOf(tx, [personId])).get(personId) ?? [],
  }) : []
  return growthPage({
    meId: me.id, person, manager: found.managerId && found.managerName ? { id: found.managerId, name: found.managerName } : undefined, between,
    framework, held, plans, notYet: await notYetOf(tx, personId), opportunities, assessments, records: between ? await evidenceAbout(tx, personId, cited) : [], findings,
  })
}
