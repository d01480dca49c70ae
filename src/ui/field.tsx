import { createContext, use, useId, type ReactNode } from 'react'
import { Icon } from './icons.tsx'

export { fieldId } from './field-id.ts'

/** Who can read a text now, and who later. It must say what the server's policy says. */
export interface AudienceWords {
  now: string
  later: string
}

export interface FieldProps {
  label: string
  /** Also the element's id; `fieldId(path)` makes it from a problem's path, so that errors find their field. */
  id?: string
  hint?: ReactNode
  /** The same words as in the ErrorSummary. */
  error?: string
  /** Says "(optional)" beside the label; everything else is needed. */
  optional?: boolean
  audience?: AudienceWords
  /** Says the audience to screen readers only, where a field right above shows the same words. */
  audienceHidden?: boolean
  /** Hides the label from sight where the place says it already. */
  labelHidden?: boolean
}

export interface FieldIds {
  id: string
  describedBy: string | undefined
  invalid: boolean
}
const Ids = createContext<FieldIds | undefined>(undefined)

/** Label, hint, error and audience around one control, tied together for screen readers. */
export function Field({ label, id, hint, error, optional, audience, audienceHidden, labelHidden, children }: FieldProps & { children: ReactNode }) {
  const made = useId()
  const ids = wire(id ?? made, { hint: Boolean(hint), error: Boolean(error), audience: Boolean(audience) })
  return (
    <div className={error ? 'border-l-4 border-ink pl-4' : undefined} data-keep="">
      <label htmlFor={ids.id} className={labelHidden ? 'sr-only' : 'block font-medium'}>
        {label}{optional && <span className="font-normal text-soft"> (optional)</span>}
      </label>
      {hint && <p id={`${ids.id}-hint`} className="text-small text-soft">{hint}</p>}
      {error && <FieldError id={`${ids.id}-error`}>{error}</FieldError>}
      <div className="mt-1">
        <Ids value={ids}>{children}</Ids>
      </div>
      {audience && <Audience id={`${ids.id}-audience`} {...audience} hidden={audienceHidden} />}
    </div>
  )
}

/** The ids of the field around, for a control of one's own. */
export function useFieldIds(): FieldIds {
  const ids = use(Ids)
  const made = useId()
  return ids ?? { id: made, describedBy: undefined, invalid: false }
}

function wire(id: string, has: { hint: boolean; error: boolean; audience: boolean }): FieldIds {
  const parts = (['hint', 'error', 'audience'] as const).filter((part) => has[part]).map((part) => `${id}-${part}`)
  return { id, describedBy: parts.join(' ') || undefined, invalid: has.error }
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return <p id={id} className="font-medium"><span className="sr-only">Error: </span>{children}</p>
}

/** Who reads this, beside every text. */
export function Audience({ id, now, later, hidden }: AudienceWords & { id?: string; hidden?: boolean }) {
  return (
    <p id={id} className={hidden ? 'sr-only' : 'mt-1 flex items-start gap-2 text-small text-soft'} data-audience="">
      <Icon name="eye" className="mt-0.5" />
      <span><span className="sr-only">Who can read this. </span>{now === later ? `Now and later: ${now}.` : `Now: ${now}. Later: ${later}.`}</span>
    </p>
  )
}
