import * as z from 'zod'
import { Cycle, PeerFeedback, PopulationProblem, Scale } from '../words.ts'

const ids = z.array(z.uuid()).max(500)

/** Whom a cycle is for: everybody employed who meets each condition that is there, and single people on top of it. */
export const Population = z.strictObject({
  /** These teams and the teams below them. */
  teamIds: ids.min(1).optional(),
  locations: z.array(z.string().min(1).max(200)).min(1).max(200).optional(),
  /** Codes of the leveling framework. */
  levels: z.array(z.string().min(1).max(40)).min(1).max(50).optional(),
  /** Employed since this day or before; absent: begun by the end of the period. */
  startedBy: z.iso.date().optional(),
  /** Everybody below this manager. */
  branchOf: z.uuid().optional(),
  include: ids.min(1).optional(),
  exclude: ids.min(1).optional(),
})
export type Population = z.infer<typeof Population>

/** Everything a cycle's plan holds. What is absent stays as it is; null takes it away. */
export const PlanFields = {
  name: z.string().trim().min(1).max(120),
  from: z.iso.date(),
  to: z.iso.date(),
  /** What kind of review it is, in words. Absent: the name of its template. */
  template: z.string().trim().min(1).max(120).optional(),
  /** Whose questions it asks, as they stand now; null: the core alone. */
  templateId: z.uuid().nullable().optional(),
  /** Null: a cycle without ratings. */
  scale: Scale.nullable().optional(),
  nominationDue: z.iso.date().nullable().optional(),
  selfDue: z.iso.date().nullable().optional(),
  peerDue: z.iso.date().nullable().optional(),
  managerDue: z.iso.date(),
  upwardDue: z.iso.date().nullable().optional(),
  shareDue: z.iso.date(),
  /** Attributed unless told. */
  peerFeedback: PeerFeedback.optional(),
  draftBeforeSelfReview: z.boolean().optional(),
  /** Whether people get a message when their review is created. */
  announce: z.boolean().optional(),
  population: Population.optional(),
}
export const Plan = z.object(PlanFields)
export type Plan = z.infer<typeof Plan>

/** A plan while it is made: HR's own, until the cycle opens. */
export const DraftCycle = z.object({
  cycle: Cycle,
  population: Population,
  /** Names of the people the population names. */
  people: z.array(z.object({ id: z.uuid(), name: z.string() })),
})
export type DraftCycle = z.infer<typeof DraftCycle>

/** Somebody a population holds. */
export const Chosen = z.object({ id: z.uuid(), name: z.string(), title: z.string(), team: z.string().optional() })
export type Chosen = z.infer<typeof Chosen>

/** Whom a plan would reach, as far as the one asking may know. */
export const PopulationPreview = z.object({
  count: z.int(),
  people: z.array(Chosen),
  problems: z.array(PopulationProblem),
  reviewed: z.int().meta({ description: 'How many have somebody to review them.' }),
  leads: z.object({ id: z.uuid(), name: z.string() }).optional().meta({ description: 'Whoever leads the organisation, if it is for them: nobody above could review them.' }),
})
export type PopulationPreview = z.infer<typeof PopulationPreview>

/** A run of creating what a cycle needs. `done` of `total` people are seen to. */
export const LAUNCH_STATES = ['running', 'stopped', 'done'] as const
export const Launch = z.object({
  id: z.uuid(),
  state: z.enum(LAUNCH_STATES),
  total: z.int(),
  done: z.int(),
  created: z.object({ self: z.int(), manager: z.int() }),
  by: z.object({ id: z.uuid(), name: z.string() }),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().optional(),
})
export type Launch = z.infer<typeof Launch>
