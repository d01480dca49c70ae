import type { Fixture } from '../matrix-cells.ts'
import { FIXTURES as apart } from './apart.ts'
import { FIXTURES as checkIns } from './check-ins.ts'
import { FIXTURES as coach } from './coach.ts'
import { FIXTURES as exports } from './exports.ts'
import { FIXTURES as growth } from './growth.ts'
import { FIXTURES as linked } from './linked.ts'
import { FIXTURES as messages } from './messages.ts'
import { FIXTURES as notes } from './notes.ts'
import { FIXTURES as peerFeedback } from './peer-feedback.ts'
import { FIXTURES as people } from './people.ts'
import { FIXTURES as promotion } from './promotion.ts'
import { FIXTURES as reviews } from './reviews.ts'

/** Every record the cells of the matrix are walked with. */
export const FIXTURES: readonly Fixture[] = [...notes, ...checkIns, ...growth, ...peerFeedback, ...reviews, ...apart, ...linked, ...people, ...promotion, ...messages, ...exports, ...coach]
