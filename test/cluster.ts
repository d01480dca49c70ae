import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../src/server/migrate.ts'
import { startPostgres, type ConnectionSettings } from '../src/server/postgres/launcher.ts'
import type { Role } from '../src/server/postgres/roles.ts'

/** A throwaway PostgreSQL with an up-to-date, empty database to copy. */
export interface TestCluster {
  readonly roles: Record<Role, ConnectionSettings>
  stop(): Promise<void>
}

/** Starts a cluster without fsync in a temporary folder and migrates its database, which every test database is a copy of. */
export async function startTestCluster(): Promise<TestCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
  chmodSync(folder, 0o711)
  const server = await startPostgres({ folder, chosen: true, durable: false })
  const stop = async (): Promise<void> => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await migrate(server.roles.owner)
  } catch (error) {
    await stop()
    throw error
  }
  return { roles: server.roles, stop }
}
