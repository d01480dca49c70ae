import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
/** OWASP's smallest for argon2id: 19 MiB (in KiB), two passes, one lane; about 40 ms. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 }
/** What a stored hash may ask of this machine at most, in KiB and passes: a row must not be able to stall it. */
const MOST = { memory: 262_144, passes: 10, parallelism: 8 }
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** Hashes a password with argon2id into a PHC string. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { ...COST, message: normal(password), nonce, tagLength: 32 })
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(nonce)}$${unpadded(tag)}`
}

/** Whether a password is the one of the hash; false for a hash that is not ours to read. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const parts = PHC.exec(hash)
  if (!parts) return false
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number]
  if (memory > MOST.memory || passes > MOST.passes || parallelism > MOST.parallelism) return false
  const expected = Buffer.from(parts[5]!, 'base64')
  const found = await derive('argon2id', {
    memory, passes, parallelism, message: normal(password), nonce: Buffer.from(parts[4]!, 'base64'), tagLength: expected.length,
  })
  return timingSafeEqual(found, expected)
}

/** One keyboard types "é" as one character, another as two: both are the same password. */
function normal(password: string): string {
  return password.normalize('NFKC')
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
