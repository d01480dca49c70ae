import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { enqueue } from '../../../server/jobs/jobs.ts'
import { findCycle } from '../../cycles/store.ts'
import { Launch } from '../../set-up/words.ts'
import { LAUNCH_JOB, mayResume } from '../launch.ts'
import { findLaunch, moveLaunch } from '../store.ts'

export const resumeLaunch = action({
  id: 'cycle.resume-launch',
  help: 'Go on with a launch that was stopped, from where it was',
  method: 'POST',
  path: '/cycles/{id}/launch/resume',
  kind: 'write',
  who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: Launch,
  run: async ({ tx, me, today, note }, { id }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin launches review cycles.')
    note({ recordKind: 'review_cycle', recordId: id, fields: ['launch'] })
    const launch = await findLaunch(tx, id)
    const refusal = mayResume(cycle.state, launch)
    if (refusal) return refusal
    await moveLaunch(tx, launch!.id, 'running')
    await enqueue(tx, LAUNCH_JOB, { launchId: launch!.id }, { key: launch!.id })
    return (await findLaunch(tx, id))!
  },
})
