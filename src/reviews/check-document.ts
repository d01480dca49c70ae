import * as z from 'zod'
import type { PlainDate } from '../kit/date.ts'
import { isPlainDate } from '../kit/date.ts'
import type { Finding, Range } from '../kit/finding.ts'
import { refuse } from '../kit/refusal.ts'
import type { Refusal } from '../kit/refusal.ts'
import type { Tunings } from '../kit/rule.ts'
import { DEFAULT_FRAMEWORK } from '../leveling/default-framework.ts'
import { levelText } from '../leveling/level-text.ts'
import type { LevelText, ReviewFacts } from './facts.ts'
import { levelsOfFile, sameLevel } from './file-levels.ts'
import { offsetInString, placeAt, placesIn, readJson } from './json-source.ts'
import type { JsonSource, Place } from './json-source.ts'
import { readMarkdownReview } from './markdown-review.ts'
import type { MarkdownReview, SourceField } from './markdown-review.ts'
import { coachReview } from './coached.ts'
import { evidenceOf } from './file-evidence.ts'
import { checkRating, checkReview, checkStructure } from './rules.ts'
import { RATINGS } from './codes.ts'
import { checkWriting } from '../writing/rules.ts'
import { Kind } from '../writing/words.ts'
import { Accomplishment, GrowthArea, PacketRecord, Rating, ReviewDocument } from './words.ts'

/** A whole review, or one part of it on its own. */
export type DocumentKind = 'review' | Kind
export const DOCUMENT_KINDS: readonly DocumentKind[] = ['review', ...Kind.options]

/** A document that was read, with what the rules have to say about it. */
export interface CheckedDocument {
  facts: ReviewFacts
  findings: Finding[]
  /** Where a finding stands in the file; the nearest place there is when the field is missing. */
  locate: (finding: Pick<Finding, 'path' | 'range'>) => Place
  /** Headings whose text was not read, for a note beside the findings. */
  unread: { heading: string; place: Place }[]
}

/** Longer files are not reviews. In UTF-16 code units. */
const LONGEST_FILE = 1_000_000

/**
 * Checks a review in Markdown (headings of docs/check.md) or JSON. Rules that need facts the file does not give, such as
 * what the person was told, stay silent.
 * @returns a refusal with line and column when the file can't be read as a review
 */
export function checkDocument(text: string, options: { today: PlainDate; kind?: DocumentKind; tuning?: Tunings }): CheckedDocument | Refusal {
  const kind = options.kind ?? 'review'
  if (text.length > LONGEST_FILE) return refuse('too-large', `The file has ${text.length} characters; a review has at most ${LONGEST_FILE}.`)
  if (text.includes('\0')) return misread(placeAt(text, text.indexOf('\0')), 'This is not a text file.')
  if (!text.trim()) return misread({ line: 1, column: 1 }, 'The file is empty.')
  if (kind !== 'review' && !isPart(kind)) return checkText(text.replace(/^\uFEFF/u, ''), kind, options)
  return /^\uFEFF?\s*\{/u.test(text) ? checkJson(text.replace(/^\uFEFF/u, ''), kind, options) : checkMarkdown(text, kind, options)
}

interface Options {
  today: PlainDate
  tuning?: Tunings
}

/** Parts of a review have rules about their structure; other texts are looked at for their wording alone. */
type ReviewPart = 'summary' | 'accomplishment' | 'growth_area'
const isPart = (kind: DocumentKind): kind is ReviewPart => kind in PART

/** The rules that look at one part alone. */
const PART: Record<ReviewPart, RegExp> = {
  summary: /^review\/summary-/, accomplishment: /^review\/accomplishment-(?!count)/, growth_area: /^review\/growth-(?!count|care)/,
}

function findingsOf(facts: ReviewFacts, kind: 'review' | ReviewPart, options: Options, ledger = false): Finding[] {
  const coached = coachReview(facts.document, { tuning: options.tuning, known: nameWords(facts.person.name) })
  const found = ledger ? checkReview({ ...facts, coached }, options.tuning) : checkStructure({ ...facts, coached }, options.tuning)
  const structure = isPart(kind) ? found.filter((finding) => PART[kind].test(finding.rule)) : found
  return [...structure, ...coached]
}

/** A person's name as the writing rules know names. */
function nameWords(name: string): ReadonlySet<string> {
  return new Set(name.toLowerCase().split(/[^\p{L}'-]+/u).filter(Boolean))
}

function misread(place: Place, message: string): Refusal {
  const path = `line ${place.line}, column ${place.column}`
  return refuse('invalid', `${path}: ${message}`, { errors: [{ path, message }] })
}

/** One text that is no part of a review: its wording alone. */
function checkText(text: string, kind: Kind, options: Options): CheckedDocument {
  const facts = factsOf({ document: ReviewDocument.parse({ summary: '', forwardLooking: '', accomplishments: [], growthAreas: [] }), today: options.today })
  const findings = checkWriting([{ path: '/text', kind, text }], { tuning: options.tuning })
  const places = placesIn(text)
  return { facts, findings, locate: ({ range }) => places(range?.start ?? 0), unread: [] }
}

// Markdown

const START = { review: undefined, summary: 'summary', accomplishment: 'accomplishments', growth_area: 'growthAreas' } as const

function checkMarkdown(text: string, kind: 'review' | ReviewPart, options: Options): CheckedDocument | Refusal {
  const read = readMarkdownReview(text, START[kind])
  const [again] = read.repeated
  if (again) return misread(again.place, `“${again.heading}” is here a second time.`)
  if (read.fields.size + read.accomplishments + read.growthAreas === 0) {
    return misread(read.unread[0]?.place ?? { line: 1, column: 1 }, 'No heading of a review is found: Summary, Accomplishments, Growth areas, Forward looking.')
  }
  const document = ReviewDocument.safeParse(documentOf(read))
  if (!document.success) return misreadField(document.error, (pointer) => placeIn(read, pointer))
  const rating = ratingOf(read.facts.get('rating'))
  if (rating && 'refused' in rating) return rating
  const level = levelOf(read.facts.get('level')?.text ?? '')
  const facts = factsOf({ document: document.data, rating: rating?.rating, name: read.facts.get('name')?.text, level, period: periodOf(read.facts.get('period')?.text ?? ''), today: options.today })
  const ofRating = isPart(kind) ? [] : checkEvidence(facts, read, options)
  if ('refused' in ofRating) return ofRating
  return { facts, findings: [...findingsOf(facts, kind, options), ...ofRating], locate: ({ path = '', range }) => placeIn(read, path, range), unread: read.unread }
}

/** Where a file lists its evidence, all of it stands behind the rating. */
function checkEvidence(facts: ReviewFacts, { evidence }: MarkdownReview, { tuning }: Options): Finding[] | Refusal {
  if (!evidence) return []
  const records = evidenceOf(evidence)
  if ('place' in records) return misread(records.place, records.message)
  facts.records = records
  facts.restsOn = records.map(({ id }) => id)
  placeOnLevels(facts, undefined)
  return checkRating(facts, tuning)
}

function documentOf(read: MarkdownReview): unknown {
  const textAt = (pointer: string) => read.fields.get(pointer)?.text ?? ''
  const items = (list: 'accomplishments' | 'growthAreas', names: string[]) => Array.from({ length: read[list] }, (_, index) => ({
    id: `${list}-${index + 1}`, ...Object.fromEntries(names.map((name) => [name, textAt(`/${list}/${index}/${name}`)])),
  }))
  return {
    summary: textAt('/summary'), forwardLooking: textAt('/forwardLooking'),
    accomplishments: items('accomplishments', ['title', 'what', 'how', 'why']),
    growthAreas: items('growthAreas', ['title', 'behaviour', 'example', 'expectation', 'actions']),
  }
}

/** The place of a field, or of the nearest thing above it that the file holds. */
function placeIn(read: MarkdownReview, pointer: string, range?: Range): Place {
  const field = pointer === '/rating' ? read.facts.get('rating') : read.fields.get(pointer)
  const start = range?.start ?? 0
  const line = field?.lines.findLast((each) => each.offset <= start)
  if (line) return { line: line.place.line, column: line.place.column + start - line.offset }
  const [, section = '', index] = pointer.split('/')
  const near = index && [...read.fields].find(([name, each]) => each.lines.length > 0 && name.startsWith(`/${section}/${index}/`))
  return (near && near[1].lines[0]?.place) || (read.headings.get(`/${section}`) ?? { line: 1, column: 1 })
}

function ratingOf(field: SourceField | undefined): { rating: Rating } | Refusal | undefined {
  if (!field?.text) return undefined
  const plain = field.text.toLowerCase().replace(/[^a-z]+/gu, ' ').trim()
  const rating = RATINGS.toReversed().find((each) => plain.startsWith(each.replace('-', ' ')) || plain.startsWith(each.replace('-', ' ').replace(/s$/u, '')))
  if (rating) return { rating }
  return misread(field.lines[0]?.place ?? { line: 1, column: 1 }, `“${field.text.slice(0, 40)}” is not a rating; it is one of: far below, below, meets, exceeds, far exceeds.`)
}

/** `L4 (Senior)`, `Senior`, `Band 6`: a code first if there is one, the rest is the name. */
function levelOf(text: string): LevelText | undefined {
  const plain = text.replace(/[*_()]+/gu, ' ').replace(/\s+/gu, ' ').trim()
  if (!plain) return undefined
  const [, code = plain, name = ''] = /^([\p{L}]{1,6}[- ]?\d{1,2}[a-z]?)\b[\s,:–-]*(.*)$/iu.exec(plain) ?? []
  return levelText(DEFAULT_FRAMEWORK, code) ?? { code, name: name || code, expectations: [] }
}

function periodOf(text: string): ReviewFacts['period'] | undefined {
  const [from, to] = text.match(/\d{4}-\d{2}-\d{2}/gu) ?? []
  return from && to && isPlainDate(from) && isPlainDate(to) ? { from, to } : undefined
}

// JSON

const FileDocument = z.strictObject({
  ...ReviewDocument.shape,
  accomplishments: z.array(z.strictObject({ ...Accomplishment.shape, id: z.string().max(40).default('') })).max(12).default([]),
  growthAreas: z.array(z.strictObject({ ...GrowthArea.shape, id: z.string().max(40).default('') })).max(8).default([]),
})
const Level = z.union([z.string(), z.object({ code: z.string(), name: z.string(), expectations: z.array(z.object({ dimension: z.string(), text: z.string() })).default([]) })])
const Dates = z.object({ from: z.iso.date(), to: z.iso.date() })
/** A review with the facts around it; with records and a period the rules about what was told speak as well. */
const FileReview = z.strictObject({
  document: FileDocument,
  name: z.string().default(''),
  level: Level.optional(),
  rating: Rating.optional(),
  /** Codes of one's own framework, lowest first; those of the default one are known. */
  levels: z.array(z.string().trim().min(1).max(60)).max(50).optional(),
  lastRating: z.object({ rating: Rating, releasedOn: z.iso.date() }).optional(),
  startedOn: z.iso.date().optional(),
  period: Dates.optional(),
  uncounted: z.array(z.object({ ...Dates.shape, reason: z.enum(['leave', 'first-days', 'new-manager', 'before-use']).optional() })).default([]),
  records: z.array(PacketRecord).optional(),
  /** Talks about where the person is going. Left out: not known. */
  talks: z.array(z.strictObject({ on: z.iso.date() })).max(500).optional(),
  conversation: z.object({ scheduledFor: z.iso.date().optional(), heldOn: z.iso.date().optional() }).optional(),
  step: z.enum(['write', 'submit', 'share', 'open-acknowledgement']).default('write'),
  activeMinutes: z.number().min(0).default(0),
  today: z.iso.date().optional(),
  shareOn: z.iso.date().optional(),
  zone: z.string().optional(),
})
type FileReview = z.infer<typeof FileReview>

function checkJson(text: string, kind: 'review' | ReviewPart, options: Options): CheckedDocument | Refusal {
  const source = readJson(text)
  if ('message' in source) return misread(placeAt(text, source.offset), source.message)
  const prefix = isWrapped(source.value) ? '/document' : ''
  const read = FileReview.safeParse(prefix ? source.value : { document: source.value })
  const places = placesIn(text)
  const locate = (pointer: string, range?: Range) => places(offsetOfValue(text, source, pointer, range))
  if (!read.success) return misreadField(read.error, (pointer) => locate(prefix ? pointer : pointer.replace(/^\/document/u, '')))
  const { document, records, period, level, conversation, ...rest } = read.data
  const facts: ReviewFacts = {
    ...factsOf({ document, rating: rest.rating, name: rest.name, level: typeof level === 'string' ? levelOf(level) : level, period, today: rest.today ?? options.today }),
    ...aroundDocument(rest), ...(conversation && { conversation }), ...(records && { records }),
  }
  if (rest.startedOn) facts.person.startedOn = rest.startedOn
  if (rest.talks) facts.talks = rest.talks.map(({ on }, at) => ({ id: `talk ${at + 1}`, on }))
  placeOnLevels(facts, rest.levels)
  const ledger = records !== undefined && period !== undefined
  return { facts, findings: findingsOf(facts, kind, options, ledger), locate: ({ path = '', range }) => locate(path === '/rating' ? path : prefix + path, range), unread: [] }
}

function isWrapped(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'document' in value
}

/** The levels a file speaks of, and each record by the code it has there. */
function placeOnLevels(facts: ReviewFacts, own: readonly string[] | undefined): void {
  const levels = levelsOfFile(facts.person.level?.code, own, facts.records)
  if (!levels) return
  if (facts.person.level) facts.person.level = { ...facts.person.level, code: sameLevel(facts.person.level.code, levels) }
  facts.levels = levels
  facts.records = facts.records.map((record) => (record.level ? { ...record, level: sameLevel(record.level, levels) } : record))
}

function aroundDocument({ name: _name, startedOn: _startedOn, rating: _rating, today: _today, levels: _levels, talks: _talks, ...rest }: Omit<FileReview, 'document' | 'records' | 'period' | 'level' | 'conversation'>) {
  return rest
}

/** The offset of a value, of a code unit in it, or of what holds it. */
function offsetOfValue(text: string, source: JsonSource, pointer: string, range?: Range): number {
  const at = source.offsets.get(pointer)
  if (at === undefined) return pointer ? offsetOfValue(text, source, pointer.slice(0, pointer.lastIndexOf('/'))) : 0
  return range ? offsetInString(text, at, range.start) : at
}

// Both

function misreadField(error: z.ZodError, locate: (pointer: string) => Place): Refusal {
  const errors = error.issues.slice(0, 20).map((issue) => {
    const pointer = issue.path.map((part) => `/${String(part)}`).join('')
    const place = locate(pointer)
    return { path: `line ${place.line}, column ${place.column}`, message: `${pointer || '/'}: ${issue.message}` }
  })
  const [first] = errors
  return refuse('invalid', first ? `${first.path}: ${first.message}` : 'The file cannot be read as a review.', { errors })
}

interface Known {
  document: ReviewDocument
  rating?: Rating
  name?: string
  level?: LevelText
  period?: ReviewFacts['period']
  today: PlainDate
}

/** Facts of a file: what it does not give is left empty, and the rules that would read it do not run. */
function factsOf({ document, rating, name, level, period, today }: Known): ReviewFacts {
  return {
    document, person: { name: name?.trim() || 'the person', ...(level && { level }) }, period: period ?? { from: today, to: today },
    uncounted: [], records: [], conversation: {}, step: 'write', activeMinutes: 0, today, ...(rating && { rating }),
  }
}
