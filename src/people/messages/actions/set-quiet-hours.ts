import { action } from '../../../server/action.ts'
import { setQuietHours } from '../store.ts'
import { QuietHours } from '../words.ts'

export const setQuietHoursAction = action({
  id: 'mail.set-quiet-hours',
  help: 'Choose the hours in which you get no mail; the same hour twice means none',
  method: 'PUT', path: '/quiet-hours',
  kind: 'write',
  input: QuietHours,
  output: QuietHours,
  run: async ({ tx, me, note }, hours) => {
    note({ recordKind: 'quiet-hours', subjectId: me.id, fields: ['from', 'to'] })
    await setQuietHours(tx, hours)
    return hours
  },
})
