import { isPlainDate } from '../kit/date.ts'
import { atDesk } from './command.ts'
import { UsageError } from './usage-error.ts'
import { fillWithSample } from './fill.ts'

/** Fills an empty database with the sample organisation. @returns exit code */
export async function demo(options: { people: number; seed?: string; anchor?: string }): Promise<number> {
  if (!Number.isInteger(options.people) || options.people < 60) throw new UsageError('--people takes a whole number from 60.')
  if (options.anchor && !isPlainDate(options.anchor)) throw new UsageError('--anchor takes a date, such as 2026-06-30.')
  return atDesk(async ({ server, orgId }) => {
    if (orgId) {
      console.error('There is an organisation in this database already. The sample goes into an empty one: set PLUMBLINE_DATA to a new folder.')
      return 1
    }
    await fillWithSample(server.job, { seed: options.seed, people: options.people, anchor: options.anchor ?? new Date().toISOString().slice(0, 10) })
    console.log(`The sample organisation of ${options.people} people is in. "npm start" prints sign-in links.`)
    return 0
  })
}
