import * as z from 'zod'
import { MOST_QUESTIONS } from '../numbers.ts'
import { Line } from '../words.ts'

/** What begins with questions of the organisation. */
export const TEMPLATE_KINDS = ['one-on-one', 'career-check-in'] as const
export const TemplateKind = z.enum(TEMPLATE_KINDS)
export type TemplateKind = z.infer<typeof TemplateKind>

/** The organisation's questions for one kind. Version 0: those we wrote. */
export const Template = z.object({
  kind: TemplateKind,
  questions: z.array(z.string()),
  version: z.int(),
  /** When they were changed last. */
  savedAt: z.iso.datetime().optional(),
})
export type Template = z.infer<typeof Template>

/** Questions of a template: at least one. */
export const TemplateQuestions = z.array(Line).min(1, 'Keep at least one question.').max(MOST_QUESTIONS, `At most ${MOST_QUESTIONS} questions: the ones that matter most.`)
