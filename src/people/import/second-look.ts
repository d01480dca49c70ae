import * as z from 'zod'
import { SECOND_LOOK_LEAST, SECOND_LOOK_SHARE } from '../numbers.ts'
import type { Plan } from './words.ts'

/** So many of so many. */
const Share = z.object({ changed: z.int(), of: z.int() })

/** What an import changes so much of that somebody confirms having seen the number. */
export const SecondLook = z.object({
  managers: Share.optional().meta({ description: 'People who would get another manager, of those who have one.' }),
  leavers: Share.optional().meta({ description: 'People whose last day would have come, of those employed.' }),
})
export type SecondLook = z.infer<typeof SecondLook>

/** The numbers somebody says they have seen. */
export interface Confirmed { managers?: number; leavers?: number }

/** What of a plan needs a second look (matrix A2): more than five per cent, and more than a handful. @returns nothing when nothing does */
export function secondLook({ links, ending }: Pick<Plan, 'links' | 'ending'>): SecondLook | undefined {
  const managers = isMany(links) ? links : undefined
  const leavers = isMany(ending) ? ending : undefined
  return managers || leavers ? { ...(managers && { managers }), ...(leavers && { leavers }) } : undefined
}

function isMany({ changed, of }: { changed: number; of: number }): boolean {
  return changed >= SECOND_LOOK_LEAST && changed > of * SECOND_LOOK_SHARE
}

/** Whether every number that needs it was seen as it is now. */
export function isConfirmed(look: SecondLook, { managers, leavers }: Confirmed): boolean {
  return (!look.managers || look.managers.changed === managers) && (!look.leavers || look.leavers.changed === leavers)
}

/** `14 of 120 people would get another manager, and the last day of 6 of 130 people would have come.` */
export function lookInWords({ managers, leavers }: SecondLook): string {
  const parts = [
    ...(managers ? [`${figure(managers.changed)} of ${figure(managers.of)} people would get another manager`] : []),
    ...(leavers ? [`the last day of ${figure(leavers.changed)} of ${figure(leavers.of)} people would have come`] : []),
  ]
  const text = parts.join(', and ')
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`
}

function figure(n: number): string {
  return n.toLocaleString('en-GB')
}
