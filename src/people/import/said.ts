import * as z from 'zod'
import { listInWords } from '../../kit/text.ts'
import { MOST_DIFFERENCES } from '../numbers.ts'
import type { Table } from '../table.ts'
import { resultOf } from './result.ts'
import { type Confirmed, isConfirmed, lookInWords, SecondLook } from './second-look.ts'
import { ImportResult, type Plan } from './words.ts'

/** What an import of people did, or would do. */
export const PeopleResult = ImportResult.extend({
  teams: z.array(z.string()).meta({ description: 'Names of teams that are new.' }),
  leftOut: z.array(z.object({ row: z.int(), column: z.string().optional(), message: z.string() })),
  managers: z.object({ changed: z.int(), of: z.int() }).meta({ description: 'People who get another manager, of those who have one.' }),
  pruned: z.object({ count: z.int(), names: z.array(z.string()) }).meta({ description: 'People the file does not name, who leave today.' }),
  secondLook: SecondLook.optional().meta({ description: 'What changes so much that its number has to be confirmed.' }),
  waiting: z.boolean().meta({ description: 'Nothing is written yet: an HR administrator looks at it first.' }),
})

/** Names shown of those who leave; the count is always of all. */
const NAMES = 12

/** The answer about a plan. */
export function saidOf(
  plan: Plan, table: Table<string>, how: { dryRun: boolean; runId?: string; secondLook?: SecondLook; waiting?: boolean },
): z.input<typeof PeopleResult> {
  const { dryRun, runId, secondLook, waiting = false } = how
  const counts = { created: plan.created, changed: plan.changed, unchanged: plan.unchanged }
  const teams = plan.teams.map((team) => team.name)
  const more = [
    ...(waiting ? [`Nothing is written yet: an HR administrator looks at it first. ${lookInWords(secondLook!)}`] : []),
    ...(secondLook && dryRun && !waiting ? [`Needs a second look: ${lookInWords(secondLook)}`] : []),
    ...(plan.links.changed > 0 && !secondLook?.managers ? [`Another manager: for ${plan.links.changed} of the ${plan.links.of} people who have one.`] : []),
    ...(plan.pruned.length > 0 ? [prunedInWords(plan.pruned)] : []),
    ...plan.freed.map(({ name }) => `${name} comes back: a new employment. The earlier one keeps its records, and gives up the address.`),
  ]
  return {
    ...resultOf({ dryRun: dryRun || waiting, runId, one: 'person', many: 'people', teams, leftOut: plan.leftOut, more }, counts, table, plan.differences),
    teams, leftOut: plan.leftOut, managers: plan.links,
    pruned: { count: plan.pruned.length, names: plan.pruned.slice(0, MOST_DIFFERENCES) },
    ...(secondLook && { secondLook }), waiting,
  }
}

function prunedInWords(names: readonly string[]): string {
  const shown = names.length > NAMES ? [...names.slice(0, NAMES), `${names.length - NAMES} more`] : names
  return `Not in the file, and leaving today: ${names.length} ${names.length === 1 ? 'person' : 'people'}, ${listInWords(shown)}.`
}

/** Why an import is not made yet, or nothing. `path`s name what to send along. */
export function missingConfirmation(look: SecondLook | undefined, confirmed: Confirmed): { detail: string; errors: { path: string; message: string }[] } | undefined {
  if (!look || isConfirmed(look, confirmed)) return undefined
  const errors = [
    ...(look.managers && confirmed.managers !== look.managers.changed
      ? [{ path: '/confirmManagerChanges', message: `${look.managers.changed} people would get another manager. Confirm with exactly this number.` }] : []),
    ...(look.leavers && confirmed.leavers !== look.leavers.changed
      ? [{ path: '/confirmLeavers', message: `${look.leavers.changed} people would leave. Confirm with exactly this number.` }] : []),
  ]
  return { detail: `Nothing was imported: ${lookInWords(look)} Look at it again, and confirm the number if it is meant.`, errors }
}
