import type * as z from 'zod'
import { checkins } from './checkins/room.ts'
import { feedback } from './feedback/room.ts'
import { growth } from './growth/room.ts'
import { home } from './home/room.ts'
import { leveling } from './leveling/room.ts'
import { people } from './people/room.ts'
import { promotion } from './promotion/room.ts'
import { reviews } from './reviews/room.ts'
import { writing } from './writing/room.ts'

/** The rooms of the house, in the order in which they may know each other. */
export const ROOMS = [people, writing, leveling, checkins, feedback, growth, reviews, promotion, home] as const

/** Every action of the product. */
export const ACTIONS = ROOMS.flatMap((room) => [...room.actions])
/** Every rule of the product. */
export const RULES = ROOMS.flatMap((room) => [...room.rules])
/** Everything the product does after the answer, or by the clock. */
export const JOBS = ROOMS.flatMap((room) => [...(room.jobs ?? [])])
/** What falls due, by room. */
export const REMINDERS = ROOMS.flatMap((room) => (room.reminders ? [room.reminders] : []))
/** Every kind of message it sends. */
export const MESSAGES = ROOMS.flatMap((room) => [...(room.messages ?? [])])

type AnyOf = (typeof ROOMS)[number]['actions'][number]
/** Input and output of every action by id: what the browser's `api()` is typed by. */
export type ActionMap = { [A in AnyOf as A['id']]: { input: z.input<A['input']>; output: z.output<A['output']> } }
