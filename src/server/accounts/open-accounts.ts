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
