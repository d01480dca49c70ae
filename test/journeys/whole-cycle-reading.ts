import { expect } from '@playwright/test'
import { each } from './whole-cycle-company.ts'
import { LEADS } from './whole-cycle-people.ts'
import { apart } from './whole-cycle-texts.ts'
import type { Crew, Line, Version } from './whole-cycle-work.ts'

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** What the person was given, without what they said to it later. */
const given = ({ version, document, rating, reason, releasedAt }: Version) => ({ version, document, rating, reason, releasedAt })

/** First name in small letters of the one it is about. */
const aboutOf = ({ subject }: Line): string => subject.name.split(' ')[0]!.toLowerCase()

/** Everybody reads each version of their own review as they were first given it, and nothing that is not theirs. */
export async function readsOwn(crew: Crew, lines: readonly Line[], released: ReadonlyMap<string, Version[]>): Promise<void> {
  await each(lines, async (line) => {
    const name = aboutOf(line)
    const person = crew.company.who(name)
    const { versions } = await person.ask('GET', `/reviews/${line.id}/versions`)
    expect([name, versions.map(given)]).toEqual([name, released.get(name)!.map(given)])
    expect(versions.every((version: Version) => version.acknowledgedAt)).toBe(true)
    const shown = await person.ask('GET', `/reviews/${line.id}`)
    expect(Object.keys(shown)).not.toContain('hidden')
    const copy = await person.answer('GET', `/reviews/${line.id}/copy?format=md`)
    expect(copy.status).toBe(200)
    expect(JSON.stringify([versions, shown, copy.body])).not.toContain(apart('').split(',')[0])
  })
}

/** Whoever leads nobody finds of a colleague's review what one finds of none; nor does the manager of before. */
export async function readsNobodyElses(crew: Crew, lines: readonly Line[]): Promise<void> {
  const technicians = lines.filter((line) => LEADS[LEADS[aboutOf(line)]!] === 'ines' && aboutOf(line) !== 'dafydd')
  const pairs = technicians.map((line, at) => [aboutOf(line), technicians[(at + 1) % technicians.length]!.id] as const)
  const mina = lines.find((line) => aboutOf(line) === 'mina')!
  await each([...pairs, ['tomas', mina.id] as const], async ([name, id]) => {
    for (const path of ['', '/versions', '/copy?format=md']) {
      const absent = await crew.company.who(name).answer('GET', `/reviews/${NOBODY}${path}`)
      expect([name, path, await crew.company.who(name).answer('GET', `/reviews/${id}${path}`)]).toEqual([name, path, absent])
      expect(absent.status).toBe(404)
    }
  })
}
