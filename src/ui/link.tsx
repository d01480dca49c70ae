import { Link as RouterLink } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { cx } from './class-names.ts'
import { splitAddress } from './place.ts'

export const linkLook = 'text-accent underline decoration-1 underline-offset-4 hover:text-accent-strong hover:decoration-2'

export interface LinkProps {
  /** An address of ours (`/people/7?tab=notes`) or, with `https:` or `mailto:`, of the world. */
  to: string
  children: ReactNode
  className?: string
  /** `plain` drops the underline: for lists of links where the place says it. */
  look?: 'text' | 'plain'
  id?: string
  /** Downloads instead of opening. */
  download?: boolean | string
  'aria-label'?: string
  onClick?: () => void
}

/** A link in text or in a list. */
export function Link({ to, look = 'text', className, children, download, ...rest }: LinkProps) {
  const classes = cx(look === 'text' && linkLook, 'rounded-sm', className)
  if (download !== undefined || !to.startsWith('/')) {
    return <a href={to} className={classes} rel="noreferrer" download={download} {...rest}>{children}</a>
  }
  return <RouterLink {...(splitAddress(to) as never as { to: '/' })} className={classes} {...rest}>{children}</RouterLink>
}
