import type { Reach } from '../reach.ts'
import type { Named, Tone, Audience } from '../words.ts'

/** How far it reached, as the lists hold it: blank is not said. */
export interface ReachDraft {
  scope: Reach['scope'] | ''
  independence: Reach['independence'] | ''
  level: string
}
export const NO_REACH: ReachDraft = { scope: '', independence: '', level: '' }

/** A note before it is one, as this device keeps it. Blank is the same as absent. */
export interface NoteDraft extends ReachDraft {
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
  subject: null, tone: 'praise', text: '', audience: 'me', situation: '', behaviour: '', effect: '', on: '', project: '', dimension: '', ...NO_REACH,
}

/** One that is reworded: brought from elsewhere, it may say neither. */
export type EditDraft = Omit<NoteDraft, 'tone'> & { tone?: Tone }

/** Whether any of the folded texts says something. */
export function hasDetails({ situation, behaviour, effect, project }: EditDraft): boolean {
  return [situation, behaviour, effect, project].some((field) => field.trim() !== '')
}

/** What is said of it, without what is not. */
export function saidReach({ scope, independence, level }: ReachDraft): Reach {
  return { ...(scope && { scope }), ...(independence && { independence }), ...(level && { level }) }
}

/** What the server takes, without the fields that say nothing. */
export function noteFields<T extends Tone | undefined>(draft: EditDraft & { tone: T }) {
  const { tone, text, situation, behaviour, effect, on, project, dimension } = draft
  return { tone, text, situation, behaviour, effect, project, dimension, ...(on && { on }), ...saidReach(draft) }
}
