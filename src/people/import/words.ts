import * as z from 'zod'
import type { PlainDate } from '../../kit/date.ts'
import type { Line } from '../reporting-line.ts'
import type { LevelStep } from '../person-level.ts'
import type { FileProblem } from '../table.ts'
import { DATE_ORDERS } from './cells.ts'

/** What every import takes. */
export const FileInput = z.object({
  file: z.string().min(1).meta({ description: 'The CSV.' }),
  encoding: z.enum(['text', 'base64']).default('text').meta({ description: 'base64 when "file" holds the bytes of the file: UTF-16 needs it.' }),
  fileName: z.string().max(200).default('upload.csv'),
  dryRun: z.union([z.boolean(), z.stringbool()]).default(false).meta({ description: 'Only show the difference; nothing is written.' }),
  dates: z.enum(DATE_ORDERS).default('iso').meta({ description: 'How dates like 03/04/2024 are to be read. 2024-04-03 is always read.' }),
})

const seen = (what: string) => z.coerce.number().int().min(0).optional().meta({ description: what })

/** What an import of people takes besides. */
export const PeopleFileInput = FileInput.extend({
  prune: z.union([z.boolean(), z.stringbool()]).default(false).meta({ description: 'People the file does not name leave today. Never assumed.' }),
  confirmManagerChanges: seen('How many people get another manager, as a dry run says it: needed when they are many.'),
  confirmLeavers: seen('How many people leave by this file, as a dry run says it: needed when they are many.'),
})

/** One record the file adds or changes. `from` is absent where there was nothing. */
export const Difference = z.object({
  row: z.int(),
  name: z.string(),
  what: z.enum(['create', 'change']),
  fields: z.array(z.object({ field: z.string(), from: z.string().optional(), to: z.string() })),
})
export type Difference = z.infer<typeof Difference>

/** How the file's columns were understood. */
export const ReadColumns = z.object({
  read: z.array(z.object({ column: z.string(), as: z.string() })),
  ignored: z.array(z.string()).meta({ description: 'Names nothing here knows.' }),
  superseded: z.array(z.object({ column: z.string(), by: z.string() })).meta({ description: 'Another column says the same, and was read instead.' }),
  dropped: z.array(z.string()).meta({ description: 'About the person and not their work: dropped unread.' }),
})

/** What an import did, or would do. */
export const ImportResult = z.object({
  dryRun: z.boolean(),
  runId: z.uuid().optional(),
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  summary: z.array(z.string()).meta({ description: 'The same in words, line by line; the first says how many.' }),
  columns: ReadColumns,
  differences: z.array(Difference),
  moreDifferences: z.int(),
})

/** A person as the organisation has them before an import. */
export interface KnownPerson {
  id: string
  email: string
  name: string
  title: string
  location: string
  teamId?: string
  endedOn?: PlainDate
  employeeId?: string
  startedOn?: PlainDate
  /** Oldest first. */
  levels: readonly LevelStep[]
  /** Why the importer may not set this person's level: it is their own, or a conflict of interest stands between. */
  levelBarred?: 'own' | 'conflict'
  /** In any order. */
  lines: readonly Line[]
}

export interface KnownTeam { id: string; parentId?: string; name: string }

/** What an import is compared with. */
export interface State {
  people: readonly KnownPerson[]
  teams: readonly KnownTeam[]
  /** Level codes of the published framework; empty when there is none yet, then any code is taken. */
  levels: readonly string[]
}

/** A row of a people's file, each cell understood. Absent means: not said. */
export interface WantedPerson {
  row: number
  employeeId?: string
  email?: string
  name?: string
  /** The name the file has beside the one the person goes by: a manager may be named by it. */
  otherName?: string
  /** Half a name: enough for somebody new with one name, too little to rename anybody. */
  halfName?: string
  title?: string
  location?: string
  /** Outermost first. */
  team?: readonly string[]
  level?: string
  managerId?: string
  managerEmail?: string
  manager?: string
  startedOn?: PlainDate
  endedOn?: PlainDate
  status?: 'here' | 'gone'
  effectiveOn?: PlainDate
}

/** What is to be written, ready for set-based statements. */
export interface Plan {
  teams: KnownTeam[]
  newPeople: PersonRow[]
  /** Whole rows, as they shall be. */
  changedPeople: PersonRow[]
  employments: { personId: string; employeeId?: string; startedOn?: PlainDate }[]
  /** Lines that end earlier than they did. */
  cutLines: { personId: string; from: PlainDate; to: PlainDate }[]
  /** Lines that keep their days and get another manager. */
  turnedLines: { personId: string; from: PlainDate; managerId: string }[]
  addedLines: { personId: string; managerId: string; from: PlainDate; to: PlainDate }[]
  levels: { personId: string; from: PlainDate; level: string }[]
  differences: Difference[]
  created: number
  changed: number
  unchanged: number
  /** Cells that were read and deliberately not applied. */
  leftOut: FileProblem[]
  /** People whom the file does not name and who leave today, by name. Only when that was asked for. */
  pruned: string[]
  /** Manager links of today: how many there are, and how many would lead to somebody else. */
  links: { changed: number; of: number }
  /** People employed today: how many there are, and for how many this file says a last day that has come. */
  ending: { changed: number; of: number }
  /** Addresses that people who left give up to the same people under a new employment. */
  freed: { id: string; name: string }[]
}
export type PersonRow = Pick<KnownPerson, 'id' | 'email' | 'name' | 'title' | 'location' | 'teamId' | 'endedOn'>
