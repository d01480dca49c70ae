import { createHmac } from 'node:crypto'
import type { Pool } from 'pg'
import { type Refusal, refuse } from '../../kit/refusal.ts'

/** So many tries in so many minutes. */
interface Limit {
  readonly most: number
  readonly minutes: number
}

/** What is counted, and how much of it is too much. A try that turns out right is given back. */
export const LIMITS = {
  /** One account from one address: somebody guessing. Ten is more than a forgotten password takes. */
  guess: { most: 10, minutes: 15 },
  /** One account from everywhere: many addresses guessing together. High, so that nobody is easily locked out by a stranger. */
  account: { most: 50, minutes: 60 },
  /** One address, any account: trying one password on everybody. An office behind one address mistypes too. */
  address: { most: 200, minutes: 15 },
  /** Links for one account: each is a mail in somebody's inbox. */
  mail: { most: 5, minutes: 15 },
  /** Links asked for from one address. */
  asking: { most: 100, minutes: 15 },
  /** Links that turned out wrong, from one address. */
  link: { most: 60, minutes: 15 },
} as const satisfies Record<string, Limit>
export type LimitName = keyof typeof LIMITS

/** A limit and whom it is counted for. */
export type Counted = readonly [limit: LimitName, of: string]

/** Counts tries in the database, so that it holds for several servers and over a restart. */
export interface Limits {
  /** Counts a try before it is made. @returns a refusal when it is one too many; the same for e-mails nobody has */
  spend(counted: readonly Counted[]): Promise<Refusal | undefined>
  /** The try was right after all. */
  giveBack(counted: readonly Counted[]): Promise<void>
}

/** @param secret keys are kept as keyed hashes: what people type into an e-mail field may be their password */
export function limits(pool: Pool, secret: string): Limits {
  const keyOf = ([limit, of]: Counted) => `${limit}:${createHmac('sha256', secret).update(of.toLowerCase()).digest('base64url')}`
  return {
    async spend(counted) {
      // In one order, so that two requests at once wait for each other and never for themselves.
      const sorted = counted.map((each) => ({ key: keyOf(each), ...LIMITS[each[0]] })).sort((a, b) => (a.key < b.key ? -1 : 1))
      const { rows } = await pool.query(
        `insert into auth.attempt as a (key, count, until)
           select t.key, 1, now() + make_interval(mins => t.minutes) from unnest($1::text[], $2::int[]) with ordinality as t (key, minutes, place) order by t.place
         on conflict (key) do update set count = case when a.until <= now() then 1 else a.count + 1 end,
           until = case when a.until <= now() then excluded.until else a.until end
         returning key, count, ceil(extract(epoch from until - now()))::int as seconds`,
        [sorted.map(({ key }) => key), sorted.map(({ minutes }) => minutes)],
      )
      const over = rows.filter((row) => row.count > sorted.find(({ key }) => key === row.key)!.most)
      return over.length ? tooMany(Math.max(1, ...over.map((row) => row.seconds))) : undefined
    },
    async giveBack(counted) {
      await pool.query('update auth.attempt set count = greatest(count - 1, 0) where key = any($1)', [counted.map(keyOf)])
    },
  }
}

function tooMany(seconds: number): Refusal {
  const minutes = Math.ceil(seconds / 60)
  return refuse('too-many', `That was tried too often. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`, { retryAfter: seconds })
}
