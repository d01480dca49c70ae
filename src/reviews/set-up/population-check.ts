import { type InputError, type Refusal, refuse } from '../../kit/refusal.ts'
import type { Population } from './words.ts'

/** Whether a population can be meant: what it names exists, and nobody is taken in and left out at once. */
export function checkPopulation(population: Population, unknown: readonly string[]): Refusal | undefined {
  const { teamIds = [], branchOf, include = [], exclude = [] } = population
  const missing = (path: string, ids: readonly string[], message: string): InputError[] =>
    ids.flatMap((id, at) => (unknown.includes(id) ? [{ path: `/population/${path}/${at}`, message }] : []))
  const errors = [
    ...missing('teamIds', teamIds, 'There is no such team.'),
    ...missing('include', include, 'There is no such person.'),
    ...missing('exclude', exclude, 'There is no such person.'),
    ...(branchOf && unknown.includes(branchOf) ? [{ path: '/population/branchOf', message: 'There is no such person.' }] : []),
    ...exclude.flatMap((id, at) =>
      include.includes(id) ? [{ path: `/population/exclude/${at}`, message: 'This person is taken in and left out at once.' }] : [],
    ),
  ]
  return errors.length ? refuse('invalid', 'The cycle cannot be for these people as it says.', { errors }) : undefined
}
