import type pg from 'pg'
import { migrations } from './migrate.ts'

/**
 * Everything that would make the fence a picture of a fence. Asked on the app's own connection before serving.
 * @returns one sentence a problem; empty when it is safe to serve
 */
export async function unsafe(app: pg.Pool): Promise<string[]> {
  const found: string[] = []
  const ask = async (text: string) => (await app.query(text)).rows as Record<string, string>[]
  const [role] = await ask(`select current_user as name, rolsuper::text as super, rolbypassrls::text as bypass from pg_roles where rolname = current_user`)
  if (role!.super === 'true') found.push(`The server's database role ${role!.name} is a superuser: row-level security would not hold. Use a plain role.`)
  if (role!.bypass === 'true') found.push(`The server's database role ${role!.name} has BYPASSRLS: row-level security would not hold. Take it away.`)
  for (const { name } of await ask(`select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner
      where c.relnamespace = 'app'::regnamespace and pg_has_role(current_user, c.relowner, 'member')`)) {
    found.push(`The server's role owns app.${name}: it must own nothing.`)
  }
  for (const { name } of await ask(`select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')
      and not (relrowsecurity and relforcerowsecurity)`)) {
    found.push(`Table app.${name} lacks enabled and forced row-level security.`)
  }
  for (const { name } of await ask(`select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind = 'v'
      and not coalesce(reloptions::text[] && array['security_invoker=true', 'security_invoker=on'], false)`)) {
    found.push(`View app.${name} lacks security_invoker.`)
  }
  for (const { name } of await ask(`select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind = 'm'`)) {
    found.push(`Materialised view app.${name} would hold data outside the fence.`)
  }
  for (const { name } of await ask(`select proname as name from pg_proc where pronamespace = 'app'::regnamespace and prosecdef
      and not exists (select 1 from unnest(proconfig) c where c like 'search_path=%')`)) {
    found.push(`Definer function app.${name} lacks a fixed search_path.`)
  }
  for (const { name } of await ask(`select c.relname as name from pg_class c where c.relnamespace = to_regnamespace('graphile_worker') and c.relkind in ('r', 'v')
      and has_schema_privilege(current_user, c.relnamespace, 'usage') and has_any_column_privilege(current_user, c.oid, 'select, insert, update')`)) {
    found.push(`The server's role reaches graphile_worker.${name}: jobs of every organisation lie there. Revoke it.`)
  }
  const applied = new Set((await ask('select name from migration.applied')).map((row) => row.name))
  const missing = (await migrations()).filter((each) => !applied.has(each.name))
  if (missing.length) found.push(`Migrations are unfinished: ${missing.map((each) => each.name).join(', ')}.`)
  return found
}
