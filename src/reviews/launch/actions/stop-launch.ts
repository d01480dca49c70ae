import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findCycle } from '../../cycles/store.ts'
import { Launch } from '../../set-up/words.ts'
import { mayStop } from '../launch.ts'
import { findLaunch, moveLaunch } from '../store.ts'

export const stopLaunch = action({
  id: 'cycle.stop-launch',
  help: 'Stop a launch after the batch it is at; what was created stays',
  method: 'POST',
  path: '/cycles/{id}/launch/stop',
  kind: 'write',
  who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: Launch,
  run: async ({ tx, me, today, note }, { id }) => {
    if (!(await findCycle(tx, id, today))) return notFound
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin launches review cycles.')
    note({ recordKind: 'review_cycle', recordId: id, fields: ['launch'] })
    const launch = await findLaunch(tx, id)
    const refusal = mayStop(launch)
    if (refusal) return refusal
    await moveLaunch(tx, launch!.id, 'stopped')
    return (await findLaunch(tx, id))!
  },
})
