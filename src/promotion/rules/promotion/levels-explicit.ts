import { rule } from '../../../kit/rule.ts'
import { levelName } from '../../asked.ts'
import type { CaseFacts } from '../../facts.ts'
import { STEPS_AT_ONCE } from '../../numbers.ts'

export const promotionLevelsExplicit = rule({
  id: 'promotion/levels-explicit',
  severity: 'block',
  title: 'Current and proposed level are not both named, or lie more than one apart',
  why: 'A committee holds work against the text of one level. Without both names it holds it against a feeling, and a step of two skips work that nobody has seen.',
  numbers: { steps: STEPS_AT_ONCE },
  *check(facts: CaseFacts, { steps }) {
    const message = objection(facts, steps)
    if (message) yield { path: '/levels', message: message[0], fix: message[1] }
  },
})

type Objection = readonly [message: string, fix: string]

function objection({ person, current, proposed, levels }: CaseFacts, steps: number): Objection | undefined {
  if (!current?.trim() && !proposed?.trim()) return [`Neither the level ${person.name} holds nor the one proposed is named.`, BOTH]
  if (!current?.trim()) return [`The level ${person.name} holds today is not named.`, BOTH]
  if (!proposed?.trim()) return ['The level that is proposed is not named.', BOTH]
  const [from, to] = [current, proposed].map((code) => levels.find((each) => each.code === code))
  if (!from || !to) return [`${listMissing(from ? [] : [current], to ? [] : [proposed])} not a level of this framework.`, 'Which level of the framework is meant? Name it by its code.']
  if (from.code === to.code) return [`The proposed level is ${levelName(to)}, the one ${person.name} holds.`, 'Which level is proposed?']
  return from.track === to.track ? alongTrack(from, to, levels, steps) : acrossTracks(from, to, levels)
}

type Levels = CaseFacts['levels']

function alongTrack(from: Levels[number], to: Levels[number], levels: Levels, steps: number): Objection | undefined {
  const track = levels.filter((each) => each.track === from.track).toSorted((a, b) => a.order - b.order)
  const apart = track.indexOf(to) - track.indexOf(from)
  if (apart < 0) return [`${levelName(to)} lies below ${levelName(from)}.`, 'Which level above the present one is proposed?']
  if (apart <= steps) return undefined
  const next = track[track.indexOf(from) + 1]!
  return [`From ${levelName(from)} to ${levelName(to)} are ${apart} levels at once.`, `Does the work show ${levelName(next)} first? A case speaks of the next level; the one above it gets a case of its own.`]
}

/** Between tracks no steps can be counted; whoever changes begins at the first level, which is the smallest step there is. */
function acrossTracks(from: Levels[number], to: Levels[number], levels: Levels): Objection | undefined {
  const first = levels.filter((each) => each.track === to.track).toSorted((a, b) => a.order - b.order)[0]!
  if (to.code === first.code) return undefined
  return [`${levelName(from)} and ${levelName(to)} lie on two tracks, and ${levelName(to)} is not the first level of its own.`, `Whoever changes track begins at ${levelName(first)}. If it is a change of role and no step up, it needs no case.`]
}

function listMissing(current: string[], proposed: string[]): string {
  const names = [...current, ...proposed].map((code) => `“${code}”`)
  return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'}`
}

const BOTH = 'Which level do they hold today, and which one does this case speak for?'
