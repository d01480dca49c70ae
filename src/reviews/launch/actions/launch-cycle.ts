import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { enqueue } from '../../../server/jobs/jobs.ts'
import { findCycle, listMembers, moveCycle, refuseUnread } from '../../cycles/store.ts'
import { countMembers, findPopulation } from '../../set-up/store.ts'
import { Launch } from '../../set-up/words.ts'
import { LAUNCH_JOB, mayLaunch } from '../launch.ts'
import { findLaunch, startLaunch } from '../store.ts'

export const launchCycle = action({
  id: 'cycle.launch',
  help: 'Launch a cycle: it opens, and its reviews are created in batches that can be watched, stopped and resumed',
  method: 'POST',
  path: '/cycles/{id}/launch',
  kind: 'write',
  who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: Launch,
  run: async ({ tx, me, today, note }, { id }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin launches review cycles.')
    note({ recordKind: 'review_cycle', recordId: id, fields: ['state'] })
    const refusal = mayLaunch(cycle.state, await findLaunch(tx, id))
    if (refusal) return refusal
    const total = await countMembers(tx, { to: cycle.to, population: await findPopulation(tx, id) })
    if (total === 0)
      return refuse('invalid', 'This cycle is for nobody yet. Choose whom it is for first.', {
        reason: 'nobody',
        errors: [{ path: '/population', message: 'Nobody meets all the conditions.' }],
      })
    const hidden = await refuseUnread(tx, await listMembers(tx, cycle))
    if (hidden) return hidden
    await moveCycle(tx, id, 'open')
    const launchId = await startLaunch(tx, id, total)
    await enqueue(tx, LAUNCH_JOB, { launchId }, { key: launchId })
    return (await findLaunch(tx, id))!
  },
})
