import type { World } from './cast.ts'

/**
 * Does something while a policy lets everything through, and puts it up again: what is said to be hidden has to show then, or the test that
 * says so proves nothing.
 * @param policy of this table; without one, a further policy lets everybody of the organisation read it
 */
export async function fenceDown<T>(w: World, table: string, policy: string | undefined, work: () => Promise<T>): Promise<T> {
  if (!policy) {
    await w.owner(`create policy fence_down on app.${table} for select to plumbline_app using (org_id = app.org())`)
    return work().finally(() => w.owner(`drop policy fence_down on app.${table}`))
  }
  const [found] = await w.owner(`select qual from pg_policies where schemaname = 'app' and tablename = $1 and policyname = $2`, [table, policy])
  if (!found) throw new Error(`app.${table} has no policy ${policy}`)
  await w.owner(`alter policy ${policy} on app.${table} using (true)`)
  return work().finally(() => w.owner(`alter policy ${policy} on app.${table} using (${found.qual})`))
}
