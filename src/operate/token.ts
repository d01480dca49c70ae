import { TOKEN_DAYS_AT_MOST } from '../people/numbers.ts'
import { daysOf, Scope } from '../people/token.ts'
import { mintToken, personByEmail } from '../server/accounts/tokens.ts'
import { appendAudit } from '../server/audit.ts'
import { testClock } from '../server/clock.ts'
import { asOperator } from '../server/database.ts'
import { atDesk } from './command.ts'
import { UsageError } from './usage-error.ts'

interface TokenOptions {
  person: string
  scope: string
  expires: string
  json: boolean
}

/** `token create`: mints a token that acts for a person, and prints it once. @returns exit code */
export async function createToken(options: TokenOptions): Promise<number> {
  const days = daysOf(options.expires)
  if (!days || days > TOKEN_DAYS_AT_MOST) throw new UsageError(`--expires takes 1d to ${TOKEN_DAYS_AT_MOST}d.`)
  const scopes = options.scope.split(',').map((word) => {
    const scope = Scope.safeParse(word.trim())
    if (!scope.success) throw new UsageError(`"${word}" is no scope. Choose from ${Scope.options.join(', ')}.`)
    return scope.data
  })
  return atDesk(async ({ server, orgId }) => {
    if (!orgId) throw new UsageError('Nothing has been set up yet.')
    const minted = await asOperator(server.job, orgId, testClock(), async (tx) => {
      const person = await personByEmail(tx, options.person)
      if (!person) return undefined
      const token = await mintToken(tx, { personId: person.id, name: 'made at the command line', scopes, days })
      await appendAudit(tx, 'token.create', { recordKind: 'token', recordId: token.id, subjectId: person.id, fields: scopes }, 'done', 'command-line')
      return token
    })
    if (!minted) {
      console.error(`Nobody here has the e-mail ${options.person}.`)
      return 2
    }
    if (options.json) console.log(JSON.stringify(minted))
    else {
      console.log(minted.token)
      console.error(`Acts for ${options.person} with ${scopes.join(', ')} until ${minted.expiresAt.slice(0, 10)}. It is shown only this once.`)
    }
    return 0
  })
}
