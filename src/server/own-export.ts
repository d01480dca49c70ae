import { randomUUID } from 'node:crypto'
import { markdownOf } from '../kit/markdown.ts'
import { idsIn, type OwnFile } from '../kit/own-export.ts'
import { plainPaper } from '../kit/plain-paper.ts'
import { isRefusal } from '../kit/refusal.ts'
import type { AnyAction, AuditNote } from './action.ts'
import { appendAudit } from './audit.ts'
import type { Person, Tx } from './database.ts'
import { type ZipEntry, zipOf } from './print/zip.ts'
import { declaredRooms } from './room.ts'

/** Everything a person's export holds, and the ids of all of it. */
export interface OwnExport {
  files: OwnFile[]
  records: string[]
}

/**
 * Asks every room for what it has of a person, through the actions' own reads and in a transaction as them: so an export holds what
 * their screens hold, and never more.
 * @param audited a sensitive read about somebody else leaves the entry it always leaves
 */
export async function readOwn(tx: Tx, me: Person, audited: boolean): Promise<OwnExport> {
  const rooms = declaredRooms()
  const actions = new Map<string, AnyAction>(rooms.flatMap((room) => room.actions.map((action) => [action.id, action] as const)))
  const ask = (id: string, input: object = {}) => askAction(tx, me, actions.get(id), input, audited)
  const files: OwnFile[] = []
  for (const { ownReadings } of rooms) {
    if (ownReadings) files.push(...(await ownReadings(ask, { id: me.id, name: me.name, today: me.today, zone: me.timeZone })))
  }
  return { files, records: [...idsIn(files.map(({ value }) => value))].toSorted() }
}

async function askAction(tx: Tx, me: Person, action: AnyAction | undefined, input: object, audited: boolean): Promise<unknown> {
  if (action?.kind !== 'read') throw new Error('An export asks actions that read.')
  const noted: AuditNote = {}
  const requestId = randomUUID()
  const note = (entry: AuditNote) => void Object.assign(noted, entry)
  const answer = await action.run({ tx, me, now: me.now, today: me.today, requestId, note }, action.input.parse(input))
  if (isRefusal(answer)) return undefined
  if (audited && action.sensitive && noted.subjectId !== me.id) await appendAudit(tx, action.id, noted, 'done', requestId)
  return action.output.parse(answer)
}

/** The files as one archive: each thing to read and as data, with a page on what this is. */
export function archiveOf(files: readonly OwnFile[], { name, now, today }: Pick<Person, 'name' | 'now' | 'today'>): Uint8Array {
  const foot = `Export of ${name}, ${today}.`
  const entries = files.flatMap(({ path, title, value, paper }): ZipEntry[] => [
    { path: `${path}.md`, body: markdownOf(paper ?? plainPaper(title, value, foot)) },
    { path: `data/${path}.json`, body: JSON.stringify(value, null, 2) },
  ])
  const contents = files.map(({ path, title }) => `- [${title}](${path}.md)`).join('\n')
  return zipOf([{ path: 'read-me.md', body: readMe(name, now, contents) }, ...entries], now)
}

function readMe(name: string, now: string, contents: string): string {
  return `# Everything here about ${name}, and everything they wrote

Made on ${now.slice(0, 10)}. It holds what ${name} could open on that day, and nothing else: what others wrote and did not share is
not in it, nor is a review before it is shared. Answers to a survey about a manager are not kept with a name, so they are not here.

Each thing is here twice: as Markdown, which any program for text opens, and under \`data\` as JSON, for other programs.
It holds words of other people too. Keep it where only you can read it.

${contents}
`
}
