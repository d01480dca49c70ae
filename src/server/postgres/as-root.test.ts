import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { canReach, isRoot, serverAccount } from './account.ts'
import { CannotStart } from './cannot-start.ts'
import { clusterIn, preparedFolder } from './folder.ts'
import { startPostgres } from './launcher.ts'

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'as-root-'))
  chmodSync(scratch, 0o711)
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const closed = (name: string): string => {
  const path = join(scratch, name)
  mkdirSync(path, { mode: 0o700 })
  return path
}
const never = (line: string): void => expect.unreachable(line)

test('whoever starts it, the cluster belongs to a user that is not root', async () => {
  const server = await startPostgres({ folder: join(scratch, 'plain'), chosen: true, durable: false })
  expect(statSync(clusterIn(server.folder)).uid).not.toBe(0)
  await server.stop()
})

// What only root can meet, or set up. Everyone else has the test above, and these for those who are.
if (isRoot()) {
  describe('as root', () => {
    test('folders made for the server are open to it, whatever root hides by default', () => {
      const umask = process.umask(0o077)
      const { path, account } = preparedFolder({ path: join(scratch, 'deep', 'er'), chosen: true }, never)
      process.umask(umask)
      expect(canReach(account, '-x', path)).toBe(true)
    })

    test('an existing cluster stays with its owner', () => {
      const folder = closed('owned')
      mkdirSync(clusterIn(folder))
      chownSync(clusterIn(folder), 65534, 65534)
      expect(serverAccount(clusterIn(folder))).toMatchObject({ uid: 65534 })
    })

    test('a named folder out of reach is refused by name, and stays untouched', () => {
      const folder = join(closed('hidden'), 'data')
      const attempt = (): unknown => preparedFolder({ path: folder, chosen: true }, never)
      expect(attempt).toThrow(CannotStart)
      expect(attempt).toThrow(`${folder} cannot be entered by the user`)
      expect(existsSync(folder)).toBe(false)
    })

    test('a default folder out of reach is replaced, in one line', () => {
      const lines: string[] = []
      const folder = join(closed('checkout'), 'data')
      const instead = join(scratch, 'system')
      expect(preparedFolder({ path: folder, chosen: false }, (line) => lines.push(line), instead).path).toBe(instead)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toContain(`Data are kept in ${instead}`)
    })

    test('reach is asked of the system, not read off the modes', () => {
      const account = serverAccount(join(scratch, 'none'))
      expect(canReach(account, '-x', scratch)).toBe(true)
      expect(canReach(account, '-x', scratch, closed('shut'))).toBe(false)
    })

    test('another user is told whose cluster it is', () => {
      const folder = join(scratch, 'plain')
      chownSync(clusterIn(folder), 65534, 65534)
      // Not a process of that user: it might not be able to reach this checkout.
      const uid = vi.spyOn(process, 'getuid').mockReturnValue(1)
      try {
        expect(() => serverAccount(clusterIn(folder))).toThrow(`${clusterIn(folder)} belongs to the user nobody.`)
      } finally {
        uid.mockRestore()
      }
    })
  })
}
