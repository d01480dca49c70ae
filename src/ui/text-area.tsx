import type { ComponentPropsWithRef } from 'react'
import { cx } from './class-names.ts'
import { Field, useFieldIds, type AudienceWords, type FieldProps } from './field.tsx'
import { controlLook } from './inputs.tsx'

export type TextAreaProps = Omit<FieldProps, 'audience'> & Omit<ComponentPropsWithRef<'textarea'>, keyof FieldProps> & {
  /** Who can read this now, and who later: no text field without it. */
  audience: AudienceWords
  /** Set in the serif, for documents. */
  serif?: boolean
}

/** Text over several lines; grows with what is written. For text the coach reads, use CoachField. */
export function TextArea({ label, id, hint, error, optional, audience, audienceHidden, labelHidden, ...rest }: TextAreaProps) {
  return (
    <Field {...{ label, id, hint, error, optional, audience, audienceHidden, labelHidden }}>
      <Growing name={id} {...rest} />
    </Field>
  )
}

function Growing({ serif, className, rows = 3, ...rest }: ComponentPropsWithRef<'textarea'> & { serif?: boolean }) {
  const { id, describedBy, invalid } = useFieldIds()
  return (
    <textarea
      id={id}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      rows={rows}
      {...rest}
      className={cx(controlLook, 'block min-h-20 resize-y field-sizing-content', serif && 'font-serif text-prose', className)}
    />
  )
}
