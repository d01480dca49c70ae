import { room } from '../server/room.ts'
import { COACHING_RULES, FAIRNESS_RULES } from './rules.ts'

export const growth = room({ name: 'growth', actions: [], rules: [...COACHING_RULES, ...FAIRNESS_RULES] })
