import { createContext, use, type ComponentPropsWithRef, type ReactNode } from 'react'
import { cx } from './class-names.ts'
import { Key } from './key.tsx'
import { Link, type LinkProps } from './link.tsx'
import { toast } from './toast-list.ts'

export type ButtonVariant = 'primary' | 'plain' | 'quiet'

/** Set inside dialogs, so that a page never counts two primary actions. */
export const InDialog = createContext(false)

const BASE = 'inline-flex items-center gap-2 rounded-sm border text-center font-medium no-underline select-none transition-colors'
const SIZES = { base: 'min-h-10 px-4 py-2 text-base', small: 'min-h-8 px-3 py-1 text-small' }
const LOOKS: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong',
  plain: 'border-edge bg-raised text-ink hover:border-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-wash hover:text-accent-strong',
}

function look(variant: ButtonVariant, size: keyof typeof SIZES, wide?: boolean, className?: string) {
  return cx(BASE, SIZES[size], LOOKS[variant], wide ? 'w-full justify-between' : 'justify-center', 'aria-disabled:border-hairline aria-disabled:bg-sunken aria-disabled:text-soft', className)
}

function usePrimaryMark(variant: ButtonVariant) {
  const inDialog = use(InDialog)
  if (variant !== 'primary') return {}
  return inDialog ? { 'data-dialog-primary': '' } : { 'data-primary': '' }
}

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled'> {
  /** `primary` at most once a page. */
  variant?: ButtonVariant
  size?: 'base' | 'small'
  /** The key that does the same, shown on the button. */
  keyHint?: string
  /** As wide as its place, words left and key right: for navigation. */
  wide?: boolean
  /** The step is under way: stays focusable, does nothing twice. */
  busy?: boolean
  /** Why it can't be pressed now. The button stays reachable, and says so when pressed. */
  unavailable?: string
  children: ReactNode
}

/** A button. `type` is `button` unless said otherwise. */
export function Button({ variant = 'plain', size = 'base', keyHint, wide, busy, unavailable, className, children, onClick, ...rest }: ButtonProps) {
  const mark = usePrimaryMark(variant)
  const off = busy || unavailable !== undefined
  return (
    <button
      type="button"
      {...mark}
      data-quiet={variant === 'quiet' ? '' : undefined}
      {...rest}
      className={look(variant, size, wide, className)}
      aria-busy={busy || undefined}
      aria-disabled={off || undefined}
      title={unavailable ?? rest.title}
      onClick={off ? (event) => refuse(event, unavailable) : onClick}
    >
      {children}
      {keyHint && <Key keys={keyHint} />}
    </button>
  )
}

function refuse(event: { preventDefault: () => void }, why: string | undefined) {
  event.preventDefault()
  if (why) toast({ title: why })
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ variant = 'plain', size = 'base', className, ...rest }: LinkProps & { variant?: ButtonVariant; size?: 'base' | 'small' }) {
  const mark = usePrimaryMark(variant)
  return <Link look="plain" data-quiet={variant === 'quiet' ? '' : undefined} className={look(variant, size, false, className)} {...mark} {...rest} />
}
