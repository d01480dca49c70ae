import pg from 'pg'
import { attach } from '../../src/server/postgres/connection.ts'
import { openStage, type Actor, type Stage } from './stage.ts'
import { MEMBERS, PEOPLE_FILE, short } from './whole-cycle-people.ts'

/** A company on a server of its own, everybody signed in. */
export interface Company {
  stage: Stage
  /** By first name in small letters. @throws when nobody is called so */
  who(name: string): Actor
  /** Somebody new opens their account. */
  joins(email: string): Promise<void>
  /** Lets a job by the clock run now, at the moved time, and waits until it is through. */
  knock(job: string): Promise<void>
  close(): Promise<void>
}

/** As many at once as keep two processors busy; more only wait for each other. */
const AT_ONCE = 6

/** Does the same for each, several at a time, in no order anybody may rely on. @returns what came of each, in the order given */
export async function each<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  let next = 0
  const hand = async () => {
    while (next < list.length) {
      const at = next++
      done[at] = await work(list[at]!)
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, list.length) }, hand))
  return done
}

export async function openCompany(date: string): Promise<Company> {
  const stage = await openStage(date, PEOPLE_FILE)
  const actors = new Map<string, Actor>([['ada', stage.admin]])
  const joins = async (email: string) => void actors.set(short(email.split('@')[0]!), await stage.enter(email))
  await each(['ines', ...MEMBERS.filter((name) => name !== 'ada')], (name) => joins(`${name}@example.com`))
  const clock = await clockWork(stage)
  return {
    stage,
    who: (name) => {
      const actor = actors.get(name)
      if (!actor) throw new Error(`Nobody here is called ${name}.`)
      return actor
    },
    joins,
    knock: clock.knock,
    close: async () => {
      await clock.stop()
      await stage.close()
    },
  }
}

/** Jobs by the clock keep real time; a journey of half a year in a minute asks for them by hand. */
async function clockWork(stage: Stage) {
  const { job } = await attach({ PLUMBLINE_DATA: stage.data })
  const pool = new pg.Pool({ ...job, max: 1 })
  const waits = async (id: string) => (await pool.query('select 1 from graphile_worker._private_jobs where id = $1', [id])).rowCount === 1
  return {
    knock: async (name: string) => {
      const { rows } = await pool.query(`select id from graphile_worker.add_job($1, '{}')`, [name])
      while (await waits(rows[0].id)) await new Promise((later) => setTimeout(later, 25))
    },
    stop: () => pool.end(),
  }
}
