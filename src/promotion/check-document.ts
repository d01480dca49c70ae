import * as z from 'zod'
import { isPlainDate, type PlainDate } from '../kit/date.ts'
import type { Finding, Range } from '../kit/finding.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'
import { type Tunings } from '../kit/rule.ts'
import { INDEPENDENCES, SCOPES } from '../leveling/framework.ts'
import { offsetInString, placeAt, placesIn, readJson } from '../reviews/json-source.ts'
import type { JsonSource, Place } from '../reviews/json-source.ts'
import { shownBesideCase } from './case-texts.ts'
import { coachCase } from './coached.ts'
import type { CaseEvidence, CaseFacts } from './facts.ts'
import { ladderOf } from './file-levels.ts'
import { type MarkdownCase, readMarkdownCase } from './markdown-case.ts'
import { checkCase } from './rules.ts'
import { CaseDocument } from './words.ts'

/** A case that was read from a file, with what the rules have to say about it. */
export interface CheckedCase {
  facts: CaseFacts
  findings: Finding[]
  locate: (finding: Pick<Finding, 'path' | 'range'>) => Place
  unread: { heading: string; place: Place }[]
}

interface Options { today: PlainDate; tuning?: Tunings }

/**
 * Checks a promotion case in Markdown (headings of docs/check.md) or JSON. Evidence and quotes are looked at where the file holds them.
 * @returns a refusal with line and column when the file can't be read as a case
 */
export function checkCaseDocument(text: string, options: Options): CheckedCase | Refusal {
  if (text.length > 1_000_000) return refuse('too-large', `The file has ${text.length} characters; a promotion case has at most 1000000.`)
  if (text.includes('\0')) return misread(placeAt(text, text.indexOf('\0')), 'This is not a text file.')
  if (!text.trim()) return misread({ line: 1, column: 1 }, 'The file is empty.')
  return /^\uFEFF?\s*\{/u.test(text) ? checkJson(text.replace(/^\uFEFF/u, ''), options) : checkMarkdown(text, options)
}

function misread({ line, column }: Place, message: string): Refusal {
  const path = `line ${line}, column ${column}`
  return refuse('invalid', `${path}: ${message}`, { errors: [{ path, message }] })
}

/** Rules over what a file may leave out: they speak where it is there. */
const OF_EVIDENCE = new Set(['promotion/dimension-uncovered', 'promotion/duration', 'promotion/single-project', 'promotion/single-dimension', 'promotion/recency', 'leveling/scope-trap'])

function findingsOf(facts: CaseFacts, has: { evidence: boolean; quotes: boolean }, { tuning }: Options): Finding[] {
  const known = new Set(facts.person.name.toLowerCase().split(/[^\p{L}'-]+/u).filter(Boolean))
  const coached = coachCase(facts.document, { ...(tuning && { tuning }), known })
  const found = checkCase({ ...facts, coached }, tuning).filter(({ rule }) => (has.evidence || !OF_EVIDENCE.has(rule)) && (has.quotes || rule !== 'promotion/no-peer-input'))
  return [...found, ...shownBesideCase(coached)]
}

interface Read {
  document: CaseDocument
  name?: string | undefined
  current?: string | undefined
  proposed?: string | undefined
  levels?: readonly string[] | undefined
  dimensions?: readonly string[] | undefined
  evidence: (Omit<CaseEvidence, 'id'> & { id?: string | undefined })[]
  quotes: { by?: string | undefined; released: boolean }[]
  talks?: readonly { on: PlainDate }[] | undefined
  uncounted?: readonly { from: PlainDate; to: PlainDate }[] | undefined
  startedOn?: PlainDate | undefined
  growth?: readonly string[] | undefined
}

/** Facts of a file. Evidence that names no level is for the proposed one: that is what the file is about. */
function factsOf(read: Read, today: PlainDate): CaseFacts {
  const { dimensionOf, levelOf, ...ladder } = ladderOf({ ...read, named: read.evidence.flatMap(({ dimension }) => (dimension ? [dimension] : [])) })
  return {
    ...ladder, document: read.document, person: { name: read.name?.trim() || 'the person' }, growth: read.growth ?? [], uncounted: read.uncounted ?? [], step: 'submit', today,
    ...(read.startedOn && { since: read.startedOn }), ...(read.talks && { talks: read.talks.map(({ on }, at) => ({ id: `talk ${at + 1}`, on })) }),
    evidence: read.evidence.map(({ dimension, level, id, ...each }, at) => ({
      ...each, id: id ?? `evidence ${at + 1}`, ...(dimension && { dimension: dimensionOf(dimension) }),
      ...(level ? { level: levelOf(level) } : ladder.proposed && each.tone !== 'concern' && { level: ladder.proposed }),
    })),
    quotes: read.quotes.map(({ by, released }, at) => ({ id: `quote ${at + 1}`, released, ...(by && { authorId: by }) })),
  }
}

// Markdown

function checkMarkdown(text: string, options: Options): CheckedCase | Refusal {
  const read = readMarkdownCase(text)
  const [again] = read.repeated
  if (again) return misread(again.place, `“${again.heading}” is here a second time.`)
  if (read.texts.size + read.arguments.length === 0 && !read.evidence) return misread({ line: 1, column: 1 }, 'No heading of a promotion case is found: Summary, a dimension, Trajectory, Concerns, Evidence, Quotes.')
  const rows = read.evidence?.rows ?? []
  const wrong = rows.find(({ cells }) => cells.on && !isPlainDate(cells.on))
  if (wrong) return misread(wrong.place, `“${wrong.cells.on}” is no date; write it as 2026-03-14, or leave it out.`)
  const textOf = (name: 'summary' | 'trajectory' | 'concerns' | 'retention') => read.texts.get(name)?.text ?? ''
  const document = CaseDocument.safeParse({
    summary: textOf('summary'), trajectory: textOf('trajectory'), concerns: textOf('concerns'), retention: textOf('retention'),
    arguments: read.arguments.map(({ title, field }) => ({ id: title.slice(0, 40), text: field.text })),
  })
  if (!document.success) return misread({ line: 1, column: 1 }, document.error.issues[0]!.message)
  const dateOf = (fact: 'today' | 'started') => { const date = read.facts.get(fact)?.text; return date && isPlainDate(date) ? date : undefined }
  const facts = factsOf({
    document: document.data, name: read.name, current: read.facts.get('current')?.text, proposed: read.facts.get('proposed')?.text, startedOn: dateOf('started'),
    evidence: rows.map(({ cells }) => evidenceOf(cells)), quotes: (read.quotes?.by ?? []).map((by) => ({ released: true, ...(!by.startsWith('#') && { by }) })),
  }, dateOf('today') ?? lastOf(rows.map(({ cells }) => cells.on)) ?? options.today)
  const findings = findingsOf(facts, { evidence: read.evidence !== undefined, quotes: read.quotes !== undefined }, options)
  return { facts, findings, locate: ({ path = '', range }) => placeIn(read, path, range), unread: read.unread }
}

function evidenceOf({ on, dimension, level, project, tone = '', resolvedOn, scope, independence }: Record<string, string>): Read['evidence'][number] {
  const step = <Each extends string>(steps: readonly Each[], word?: string) => steps.find((each) => each === word?.toLowerCase())
  const reach = step(SCOPES, scope)
  const alone = step(INDEPENDENCES, independence)
  return {
    ...(on && { on }), ...(dimension && { dimension }), ...(level && { level }), ...(project && { project }), tone: /concern/iu.test(tone) ? 'concern' : 'praise',
    ...(resolvedOn && isPlainDate(resolvedOn) && { resolvedOn }), ...(reach && { scope: reach }), ...(alone && { independence: alone }),
  }
}

/** A file that says no day is read as of its last piece of evidence: the day on which somebody reads the file tells nothing. */
function lastOf(dates: readonly (string | undefined)[]): PlainDate | undefined {
  return dates.filter((date): date is string => Boolean(date)).toSorted().at(-1)
}

function placeIn(read: MarkdownCase, path: string, range?: Range): Place {
  const [, section = '', at] = path.split('/')
  const field = section === 'arguments' ? read.arguments[Number(at)]?.field : section === 'levels' ? (read.facts.get('proposed') ?? read.facts.get('current')) : read.texts.get(section as 'summary')
  const start = range?.start ?? 0
  const line = field?.lines.findLast((each) => each.offset <= start)
  if (line) return { line: line.place.line, column: line.place.column + start - line.offset }
  return (section === 'evidence' ? read.evidence?.place : section === 'quotes' ? read.quotes?.place : undefined) ?? { line: 1, column: 1 }
}

// JSON

const Day = z.iso.date()
const FileCase = z.strictObject({
  document: z.strictObject(CaseDocument.shape),
  name: z.string().optional(), currentLevel: z.string().optional(), proposedLevel: z.string().optional(),
  levels: z.array(z.string()).optional(), dimensions: z.array(z.string()).optional(),
  evidence: z.array(z.strictObject({
    id: z.string().optional(), on: Day.optional(), dimension: z.string().optional(), level: z.string().optional(), project: z.string().optional(), tone: z.enum(['praise', 'concern']).optional(),
    scope: z.enum(SCOPES).optional(), independence: z.enum(INDEPENDENCES).optional(), resolvedOn: Day.optional(), text: z.string().optional(),
  })).optional(),
  quotes: z.array(z.strictObject({ by: z.string().optional(), text: z.string().optional(), released: z.boolean().default(true) })).optional(),
  talks: z.array(z.strictObject({ on: Day })).optional(), uncounted: z.array(z.strictObject({ from: Day, to: Day })).optional(), startedOn: Day.optional(), growth: z.array(z.string()).optional(), today: Day.optional(),
})

function checkJson(text: string, options: Options): CheckedCase | Refusal {
  const source = readJson(text)
  if ('message' in source) return misread(placeAt(text, source.offset), source.message)
  const wrapped = typeof source.value === 'object' && source.value !== null && 'document' in source.value
  const read = FileCase.safeParse(wrapped ? source.value : { document: source.value })
  const places = placesIn(text)
  const locate = (pointer: string, range?: Range) => places(offsetOfValue(text, source, pointer, range))
  if (!read.success) {
    const [issue] = read.error.issues
    const pointer = issue!.path.map((part) => `/${String(part)}`).join('')
    return misread(locate(wrapped ? pointer : pointer.replace(/^\/document/u, '')), `${pointer || '/'}: ${issue!.message}`)
  }
  const { currentLevel, proposedLevel, today, evidence, quotes, ...rest } = read.data
  const facts = factsOf({
    ...rest, current: currentLevel, proposed: proposedLevel, evidence: (evidence ?? []).map(({ text: _, ...each }) => withoutUndefined(each)),
    quotes: (quotes ?? []).map(({ by, released }) => ({ by, released })),
  }, today ?? lastOf((evidence ?? []).map(({ on }) => on)) ?? options.today)
  const inDocument = /^\/(?:summary|arguments|trajectory|concerns|retention)/u
  return {
    facts, findings: findingsOf(facts, { evidence: evidence !== undefined, quotes: quotes !== undefined }, options), unread: [],
    locate: ({ path = '', range }) => locate(path === '/levels' ? '/proposedLevel' : wrapped && inDocument.test(path) ? `/document${path}` : path, range),
  }
}

function withoutUndefined<Each extends object>(each: Each): Each {
  return Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as Each
}

function offsetOfValue(text: string, source: JsonSource, pointer: string, range?: Range): number {
  const at = source.offsets.get(pointer)
  if (at === undefined) return pointer ? offsetOfValue(text, source, pointer.slice(0, pointer.lastIndexOf('/'))) : 0
  return range ? offsetInString(text, at, range.start) : at
}
