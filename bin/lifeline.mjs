import { Socket } from 'node:net'

// Loaded into the program that runs on the pinned Node. Its parent holds the other end of this pipe and nothing is ever sent:
// the end of the pipe means that the parent was killed, and the program stops in order instead of staying behind.
const number = Number(process.env.PLUMBLINE_LIFELINE)
delete process.env.PLUMBLINE_LIFELINE
if (number) {
  const line = new Socket({ fd: number, readable: true, writable: false })
  line.on('error', () => undefined)
  line.once('close', () => process.kill(process.pid, 'SIGTERM'))
  line.resume()
  line.unref()
}
