import { deepEqual, equal, ok } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataFolder, freePort, serveProduct, stopProduct } from '../served.ts'
import { CYCLE, FILES, needFiles, NOTES, ORGANISATION, PASSWORD, REVIEW, ROOT, rowsOf, SELF } from './real-year.ts'

/** A real team's year, taken in by an empty organisation through the command line; a manager writes and shares one review from it. */
export async function run(): Promise<void> {
  needFiles()
  const [folder, port] = [dataFolder(), await freePort()]
  const clock = join(dirname(folder), 'clock')
  const day = (date: string) => writeFileSync(clock, `${date}T09:00:00Z`)
  day('2026-08-25')
  const served = await serveProduct({ folder, port, words: ['--empty'], env: { PLUMBLINE_TEST_CLOCK: clock } })
  try {
    imports(folder, clock)
    await journey(served.origin, served.links['set-up']!, day)
  } finally {
    await stopProduct(served)
  }
}

function imports(folder: string, clock: string): void {
  const plumbline = (...words: string[]) => JSON.parse(execFileSync(join(ROOT, 'bin/plumbline'), [...words, '--json'], { env: { ...process.env, PLUMBLINE_DATA: folder, PLUMBLINE_TEST_CLOCK: clock }, encoding: 'utf8' }))
  for (const [what, file, rows] of [['people', 'people.csv', 15], ['evidence', 'evidence.csv', rowsOf('evidence.csv')]] as const) {
    equal(plumbline('import', what, join(FILES, file), '--dry-run').created, rows)
    equal(plumbline('import', what, join(FILES, file)).created, rows)
    const again = plumbline('import', what, join(FILES, file))
    deepEqual([again.created, again.changed, again.unchanged], [0, 0, rows])
  }
}

type Ask = (method: string, path: string, body?: object, version?: number) => Promise<any>

async function journey(origin: string, setUp: string, day: (date: string) => void): Promise<void> {
  const ruth = await enter(origin, '/api/v1/setup', { token: setUp.split('#')[1], ...ORGANISATION, password: PASSWORD })
  const { people } = await ruth('GET', '/people?limit=100')
  equal(people.length, 15)
  const idOf = (name: string): string => people.find((person: { name: string }) => person.name === name).id
  const invited = async (name: string): Promise<Ask> => {
    const { link } = await ruth('POST', `/people/${idOf(name)}/invitation`, {})
    return enter(origin, '/api/auth/reset-password', { token: link.split('#')[1], newPassword: PASSWORD })
  }
  const [oskar, imani] = [await invited('Oskar Lindqvist'), await invited('Imani Okoro')]
  const imaniId = idOf('Imani Okoro')
  const cycle = await ruth('POST', '/cycles', { ...CYCLE, template: 'standard' })
  const opened = await ruth('POST', `/cycles/${cycle.id}/open`, {})
  console.log(`opened: ${JSON.stringify(opened.created)}, problems: ${JSON.stringify(opened.problems)}`)
  const told: string[] = []
  for (const { tone, text } of NOTES) {
    const { id } = await oskar('POST', '/observations', { subjectId: imaniId, text, tone, audience: 'person_and_manager' })
    await imani('POST', `/observations/${id}/see`, {})
    told.push(id)
  }
  const mine = (await oskar('GET', '/reviews')).reviews.find((each: { kind: string; subject: { id: string } }) => each.kind === 'manager' && each.subject.id === imaniId)
  const self = (await imani('GET', '/reviews')).reviews.find((each: { kind: string }) => each.kind === 'self')
  const { version: blank } = await imani('GET', `/reviews/${self.id}`)
  const selfWritten = await imani('PUT', `/reviews/${self.id}/document`, { document: SELF }, blank)
  await imani('POST', `/reviews/${self.id}/submit`, { confirmed: [] }, selfWritten.version)

  const began = performance.now()
  const records = await packet(oskar, mine.id)
  console.log(`packet of ${records.length} records in ${Math.round(performance.now() - began)} ms`)
  ok(records.length > 150, 'a year of work items is in the packet')
  const evidence = (words: RegExp) => records.filter((each) => each.kind === 'evidence' && words.test(each.title)).slice(0, 3).map((each) => each.id)
  const document = reviewOf(told, evidence)
  const { version } = await oskar('GET', `/reviews/${mine.id}`)
  const written = await oskar('PUT', `/reviews/${mine.id}/document`, { document, rating: 'meets', activeSeconds: 60 }, version)
  const { findings } = await oskar('GET', `/reviews/${mine.id}/findings?step=submit`)
  console.log(`findings: ${findings.map((each: { rule: string; severity: string }) => `${each.severity} ${each.rule}`).join(', ')}`)
  const keys = findings.map((each: { rule: string; path?: string }) => `${each.rule}#${each.path ?? ''}`)
  await oskar('POST', `/reviews/${mine.id}/submit`, { confirmed: keys }, written.version)
  await oskar('POST', `/reviews/${mine.id}/conversation`, { scheduledFor: '2026-09-15' })
  await refusedAs(oskar('POST', `/reviews/${mine.id}/share`, { confirmed: keys }, written.version), 'surprise/growth-area-not-told')
  day('2026-09-15')
  await oskar('POST', `/reviews/${mine.id}/share`, { confirmed: keys }, written.version)
  await oskar('POST', `/reviews/${mine.id}/conversation/held`, { heldOn: '2026-09-15' })
  await oskar('POST', `/reviews/${mine.id}/acknowledgement`, {})
  const read = await imani('GET', `/reviews/${mine.id}/versions`)
  equal(read.versions.length, 1)
  const done = await imani('POST', `/reviews/${mine.id}/acknowledge`, { comment: 'Fair, and nothing in it was news.' })
  equal(done.state, 'acknowledged')
}

interface Listed { id: string; kind: string; title: string }

async function packet(ask: Ask, id: string): Promise<Listed[]> {
  const all: Listed[] = []
  for (let cursor = ''; ;) {
    const page = await ask('GET', `/reviews/${id}/packet?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
    all.push(...page.records)
    if (!page.next) return all
    cursor = page.next
  }
}

/** The text with its evidence: what the manager said, and work found by its words. */
function reviewOf([page, tests, late]: string[], evidence: (words: RegExp) => string[]) {
  const cites = { accomplishments: [[page, ...evidence(/response/i)], evidence(/translation/i), evidence(/editor|survey/i)], growthAreas: [[tests], [late]] }
  return {
    ...REVIEW,
    accomplishments: REVIEW.accomplishments.map((each, n) => ({ id: `a${n + 1}`, ...each, cites: cites.accomplishments[n] })),
    growthAreas: REVIEW.growthAreas.map((each, n) => ({ id: `g${n + 1}`, ...each, cites: cites.growthAreas[n] })),
  }
}

async function enter(origin: string, path: string, body: object): Promise<Ask> {
  const first = await fetch(origin + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!first.ok) throw new Error(`${path} answered ${first.status}: ${await first.text()}`)
  const cookie = first.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  return async (method, address, input, version) => {
    const answer = await fetch(`${origin}/api/v1${address}`, {
      method, headers: { cookie, ...(input && { 'content-type': 'application/json' }), ...(version !== undefined && { 'if-match': `"${version}"` }) }, ...(input && { body: JSON.stringify(input) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${address} answered ${answer.status}: ${text}`)
    return JSON.parse(text)
  }
}

async function refusedAs(call: Promise<unknown>, rule: string): Promise<void> {
  const refusal = await call.then(() => 'it was done', (error: Error) => error.message)
  ok(refusal.includes(`"${rule}"`), `expected ${rule}, got: ${refusal.slice(0, 600)}`)
}
