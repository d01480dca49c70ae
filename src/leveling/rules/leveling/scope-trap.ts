import { countInWords } from '../../../kit/text.ts'
import type { Hit } from '../../../kit/rule.ts'
import { rule } from '../../../kit/rule.ts'
import type { ClaimFacts, ScopedObservation } from '../../facts.ts'
import { type Independence, INDEPENDENCES, type Scope, SCOPES } from '../../framework.ts'
import { AT_LEVEL_LEAST, SCOPED_OBSERVATIONS_LEAST } from '../../numbers.ts'

export const levelingScopeTrap = rule({
  id: 'leveling/scope-trap',
  severity: 'warn',
  title: 'A level is claimed while scope of impact or independence sits below it',
  why: 'Depth and years make somebody better at the level they are at. The next one is about how far the work reaches and how much of the way they find alone; without that, the new level sets them up to fall short.',
  numbers: { observationsLeast: SCOPED_OBSERVATIONS_LEAST, atLevelLeast: AT_LEVEL_LEAST },
  *check({ level, observations }: ClaimFacts, { observationsLeast, atLevelLeast }) {
    const name = level.name && level.name !== level.code ? `${level.code} (${level.name})` : level.code
    const least = { observationsLeast, atLevelLeast }
    const scope = level.scope && below(observations, 'scope', SCOPES, level.scope, least)
    if (scope) yield {
      ...scope, path: '/scope', message: `${name} asks for results that reach ${REACH[level.scope!]}. ${tally(scope, SEEN)}`,
      fix: 'Name work whose effect reached that far, with its date, or agree on work of that scope now and look again when it has been seen more than once.',
    }
    const independence = level.independence && below(observations, 'independence', INDEPENDENCES, level.independence, least)
    if (independence) yield {
      ...independence, path: '/independence', message: `${name} asks for ${ALONE[level.independence!]}. ${tally(independence, FOUND)}`,
      fix: 'Name work that was done with that little guidance, with its date, or hand over a question of that kind now and look again when it has been seen more than once.',
    }
  },
})

const REACH: Record<Scope, string> = { task: 'the own task', team: 'the whole team', teams: 'across several teams', organisation: 'the whole organisation', company: 'the whole company' }
const SEEN: Record<Scope, string> = { task: 'an own task', team: 'the team', teams: 'several teams', organisation: 'the organisation', company: 'the company' }
const ALONE: Record<Independence, string> = {
  guided: 'work with guidance at hand', checked: 'work that is checked at agreed points', alone: 'a way found alone to an agreed goal', frames: 'rough problems turned into plans', directs: 'direction where neither goal nor method is settled',
}
const FOUND: Record<Independence, string> = { guided: 'guidance at hand', checked: 'checks at agreed points', alone: 'a way found alone', frames: 'a problem turned into a plan', directs: 'a direction of their own' }

type Below<Step extends string> = Pick<Hit, 'evidence'> & { count: number; reached: { on: string }[]; highest: Step }

/** What was seen, when too little of it is at the step that the level asks for. */
function below<Field extends 'scope' | 'independence'>(
  observations: readonly ScopedObservation[], field: Field, steps: readonly NonNullable<ScopedObservation[Field]>[], wanted: NonNullable<ScopedObservation[Field]>, least: { observationsLeast: number; atLevelLeast: number },
): Below<NonNullable<ScopedObservation[Field]>> | undefined {
  const rank = (each: ScopedObservation) => steps.indexOf(each[field]!)
  const said = observations.filter((each) => each[field] !== undefined).toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const reached = said.filter((each) => rank(each) >= steps.indexOf(wanted))
  if (said.length < least.observationsLeast || reached.length >= least.atLevelLeast) return undefined
  const under = said.filter((each) => !reached.includes(each))
  return { count: said.length, reached, highest: steps[Math.max(...under.map(rank))]!, evidence: under.map(({ id }) => id) }
}

function tally<Step extends string>({ count, reached, highest }: Below<Step>, words: Record<Step, string>): string {
  const [one] = reached
  return `Of ${countInWords(count)} dated observations ${one ? `one does (${one.on})` : 'none does'}; the ${one ? 'others go' : 'furthest goes'} as far as ${words[highest]}.`
}
