import { ruleKey } from './confirmation.ts'
import { RATINGS } from './codes.ts'
import type { Override, Rating, ReviewDocument } from './words.ts'

/** Id of the accomplishment or growth area a path points into, if it does. */
export function itemAt(document: ReviewDocument, path: string): string | undefined {
  const [, list, index] = path.split('/')
  if (list !== 'accomplishments' && list !== 'growthAreas') return undefined
  return document[list][Number(index)]?.id
}

/** Keys set aside for this version of the text. An edited text needs a new look, so others don't count. */
export function overriddenKeys(overrides: readonly Override[], textVersion: number): Set<string> {
  return new Set(overrides.filter((each) => each.textVersion === textVersion).map(ruleKey))
}

/**
 * Keys that stay set aside in a correction of the released text: HR agreed to this point being made, wherever it now
 * stands. Not what concerns the rating when that is lowered further.
 */
export function carriedKeys(overrides: readonly Override[], document: ReviewDocument, ratings: { was?: Rating; is?: Rating }): Set<string> {
  const lowered = ratings.was && ratings.is ? RATINGS.indexOf(ratings.is) < RATINGS.indexOf(ratings.was) : ratings.was !== ratings.is
  const carried = overrides.flatMap((each) => {
    if (each.path.startsWith('/rating')) return lowered ? [] : [ruleKey(each)]
    if (!each.item) return [ruleKey(each)]
    const [, list, , ...rest] = each.path.split('/')
    const items = list === 'growthAreas' ? document.growthAreas : document.accomplishments
    const index = items.findIndex((item) => item.id === each.item)
    return index < 0 ? [] : [ruleKey({ rule: each.rule, path: ['', list, index, ...rest].join('/') })]
  })
  return new Set(carried)
}
