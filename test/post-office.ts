import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type { MailSettings } from '../src/server/mail/settings.ts'

/** How a mail server of the tests takes a mail; each is asked anew for every mail. */
export type Manner = 'takes' | 'refuses-address' | 'puts-off-address' | 'refuses-message' | 'puts-off-message' | 'dies-after-data' | 'dies-before-data' | 'silent-after-data'

/** A real mail server, of this machine and for a test. */
export interface PostOffice {
  readonly settings: MailSettings
  /** Everything it was handed whole, also where it died or said no afterwards. */
  readonly mails: (Email & { to: string })[]
  /** Connections it was asked for. */
  readonly calls: () => number
  manner: Manner | ((address: string) => Manner)
  close(): Promise<void>
}

export async function postOffice(options: { tls?: 'required' | 'off'; user?: string } = {}): Promise<PostOffice> {
  const mails: PostOffice['mails'] = []
  let calls = 0
  const mannerFor = (address: string): Manner => (typeof office.manner === 'function' ? office.manner(address) : office.manner)
  const no = (message: string, responseCode: number) => Object.assign(new Error(message), { responseCode })
  const server = new SMTPServer({
    authOptional: !options.user, disabledCommands: options.tls === 'required' ? [] : ['STARTTLS'], hideSTARTTLS: true, allowInsecureAuth: true, closeTimeout: 100, logger: false,
    onAuth: (_auth, _session, callback) => callback(no('Who are you?', 535)),
    onConnect: (_session, callback) => { calls++; callback() },
    onRcptTo({ address }, _session, callback) {
      const manner = mannerFor(address)
      if (manner === 'refuses-address') return callback(no('No such person here', 550))
      if (manner === 'puts-off-address') return callback(no('Come back later', 450))
      if (manner === 'dies-before-data') return cut(server)
      callback()
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      const address = session.envelope.rcptTo[0]!.address
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        mails.push({ ...(await PostalMime.parse(Buffer.concat(chunks))), to: address } as never)
        const manner = mannerFor(address)
        if (manner === 'refuses-message') return callback(no('Not this one', 554))
        if (manner === 'puts-off-message') return callback(no('Not now', 451))
        if (manner === 'dies-after-data') return cut(server)
        if (manner !== 'silent-after-data') callback()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  const office: PostOffice = {
    settings: { host: '127.0.0.1', port, secure: false, tls: options.tls ?? 'off', ...(options.user && { user: options.user, password: 'wrong' }), from: { name: 'Plumbline', address: 'plumbline@example.com' } },
    mails, manner: 'takes', calls: () => calls,
    close: () => new Promise((resolve) => { cut(server); server.close(() => resolve()) }),
  }
  return office
}

function cut(server: SMTPServer): void {
  for (const connection of server.connections as unknown as Set<{ _socket: Socket }>) connection._socket.destroy()
}

/** A port that takes connections and never says a word. */
export async function silentPort(): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => { sockets.add(socket); socket.on('error', () => {}) })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => { for (const socket of sockets) socket.destroy(); server.close(() => resolve()) }),
  }
}
