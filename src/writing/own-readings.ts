import type { OwnReadings } from '../kit/own-export.ts'

/** What somebody put away of the coach's findings, with their reasons. */
export const ownWriting: OwnReadings = async (ask) => {
  const value = (await ask('coach.dismissals'))?.dismissals ?? []
  return value.length > 0 ? [{ path: 'put-away', title: 'What I put away of the coach’s findings', value }] : []
}
