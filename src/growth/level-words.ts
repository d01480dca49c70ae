import { appliesTo, cellsOf, cellText, type Level, type LevelingFramework, levelsOf, placeKey } from '../leveling/framework.ts'
import type { LevelWords } from './words.ts'

/** `L4 (Senior)`, or the code alone where it has no other name. */
export function levelName({ code, name }: Pick<Level, 'code' | 'name'>): string {
  return name && name !== code ? `${code} (${name})` : code
}

/** What a level asks on each dimension of its track, beside what the level held today asks. An empty cell reads as the level below. */
export function levelWords(framework: LevelingFramework, goal: string, held: string | undefined): LevelWords[] {
  const level = framework.levels.find(({ code }) => code === goal)
  if (!level) return []
  const texts = textsOf(framework)
  return framework.dimensions.filter((dimension) => appliesTo(dimension, level.track)).map(({ code, name, about }) => {
    const now = held && texts.get(placeKey(held, code))
    return { dimension: code, name, ...(about && { about }), ...(now && { now }), next: texts.get(placeKey(goal, code)) ?? '' }
  })
}

/** The levels of somebody's track with their words on each dimension, lowest first; without a level those of the first track. */
export function trackWords(framework: LevelingFramework, held: string | undefined) {
  const track = (framework.levels.find(({ code }) => code === held) ?? framework.levels[0])?.track ?? ''
  const texts = textsOf(framework)
  const levels = levelsOf(framework, track)
  return framework.dimensions.filter((dimension) => appliesTo(dimension, track)).map(({ code, name, about, kind }) => ({
    dimension: code, name, kind, ...(about && { about }),
    levels: levels.map(({ code: level, name: called, scope, independence }) => ({
      code: level, name: called, text: texts.get(placeKey(level, code)) ?? '', ...(scope && { scope }), ...(independence && { independence }),
    })),
  }))
}

/** Whether a level is another, or above it on the same track. */
export function reachesLevel(framework: LevelingFramework, level: string, goal: string): boolean {
  const [one, other] = [level, goal].map((code) => framework.levels.find((each) => each.code === code))
  return level === goal || (one !== undefined && other !== undefined && one.track === other.track && one.order >= other.order)
}

function textsOf(framework: LevelingFramework): Map<string, string> {
  return new Map(cellsOf(framework).map(({ level, dimension, expectations }) => [placeKey(level, dimension), cellText(expectations)]))
}
