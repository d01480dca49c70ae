import type { Rating, ReviewDocument } from '../../reviews/words.ts'
import { COMMENTS, DID, FORWARD, SUMMARIES, THEMES, WISHES } from './bank/phrases.ts'
import { momentOf, monthInWords, workdayBefore } from './calendar.ts'
import { wordsFor } from './company.ts'
import type { Studio, Told, Worked, Year } from './episodes.ts'
import type { Words } from './fill.ts'
import { closedStory } from './hand-reviews.ts'
import { hash, uuid } from './random.ts'
import type { SampleManagerReview } from './shape.ts'

const A_LEVEL: Readonly<Record<string, string>> = {
  L1: 'a colleague at entry level',
  L2: 'a developing colleague',
  L3: 'an established colleague',
  L4: 'a senior colleague',
  L5: 'a staff specialist',
  L6: 'a principal specialist',
  M1: 'a team lead',
  M2: 'a manager',
  M3: 'a director',
  M4: 'an executive',
}
const EMPTY: ReviewDocument = { summary: '', accomplishments: [], growthAreas: [], forwardLooking: '' }

/** Self-review and manager review of one cycle, made from what the year left behind. */
export function putAppraisal(year: Year, told: readonly Told[], worked: readonly Worked[], studio: Studio): void {
  const { member, cycle, luck } = year
  const { seed, calendar, org, roster } = studio
  const day = cycle === 'closed' ? calendar.open.from + 20 : calendar.anchor - 3
  const peer = year.company.colleague(Math.min(day, member.ended), luck)
  const words: Words = {
    ...wordsFor(member, year.trade, Math.min(day, member.ended), day - 90, [peer, peer], luck, studio),
    later: monthInWords(day + 100),
  }
  putSelf(year, told, worked, words, studio)
  const id = uuid(seed, `${member.key}/review/${cycle}`)
  const reviewer = roster.get(member.managerOn(Math.min(day, member.ended)) ?? '')
  const base = { kind: 'manager', id, cycleId: uuid(seed, `cycle/${cycle}`), subjectId: member.id, reviewerId: reviewer.id } as const
  if (cycle === 'closed') {
    const rating = member.person.last ?? 'meets'
    const comment = luck.next() < 0.5 ? studio.pen.fill(luck.pick(COMMENTS), about(told, worked, words), luck) : ''
    org.reviews.push({
      ...base,
      ...closedStory(id, calendar),
      rating,
      document: documentOf(told, worked, rating, words, year, studio),
      ...(comment && studio.pen.isNew(comment) && { comment }),
    })
  } else org.reviews.push({ ...base, ...begun(id, told, worked, words, year, studio) })
}

/** Of the open cycle a few reviews are begun and most are not. */
function begun(
  id: string,
  told: readonly Told[],
  worked: readonly Worked[],
  words: Words,
  year: Year,
  studio: Studio,
): Pick<SampleManagerReview, 'state' | 'document' | 'activeMinutes' | 'startedAt'> {
  const drawn = hash(id) % 8
  if (drawn > 0 || told.length === 0) return { state: 'not-started', document: EMPTY }
  const whole = documentOf(told, worked, 'meets', words, year, studio)
  const { calendar } = studio
  return {
    state: 'draft',
    activeMinutes: 12 + (hash(id) % 30),
    startedAt: momentOf(workdayBefore(calendar.anchor - 2 - (hash(id) % 6)), id),
    document: { ...whole, summary: '', growthAreas: whole.growthAreas.slice(0, 1), forwardLooking: '' },
  }
}

function documentOf(
  told: readonly Told[],
  worked: readonly Worked[],
  rating: Rating,
  words: Words,
  { luck, member }: Year,
  { pen }: Studio,
): ReviewDocument {
  const [first] = told
  const whole: Words = {
    ...about(told, worked, words),
    a_level: A_LEVEL[words.level ?? ''] ?? 'this level',
    did: luck.pick(DID[rating] ?? ['met']),
    theme: pen
      .fill(luck.pick(THEMES[first?.dimension ?? 'craft'] ?? ['work']), words, luck)
      .replace(/^./, (letter) => letter.toLowerCase()),
  }
  return {
    summary: pen.fill(luck.pick(SUMMARIES), whole, luck),
    accomplishments: told.map(({ accomplishment }, at) => ({ id: `a${at + 1}`, ...accomplishment })),
    growthAreas: worked.map(({ area }, at) => ({ id: `g${at + 1}`, ...area })),
    forwardLooking: pen.fill(FORWARD[hash(member.key) % FORWARD.length] ?? '', whole, luck),
  }
}

/** The words with which a review speaks of its main story and of what to work on. */
function about(told: readonly Told[], worked: readonly Worked[], words: Words): Words {
  return { ...words, project: told[0]?.project ?? 'the daily work', growth: worked[0]?.title ?? 'what the next cycle brings' }
}

function putSelf(year: Year, told: readonly Told[], worked: readonly Worked[], words: Words, { seed, calendar, org, pen }: Studio): void {
  const { member, cycle, luck } = year
  const id = uuid(seed, `${member.key}/self/${cycle}`)
  const drawn = luck.next()
  const state = cycle === 'closed' || drawn < 0.8 ? 'submitted' : drawn < 0.9 ? 'draft' : 'not-started'
  const submitted = cycle === 'closed' ? calendar.at(`1.${5 + (hash(id) % 7)}`) : calendar.at(`t-${7 + (hash(id) % 9)}`)
  const base = { kind: 'self', id, cycleId: uuid(seed, `cycle/${cycle}`), subjectId: member.id, reviewerId: member.id } as const
  if (state === 'not-started') {
    org.reviews.push({ ...base, state, document: { wentWell: '', wasHard: '', next: '', cites: [] } })
    return
  }
  org.reviews.push({
    ...base,
    state,
    startedAt: momentOf(workdayBefore(submitted - 2), id),
    ...(state === 'submitted' && { submittedAt: momentOf(submitted, id) }),
    document: {
      wentWell: told.map((each) => each.self).join(' ') || 'The usual work, in good order.',
      wasHard: worked.map((each) => each.self).join(' ') || 'Nothing in particular.',
      next: state === 'draft' ? '' : pen.fill(luck.pick(WISHES), about(told, worked, words), luck),
      cites: told.flatMap((each) => each.accomplishment.cites.slice(-1)),
    },
  })
}
