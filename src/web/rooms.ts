import { panels as checkins } from '../checkins/panels.ts'
import { panels as feedback } from '../feedback/panels.ts'
import { panels as growth } from '../growth/panels.ts'
import { panels as home } from '../home/panels.ts'
import { panels as leveling } from '../leveling/panels.ts'
import { panels as people } from '../people/panels.ts'
import { panels as promotion } from '../promotion/panels.ts'
import { panels as reviews } from '../reviews/panels.ts'
import { panels as shell } from './panels.ts'
import { panels as writing } from '../writing/panels.ts'
import type { Panels } from '../ui/panels.ts'

/** The rooms that have something to show, in the order of the command menu. */
export const ROOM_PANELS: readonly Panels[] = [home, people, writing, leveling, checkins, feedback, growth, reviews, promotion, shell]
