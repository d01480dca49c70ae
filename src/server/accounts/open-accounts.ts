import { change, sql, type Tx } from '../database.ts'

/**
 * Opens an account without a password for everybody of the transaction's organisation who has none and works there: they come in
 * by a one-time link. For sample data, as the job role; HR invites people one by one.
 * @returns how many were opened
 */
export async function openAccounts(tx: Tx): Promise<number> {
  return change(tx, sql`
    with missing as (
      select id, name, email, gen_random_uuid()::text as account from app.person
       where org_id = app.org() and account_id is null and (ended_on is null or ended_on >= app.today())
    ), opened as (
      insert into auth."user" (id, name, email, "emailVerified") select account, name, email, true from missing
    )
    update app.person p set account_id = m.account from missing m where p.org_id = app.org() and p.id = m.id`)
}

/**
 * Notes that everybody who began before that day has come in once, on their second day. For sample data, as the job role: nobody is
 * invited who has been reading and answering for a year.
 */
export async function haveComeIn(tx: Tx, before: string): Promise<void> {
  await sql`update auth."user" u set "signedInAt" = (e.started_on + 1)::timestamp at time zone 'UTC'
    from app.person p join app.employment e on e.org_id = p.org_id and e.person_id = p.id
   where p.org_id = app.org() and u.id = p.account_id and e.started_on < ${before}::date`.execute(tx)
}
