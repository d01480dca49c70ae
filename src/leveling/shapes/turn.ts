import { axisScore, levelName } from './level-names.ts'
import type { Sketch, Sketched } from './sketch.ts'

/** How much more like levels the dimensions must look before the two change places. */
const CLEARLY = 0.25

/** Where headings turn out to be the dimensions and what stands under them the levels, the two change places. */
export function turned(sketch: Sketched): Sketched {
  if ('message' in sketch) return sketch
  const { levels, dimensions, entries } = sketch
  const names = [...new Map(dimensions.map((each) => [each.key, each])).values()]
  if (sketch.tracks.length !== 1 || names.length < 2 || names.some(({ group, key }) => group || key.startsWith('place '))) return sketch
  if (axisScore(names.map(({ name }) => name)) <= axisScore(levels.map(({ code, name }) => [code, name].filter(Boolean).join(' '))) + CLEARLY) return sketch
  const [{ key: track }] = sketch.tracks as [Sketch['tracks'][number]]
  return {
    ...sketch,
    levels: names.map(({ key, name, about }) => ({ track, key, ...levelName(name), ...(about && { summary: about }) })),
    dimensions: levels.map(({ key, name, summary }) => ({ track, key, name, ...(summary && { about: summary }) })),
    entries: entries.map((entry) => ({ ...entry, level: entry.dimension, dimension: entry.level })),
  }
}
