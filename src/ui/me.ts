import { createContext, use } from 'react'
import type { OutputOf } from './action-map.ts'

/** Who is signed in. It decides what to offer, never what is allowed. */
export type Me = OutputOf<'session.me'>

export const MeContext = createContext<Me | undefined>(undefined)

/** Who is signed in; only below the shell. */
export function useMe(): Me {
  const me = use(MeContext)
  if (!me) throw new Error('useMe outside the shell')
  return me
}
