import { useId, type ComponentPropsWithRef, type ReactNode } from 'react'
import { cx } from './class-names.ts'
import { Icon } from './icons.tsx'
import { Field, FieldError, useFieldIds, type FieldProps } from './field.tsx'

export const controlLook =
  'w-full rounded-sm border border-edge bg-raised px-3 py-2 text-ink aria-invalid:border-ink aria-invalid:inset-ring aria-invalid:inset-ring-ink disabled:text-soft'

/** What every control takes from the field around it. */
function useWiring() {
  const { id, describedBy, invalid } = useFieldIds()
  return { id, 'aria-describedby': describedBy, 'aria-invalid': invalid || undefined }
}

type Without<T, K extends PropertyKey> = Omit<T, K | keyof FieldProps>

export type InputProps = FieldProps & Without<ComponentPropsWithRef<'input'>, 'size'> & { size?: 'short' | 'full' }

/** One line of text, a date, a number. `name` defaults to the id. */
export function Input({ label, id, hint, error, optional, audience, labelHidden, ...rest }: InputProps) {
  return (
    <Field {...{ label, id, hint, error, optional, audience, labelHidden }}>
      <BareInput name={id} {...rest} />
    </Field>
  )
}

function BareInput({ size = 'full', className, ...rest }: Without<ComponentPropsWithRef<'input'>, 'size'> & { size?: 'short' | 'full' }) {
  return <input {...useWiring()} {...rest} className={cx(controlLook, 'min-h-10', size === 'short' && 'max-w-48', className)} />
}

export type SelectProps = FieldProps & Without<ComponentPropsWithRef<'select'>, never> & {
  options: readonly { value: string; label: string; disabled?: boolean }[]
}

/** The platform's own list: best on phones, with screen readers and in forced colours. */
export function Select({ label, id, hint, error, optional, audience, labelHidden, options, ...rest }: SelectProps) {
  return (
    <Field {...{ label, id, hint, error, optional, audience, labelHidden }}>
      <BareSelect name={id} {...rest}>
        {options.map((option) => <option key={option.value} value={option.value} disabled={option.disabled}>{option.label}</option>)}
      </BareSelect>
    </Field>
  )
}

function BareSelect({ className, ...rest }: ComponentPropsWithRef<'select'>) {
  return (
    <span className="relative block">
      <select {...useWiring()} {...rest} className={cx(controlLook, 'min-h-10 appearance-none pr-10', className)} />
      <Icon name="down" className="pointer-events-none absolute inset-y-0 right-3 my-auto text-soft" />
    </span>
  )
}

export type CheckboxProps = Without<ComponentPropsWithRef<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode; id?: string }

/** One thing that is so or not. */
export function Checkbox({ label, hint, id, className, ...rest }: CheckboxProps) {
  const made = useId()
  const own = id ?? made
  return (
    <div className={cx('flex items-start gap-3', className)}>
      <input type="checkbox" id={own} name={id} aria-describedby={hint ? `${own}-hint` : undefined} {...rest} className="mt-0.5 size-5 shrink-0" />
      <div>
        <label htmlFor={own} className="block py-px">{label}</label>
        {hint && <p id={`${own}-hint`} className="text-small text-soft">{hint}</p>}
      </div>
    </div>
  )
}

/** A setting that acts at once. */
export function Switch(props: CheckboxProps) {
  return <Checkbox {...props} role="switch" />
}

export interface RadiosProps<V extends string> {
  /** The question. */
  label: ReactNode
  name: string
  hint?: ReactNode
  error?: string
  options: readonly { value: V; label: ReactNode; hint?: ReactNode }[]
  value?: V
  onChange?: (value: V) => void
  /** Side by side where there is room. */
  inline?: boolean
}

/** One of a few. Arrow keys move, as the platform does it. The first radio carries the field's id for the ErrorSummary. */
export function Radios<V extends string>({ label, name, hint, error, options, value, onChange, inline }: RadiosProps<V>) {
  const described = cx(Boolean(hint) && `${name}-hint`, Boolean(error) && `${name}-error`) || undefined
  return (
    <fieldset aria-describedby={described} className={error ? 'border-l-4 border-ink pl-4' : undefined}>
      <legend className="font-medium">{label}</legend>
      {hint && <p id={`${name}-hint`} className="text-small text-soft">{hint}</p>}
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <div className={cx('mt-2 flex gap-x-6 gap-y-2', inline ? 'flex-wrap' : 'flex-col')}>
        {options.map((option, i) => {
          const id = i === 0 ? name : `${name}-${option.value}`
          const hintId = option.hint ? `${id}-option-hint` : undefined
          return (
            <div key={option.value} className="flex items-start gap-3">
              <input type="radio" id={id} name={name} value={option.value} aria-describedby={hintId} className="mt-0.5 size-5 shrink-0"
                {...(onChange ? { checked: value === option.value, onChange: () => onChange(option.value) } : { defaultChecked: value === option.value })} />
              <div>
                <label htmlFor={id} className="block py-px">{option.label}</label>
                {option.hint && <p id={hintId} className="text-small text-soft">{option.hint}</p>}
              </div>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
