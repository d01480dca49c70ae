import * as z from 'zod'
import { AUDIENCES, SELF_FIELDS } from './audiences.ts'

/** Whose questions. */
export const Audience = z.enum(AUDIENCES)
export type Audience = z.infer<typeof Audience>

export type SelfField = (typeof SELF_FIELDS)[number]

/** One question beside the core. `id` stays when its words change, so that answers stay with it. */
export const Question = z.strictObject({
  id: z.string().regex(/^[\w-]{1,40}$/, 'Letters, figures and dashes.'),
  label: z.string().trim().min(1, 'Write the question.').max(200),
  help: z.string().trim().max(400).default(''),
  required: z.boolean().default(false),
  /** Whether the person it is about reads the answer. Meaningless for what they write themself. */
  shown: z.boolean().default(true),
})
export type Question = z.infer<typeof Question>

const questions = z.array(Question).max(12)
/** Whoever gives an hour to a colleague answers four questions well, and ten badly. */
const few = z.array(Question).max(4, 'Four questions are the most.')

/** What a template asks of whom. The core of a manager's review is always asked. */
export const TemplateDocument = z.strictObject({
  /** Which of the three common questions a self-review asks. */
  selfFields: z.array(z.enum(SELF_FIELDS)).max(3).default([...SELF_FIELDS]),
  self: questions.default([]),
  manager: questions.default([]),
  peer: few.default([]),
  upward: few.default([]),
})
export type TemplateDocument = z.infer<typeof TemplateDocument>

/** One version of a template. */
export const Template = z.object({
  id: z.uuid(),
  version: z.int(),
  name: z.string(),
  document: TemplateDocument,
  /** Ours, as it came with the product; absent once somebody has changed it. */
  builtIn: z.boolean().optional(),
  savedAt: z.iso.datetime().optional(),
})
export type Template = z.infer<typeof Template>

/** What one review asks of its author beside the core. */
export const Asked = z.object({ selfFields: z.array(z.enum(SELF_FIELDS)).optional(), questions: z.array(Question) })
export type Asked = z.infer<typeof Asked>
