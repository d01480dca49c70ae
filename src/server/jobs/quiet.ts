import { Logger } from 'graphile-worker'

/** Its own lines name payloads and hints; ours are one JSON line for what went wrong, with the job's name and nothing else. */
export const quiet = new Logger(() => (level, message) => {
  if (level === 'error') console.error(JSON.stringify({ level, name: 'jobs', message: message.split('\n')[0]!.slice(0, 300) }))
})
