import { inWords, type PlainDate } from '../kit/date.ts'
import type { Finding } from '../kit/finding.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'
import { runRules } from '../kit/rule.ts'
import { isBlank } from '../kit/text.ts'
import type { LevelingFramework } from '../leveling/framework.ts'
import { ARGUMENT_RULES, CLAIM_RULES } from '../leveling/rules.ts'
import { trackWords } from './level-words.ts'
import type { AssessmentPage, AssessmentRow, Evidence, Named, Placement, Side, StoredAssessment } from './words.ts'

/** An assessment with what decisions rest on. `between`: the reader is the person, or their manager today. */
export interface AssessmentFacts extends StoredAssessment { between: boolean }

/** The reader's own side. */
export function ownSide({ sides }: Pick<StoredAssessment, 'sides'>, meId: string): Side | undefined {
  return sides.find(({ author }) => author.id === meId)
}

/** The other one's: of two managers one after the other, whoever shared last. */
export function otherSide({ sides, person }: Pick<StoredAssessment, 'sides' | 'person'>, meId: string): Side | undefined {
  const others = sides.filter(({ author }) => author.id !== meId && (person.id === meId || author.id === person.id))
  return others.toSorted((a, b) => ((a.sharedAt ?? '') < (b.sharedAt ?? '') ? 1 : -1))[0]
}

/** Whether the person and a manager have both shared theirs. */
export function isOpen({ sides, person }: Pick<StoredAssessment, 'sides' | 'person'>): boolean {
  const shared = sides.filter(({ sharedAt }) => sharedAt)
  return shared.some(({ author }) => author.id === person.id) && shared.some(({ author }) => author.id !== person.id)
}

/** One's own view until it is shared: what the other said after that changes nothing in it. */
export function writeSide(facts: AssessmentFacts, meId: string): Refusal | undefined {
  const barred = forTheTwo(facts)
  if (barred) return barred
  if (ownSide(facts, meId)?.sharedAt) return refuse('conflict', 'You have shared this, so it stays as it is: neither of you writes after the other. Write down together what you agree on.', { reason: 'already-shared' })
  if (facts.talkedOn) return talked(facts.talkedOn)
}

/** Shared with at least one placement, each with its level; it opens when both have shared. */
export function shareSide(facts: AssessmentFacts, meId: string): Refusal | undefined {
  const barred = writeSide(facts, meId)
  if (barred) return barred
  const placed = ownSide(facts, meId)?.placements ?? []
  const empty = placed.length === 0 ? 'Place at least one dimension before you share.' : undefined
  const errors = empty ? [{ path: '/placements', message: empty }] : placed.flatMap(({ dimension, level, because }) => {
    if (!level) return [{ path: `/placements/${dimension}/level`, message: 'Choose a level, or take the words out.' }]
    return isBlank(because) ? [{ path: `/placements/${dimension}/because`, message: 'Say in a sentence what shows it.' }] : []
  })
  if (errors.length > 0) return refuse('invalid', empty ?? 'Some placements are not finished yet.', { errors })
}

/** What the two came to is written once both are open, in the talk or after it. */
export function agreeOn(facts: AssessmentFacts, meId: string): Refusal | undefined {
  return forTheTwo(facts) ?? (isOpen(facts) || ownSide(facts, meId) === undefined && facts.talkedOn ? undefined
    : refuse('conflict', 'First both of you share how you see it.', { reason: 'not-open' }))
}

/** They talked about it, on a day that has come, after it was begun. */
export function holdAssessment(facts: AssessmentFacts, heldOn: PlainDate, today: PlainDate, begunOn: PlainDate): Refusal | undefined {
  const barred = forTheTwo(facts)
  if (barred) return barred
  if (!isOpen(facts)) return refuse('conflict', 'First both of you share how you see it. Then the differences are what you talk about.', { reason: 'not-open' })
  const wrong = (message: string) => refuse('invalid', message, { errors: [{ path: '/heldOn', message }] })
  if (heldOn > today) return wrong(`${inWords(heldOn)} is still to come. Choose the day on which you talked.`)
  if (heldOn < begunOn) return wrong(`That is before you began, on ${inWords(begunOn)}. Choose the day on which you talked.`)
}

function talked(on: PlainDate): Refusal {
  return refuse('conflict', `You talked about this on ${inWords(on)}, so it stays as it was. Begin a new one.`, { reason: 'held' })
}

function forTheTwo({ between, person }: AssessmentFacts): Refusal | undefined {
  if (!between) return refuse('not-allowed', `This is between ${person.name} and their manager.`)
}

/** What an assessment's page is made of. */
export interface AssessmentShowing {
  meId: string
  /** The other one of the two, today. */
  other: Named | undefined
  framework: LevelingFramework
  held: string | undefined
  records: readonly Evidence[]
}

/** An assessment as its reader is shown it: both sides per dimension, and how far they lie apart. */
export function shownAssessment(facts: AssessmentFacts, { meId, other, framework, held, records }: AssessmentShowing): AssessmentPage {
  const { id, person, between, begunAt, talkedOn } = facts
  const [own, theirs] = [ownSide(facts, meId), otherSide(facts, meId)]
  const open = theirs !== undefined && theirs.placements.length > 0 && (isOpen(facts) || talkedOn !== undefined)
  const level = framework.levels.find(({ code }) => code === held)
  const bare = ({ placements: _, ...side }: Side) => side
  return {
    id, person, between, begunAt, ...(other && { other }), ...(talkedOn && { talkedOn }), framework: { ...facts.framework, name: framework.name },
    ...(held && { level: { code: held, name: level?.name ?? held } }), open, ...(own && { mine: bare(own) }), ...(theirs && { theirs: bare(theirs) }),
    rows: assessmentRows(facts, framework, held, own, theirs),
    records: [...records], findings: own ? placementFindings(own.placements, trackWords(framework, held), held, records) : [],
    audience: own?.sharedAt ? { now: `you and ${other?.name ?? 'the other one'}, once both have shared`, later: 'you two, and whoever manages next' }
      : { now: 'only you', later: `${other?.name ?? 'the other one'}, when both of you have shared` },
    may: { write: !writeSide(facts, meId), share: !writeSide(facts, meId) && own !== undefined, agree: !agreeOn(facts, meId), hold: between && isOpen(facts) && !talkedOn },
    version: own?.version ?? 0,
  }
}

function assessmentRows(facts: AssessmentFacts, framework: LevelingFramework, held: string | undefined, own: Side | undefined, theirs: Side | undefined): AssessmentRow[] {
  const pick = (side: Side | undefined, dimension: string) => side?.placements.find((each) => each.dimension === dimension)
  return trackWords(framework, held).map((row) => {
    const [mine, other] = [pick(own, row.dimension), pick(theirs, row.dimension)]
    const agreed = facts.agreements.filter(({ dimension }) => dimension === row.dimension).at(-1)
    const [a, b] = [mine, other].map((placement) => row.levels.findIndex(({ code }) => code === placement?.level))
    return { ...row, ...(mine && { mine }), ...(other && { theirs: other }), ...(a! >= 0 && b! >= 0 && { apart: Math.abs(a! - b!) }), ...(agreed && { agreed }) }
  })
}

/** The agenda of the talk: where they see it differently, the furthest apart first; then where only one of them placed. */
export function agendaOf(rows: readonly AssessmentRow[]): AssessmentRow[] {
  const weight = ({ apart, mine, theirs }: AssessmentRow) => apart ?? (mine?.level || theirs?.level ? 0.5 : 0)
  return rows.filter((row) => weight(row) > 0).toSorted((a, b) => weight(b) - weight(a))
}

/** What of a row the rules about levels read: its levels on one track, lowest first. */
export type AskedRow = Pick<AssessmentRow, 'dimension' | 'kind' | 'levels'>

/**
 * What the rules about levels say of one's own placements. On a dimension of scope or independence the claim is the level placed there; where
 * that is left open, the highest level placed anywhere. What is not above the level held today claims nothing.
 */
export function placementFindings(placements: readonly Placement[], rows: readonly AskedRow[], held: string | undefined, records: readonly Evidence[]): Finding[] {
  const texts = placements.map(({ dimension, because }) => ({ path: `/placements/${dimension}/because`, text: because }))
  const observations = records.map(({ id, on, ...each }) => ({ id, on, ...(each.scope && { scope: each.scope }), ...(each.independence && { independence: each.independence }) }))
  return [...runRules(ARGUMENT_RULES, { texts }), ...rows.flatMap((row) => {
    const level = claimed(row, placements, held)
    return level ? runRules(CLAIM_RULES, { level, observations }).map((finding) => ({ ...finding, path: `/placements/${row.dimension}/level` })) : []
  })]
}

/** The level somebody is said to be at on a dimension that asks how far work reaches, or how much of the way is found alone; with that question only. */
function claimed({ dimension, kind, levels }: AskedRow, placements: readonly Placement[], held: string | undefined) {
  if (kind !== 'scope' && kind !== 'independence') return undefined
  const at = (code: string | undefined) => levels.findIndex((level) => level.code === code)
  const placed = placements.find((each) => each.dimension === dimension && each.level)
  const index = placed ? at(placed.level) : Math.max(-1, ...placements.map(({ level }) => at(level)))
  if (index < 0 || index <= at(held)) return undefined
  const { code, name, scope, independence } = levels[index]!
  return { code, name, ...(kind === 'scope' ? scope && { scope } : independence && { independence }) }
}
