import type { Named, Tone, Audience } from '../words.ts'

/** A note before it is one, as this device keeps it. Blank is the same as absent. */
export interface NoteDraft {
  subject: Named | null
  tone: Tone
  text: string
  audience: Audience
  situation: string
  behaviour: string
  effect: string
  on: string
  project: string
  dimension: string
}

export const BLANK_NOTE: NoteDraft = {
  subject: null, tone: 'praise', text: '', audience: 'me', situation: '', behaviour: '', effect: '', on: '', project: '', dimension: '',
}

/** One that is reworded: brought from elsewhere, it may say neither. */
export type EditDraft = Omit<NoteDraft, 'tone'> & { tone?: Tone }

/** Whether any of the folded texts says something. */
export function hasDetails({ situation, behaviour, effect, project }: EditDraft): boolean {
  return [situation, behaviour, effect, project].some((field) => field.trim() !== '')
}

/** What the server takes, without the fields that say nothing. */
export function noteFields<T extends Tone | undefined>(draft: EditDraft & { tone: T }) {
  const { tone, text, situation, behaviour, effect, on, project, dimension } = draft
  return { tone, text, situation, behaviour, effect, project, dimension, ...(on && { on }) }
}
