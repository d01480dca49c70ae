import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const SHORTEST = 32

/**
 * What cookies are signed with: `PLUMBLINE_SECRET`, else a random one kept in the data folder, made at the first start.
 * Several servers on one database need the same one.
 * @throws an Error with one clear line when the secret given is too short
 */
export async function readSecret(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const given = env.PLUMBLINE_SECRET
  if (given) return longEnough(given, 'PLUMBLINE_SECRET')
  const file = join(folder, 'secret')
  await makeOnce(file)
  return longEnough((await readFile(file, 'utf8')).trim(), file)
}

/** A link to a whole file fails when the name is taken: of two first starts one wins, and neither reads half a secret. */
async function makeOnce(file: string): Promise<void> {
  if (existsSync(file)) return
  const own = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(own, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  await link(own, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  }).finally(() => rm(own))
}

function longEnough(secret: string, from: string): string {
  if (secret.length >= SHORTEST) return secret
  throw new Error(`${from} has ${secret.length} characters: a secret needs at least ${SHORTEST} random ones. "openssl rand -base64 32" makes one.`)
}
