import type { WrittenGrowth } from '../written-growth.ts'
import { hanasGrowth, oskarsGrowth, yusufsGrowth } from './growth-begun.ts'
import { mateusGrowth } from './growth-mateus.ts'
import { wanjirusGrowth } from './growth-wanjiru.ts'

/** Those of Leila's nine who declared a goal. Priya put hers off, Saia is new, Grace and Declan have none. */
export const GROWTH: readonly WrittenGrowth[] = [wanjirusGrowth, mateusGrowth, hanasGrowth, yusufsGrowth, oskarsGrowth]
