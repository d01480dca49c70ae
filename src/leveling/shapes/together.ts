import type { Sketch } from './sketch.ts'

/** Several files as one framework: each brings its tracks. Dimensions known by their place alone are the same in all. */
export function together(sketches: readonly Sketch[], name: string): Sketch {
  if (sketches.length === 1) return sketches[0]!
  const keyed = sketches.map((sketch, file) => ({ sketch, key: (track: string) => `${file} ${track}` }))
  const places = new Map<string, Set<string>>()
  for (const { dimensions } of sketches) {
    for (const { key, name } of dimensions) if (key.startsWith('place ')) places.set(key, new Set([...(places.get(key) ?? []), ...name.split(' / ')]))
  }
  return {
    shape: [...new Set(sketches.map(({ shape }) => shape))].join('; '), name,
    tracks: keyed.flatMap(({ sketch, key }) => sketch.tracks.map((track) => ({ ...track, key: key(track.key), ...(sketch.tracks.length === 1 && sketch.name && { name: sketch.name }) }))),
    levels: keyed.flatMap(({ sketch, key }) => sketch.levels.map((level) => ({ ...level, track: key(level.track) }))),
    dimensions: keyed.flatMap(({ sketch, key }) => sketch.dimensions.map((dimension) => ({
      ...dimension, ...(dimension.track !== undefined && { track: key(dimension.track) }), ...(places.has(dimension.key) && { name: [...places.get(dimension.key)!].join(' / ') }),
    }))),
    entries: keyed.flatMap(({ sketch, key }) => sketch.entries.map((entry) => ({ ...entry, track: key(entry.track) }))),
    ignored: sketches.flatMap(({ ignored }) => ignored),
    notes: [...new Set(sketches.flatMap(({ notes }) => notes))],
  }
}
