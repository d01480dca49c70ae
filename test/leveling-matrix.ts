import type { LevelingFramework } from '../src/leveling/framework.ts'

/** A framework of one track and one dimension, a text for each level from L1 up; undefined leaves the cell empty. */
export function ladder(...texts: (string | undefined)[]): LevelingFramework {
  return {
    id: 'x', version: 1, name: 'X', tracks: [{ code: 't', name: 'T' }], dimensions: [{ code: 'craft', name: 'Craft', kind: 'skill' }],
    levels: texts.map((_, at) => ({ code: `L${at + 1}`, track: 't', order: at + 1, name: `Step ${at + 1}`, summary: '' })),
    expectations: texts.flatMap((text, at) => (text === undefined ? [] : [{ id: `e${at + 1}`, level: `L${at + 1}`, dimension: 'craft', text }])),
  }
}
