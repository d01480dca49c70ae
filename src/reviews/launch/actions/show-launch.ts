import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findCycle } from '../../cycles/store.ts'
import { Launch } from '../../set-up/words.ts'
import { findLaunch } from '../store.ts'

export const showLaunch = action({
  id: 'cycle.show-launch',
  help: 'Show how far the launch of a cycle is',
  method: 'GET',
  path: '/cycles/{id}/launch',
  kind: 'read',
  scope: 'read',
  who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: z.object({ launch: Launch.optional() }),
  run: async ({ tx, me, today }, { id }) => {
    if (!(await findCycle(tx, id, today))) return notFound
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin launches review cycles.')
    const launch = await findLaunch(tx, id)
    return launch ? { launch } : {}
  },
})
