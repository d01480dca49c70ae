import { idOf } from './document-ids.ts'
import type { Expectation, LevelingFramework } from './framework.ts'

/** A framework as it is stored, also by earlier releases: one example, no ids, `craft` for a skill. */
export function storedFramework(document: unknown): LevelingFramework {
  const known = document as Omit<LevelingFramework, 'expectations'> & { expectations: readonly (Expectation & { example?: string })[] }
  return {
    ...known,
    dimensions: known.dimensions.map((dimension) => ((dimension.kind as string) === 'craft' ? { ...dimension, kind: 'skill' } : dimension)),
    expectations: known.expectations.map(({ example, ...each }) => ({
      ...each, id: each.id ?? idOf(each.level, each.dimension), ...(!each.examples && example && { examples: [example] }),
    })),
  }
}
