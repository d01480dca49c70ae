import { setTimeout as sleep } from 'node:timers/promises'
import { dataFolder, databasePid, freePort, isAlive, type Served, serveProduct, signInBy, stopProduct } from './served.ts'

/** What the drill found. */
export interface KillReport {
  kills: number
  acknowledged: number
  /** Texts that were answered with 2xx and are not there: must be none. */
  lost: string[]
  /** Retries that made a second record under the same key: must be none. */
  doubled: string[]
  /** Database servers still alive five seconds after their product was killed: must be none. */
  orphans: number
  slowestStart: number
}

const ROLES = ['employee', 'manager', 'HR partner', 'HR admin']

/**
 * Kills the product with kill -9 again and again while four people write, every fifth time its database as well, starts it anew,
 * and in the end looks for every text that was acknowledged.
 */
export async function killWhileWriting(kills: number, say: (line: string) => void = () => {}): Promise<KillReport> {
  const [folder, port] = [dataFolder(), await freePort()]
  let served: Served = await serveProduct({ folder, port })
  const cookies = await Promise.all(ROLES.map((role) => signInBy(served.links[role]!)))
  const subjects = await Promise.all(cookies.map((cookie, n) => someoneElse(served.origin, cookie, n)))
  const report: KillReport = { kills, acknowledged: 0, lost: [], doubled: [], orphans: 0, slowestStart: 0 }
  const texts = new Map<string, { id: string; writer: number }>()
  for (let kill = 1; kill <= kills; kill++) {
    const round = { over: false }
    const writing = cookies.map((cookie, n) => write(served.origin, cookie, subjects[n]!, `${kill}.${n}`, round, (text, id) => texts.set(text, { id, writer: n })))
    await sleep(60 + ((kill * 137) % 400))
    const database = databasePid(folder)
    if (kill % 5 === 0 && database) process.kill(database, 'SIGKILL')
    served.child.kill('SIGKILL')
    round.over = true
    await Promise.all(writing)
    await served.gone
    if (database && !(await ends(database))) report.orphans += 1
    served = await serveProduct({ folder, port })
    report.slowestStart = Math.max(report.slowestStart, served.startedIn)
    if (kill % 20 === 0) say(`${kill} kills, ${texts.size} texts acknowledged`)
  }
  report.acknowledged = texts.size
  for (const [text, { id, writer }] of texts) {
    const answer = await fetch(`${served.origin}/api/v1/observations/${id}`, { headers: { cookie: cookies[writer]! } })
    if (!answer.ok || ((await answer.json()) as { text: string }).text !== text) report.lost.push(text)
  }
  const ids = [...texts.values()].map((each) => each.id)
  report.doubled = ids.filter((id, n) => ids.indexOf(id) !== n)
  await stopProduct(served)
  return report
}

async function someoneElse(origin: string, cookie: string, n: number): Promise<string> {
  const headers = { cookie }
  const me = (await (await fetch(`${origin}/api/v1/me`, { headers })).json()) as { person: { id: string } }
  const { people } = (await (await fetch(`${origin}/api/v1/people?limit=20`, { headers })).json()) as { people: { id: string; left: boolean }[] }
  return people.filter((person) => person.id !== me.person.id && !person.left)[n]!.id
}

/** Writes until the round is over or the server is gone; what got no answer is written again under its key next time round. */
async function write(origin: string, cookie: string, subjectId: string, name: string, round: { over: boolean }, kept: (text: string, id: string) => void): Promise<void> {
  for (let n = 0; !round.over; n++) {
    const text = `Note ${name}.${n}`
    try {
      const answer = await fetch(`${origin}/api/v1/observations`, {
        method: 'POST', headers: { cookie, 'content-type': 'application/json', 'idempotency-key': `kill-${name}-${n}` },
        body: JSON.stringify({ subjectId, text, tone: 'praise', audience: 'me' }),
      })
      if (answer.ok) kept(text, ((await answer.json()) as { id: string }).id)
      else if (answer.status < 500) throw new Error(`writing answered ${answer.status}: ${await answer.text()}`)
    } catch (error) {
      if ((error as Error).message.startsWith('writing answered')) throw error
      return
    }
  }
}

async function ends(pid: number): Promise<boolean> {
  for (let n = 0; n < 100; n++) {
    if (!isAlive(pid)) return true
    await sleep(50)
  }
  return false
}
