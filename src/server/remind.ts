import { asOperator, rows, sql, type Tx } from './database.ts'
import type { Job, JobContext } from './jobs/jobs.ts'
import { sendAll } from './messages.ts'
import type { DueItem, Reminders } from './reminders.ts'

/** A week to plan it in, and a day to do it in. */
const DAYS_BEFORE = [7, 1]
const DAY = 86_400_000

/** The job that reminds, each hour: a day starts at another time in each organisation, and a server may have slept. */
export function reminderJob(rooms: readonly Reminders[]): Job {
  return { name: 'messages.remind', cron: '7 * * * *', attempts: 3, run: (context) => remind(context, rooms) }
}

/** Tells whoever has something that falls due in a week or tomorrow; each such day is told once. */
export async function remind({ pool, clock, signal }: JobContext, rooms: readonly Reminders[]): Promise<void> {
  // What a process that died left behind; nothing opens by it any more.
  await pool.query('delete from app.errand where expires_at < clock_timestamp()')
  const { rows: organisations } = await pool.query<{ id: string }>('select org_id as id from app.organisation order by 1')
  for (const { id } of organisations) {
    if (signal?.aborted) return
    await asOperator(pool, id, clock(), async (tx, { today }) => {
      const days = new Map(DAYS_BEFORE.map((before) => [new Date(Date.parse(today) + before * DAY).toISOString().slice(0, 10), before]))
      const due = (await Promise.all(rooms.map((room) => room(tx, [...days.keys()])))).flat()
      const away = await awayToday(tx)
      await sendAll(tx, due.filter((item) => !away.has(item.to)).map((item) => messageOf(item, days.get(item.dueOn)!)))
    })
  }
}

function messageOf({ kind, to, recordId, dueOn }: DueItem, before: number) {
  const expiresAt = new Date(Date.parse(dueOn) + 2 * DAY).toISOString()
  return { kind, to, recordId, version: `${dueOn}:${before}`, expiresAt }
}

async function awayToday(tx: Tx): Promise<Set<string>> {
  const found = await rows(tx, sql<{ id: string }>`select person_id as id from app.leave where org_id = app.org() and app.today() between from_on and to_on`)
  return new Set(found.map(({ id }) => id))
}
