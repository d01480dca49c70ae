import { accounts, openAccountsPool, readSecret } from '../server/accounts/accounts.ts'
import { attach } from '../server/postgres/connection.ts'
import { openPool } from '../server/database.ts'

/** `link EMAIL`: a one-time sign-in link, for the operator to hand over. @returns exit code */
export async function signInLink(email: string): Promise<number> {
  const databases = await attach(process.env, { say: (line) => console.error(line) })
  const pools = [openAccountsPool(databases.auth), openPool(databases.job)] as const
  try {
    const secret = await readSecret(databases.folder)
    const baseURL = process.env.PLUMBLINE_URL ?? `http://127.0.0.1:${process.env.PORT ?? '3000'}`
    const link = await accounts({ pool: pools[0], job: pools[1], baseURL, secret, say: () => {} }).signInLink(email)
    if (!link) {
      console.error(`Nobody with the e-mail ${email} has an account here. HR invites people; "npm start" prints the first set-up link.`)
      return 1
    }
    console.log(link)
    return 0
  } finally {
    await Promise.all(pools.map((pool) => pool.end()))
    await databases.stop()
  }
}
