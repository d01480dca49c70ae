import * as z from 'zod'

/** Texts that keep their earlier drafts here: all that one writes alone, but reviews. */
export const DRAFT_KINDS = ['monthly-note', 'one-on-one-note', 'career-view', 'review-comment'] as const
export const DraftKind = z.enum(DRAFT_KINDS)
export type DraftKind = z.infer<typeof DraftKind>

/** One accepted save of a text, as its author finds it again. */
export const OwnDraft = z.object({
  version: z.int(),
  savedAt: z.iso.datetime(),
  words: z.int(),
  /** Words more or fewer than in the one before; absent for the first that is kept. */
  change: z.int().optional(),
  /** It is the text as it stands. */
  current: z.boolean(),
})
export type OwnDraft = z.infer<typeof OwnDraft>

/** The same with its text: the lines of a note; the note; aspirations and gap; the comment. */
export const OwnDraftText = OwnDraft.pick({ version: true, savedAt: true }).extend({ texts: z.array(z.string()) })
export type OwnDraftText = z.infer<typeof OwnDraftText>
