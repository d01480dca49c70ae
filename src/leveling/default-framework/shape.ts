import { idOf } from '../document-ids.ts'
import type { Expectation } from '../framework.ts'

/** A cell whose text may be broken into lines in the file. */
export function cell(level: string, dimension: string, text: string, example: string): Expectation {
  const flow = (broken: string) => broken.replace(/\s+/g, ' ')
  return { id: idOf(level, dimension), level, dimension, text: flow(text), examples: [flow(example)] }
}
