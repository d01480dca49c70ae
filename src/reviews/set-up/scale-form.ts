import { DEFAULT_SCALE, RATINGS } from '../codes.ts'
import type { Rating, Scale } from '../words.ts'

/** The scale as its form has it: each point with its words, in use or not. */
export interface ScaleForm {
  rated: boolean
  points: Record<Rating, { used: boolean; words: string }>
}

/** The form of a scale; points not in use keep the usual words for when they are. */
export function scaleForm(scale: Scale | undefined): ScaleForm {
  const shown = scale ?? DEFAULT_SCALE
  const points = RATINGS.map((rating) => [rating, { used: Boolean(shown[rating]), words: shown[rating] ?? DEFAULT_SCALE[rating] }] as const)
  return { rated: Boolean(scale), points: Object.fromEntries(points) as ScaleForm['points'] }
}

/** The scale of a form; null: without ratings. */
export function scaleInput({ rated, points }: ScaleForm): Scale | null {
  if (!rated) return null
  return Object.fromEntries(RATINGS.flatMap((rating) => (points[rating].used ? [[rating, points[rating].words.trim()]] : []))) as Scale
}

/** What keeps a form from being a scale, for the summary and beside each point. */
export function missingInScale({ rated, points }: ScaleForm): { fieldId: string; message: string }[] {
  if (!rated) return []
  const side = (outer: Rating, inner: Rating, words: string) =>
    points[outer].used || points[inner].used ? [] : [{ fieldId: `scale-use-${inner}`, message: `Use at least one point ${words} the middle.` }]
  const unnamed = RATINGS.filter((rating) => points[rating].used && !points[rating].words.trim())
  return [
    ...side('far-exceeds', 'exceeds', 'above'),
    ...side('far-below', 'below', 'below'),
    ...unnamed.map((rating) => ({ fieldId: `scale-${rating}`, message: 'Every point of the rating needs words.' })),
  ]
}
