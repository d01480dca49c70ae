import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startTestCluster, type TestCluster } from './cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A socket that answers with the cluster's settings, starting it for the first who asks. */
    clusterSocket: string
  }
}

/** One cluster for a whole run, and none for a run whose tests need none. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-run-'))
  const socket = join(folder, 'cluster')
  let cluster: Promise<TestCluster> | undefined
  const server = createServer((_, response) => {
    cluster ??= startTestCluster()
    cluster.then(
      ({ roles }) => response.end(JSON.stringify(roles)),
      (error: Error) => response.writeHead(500).end(error.message),
    )
  })
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  project.provide('clusterSocket', socket)
  return async () => {
    server.close()
    await (await cluster?.catch(() => undefined))?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
