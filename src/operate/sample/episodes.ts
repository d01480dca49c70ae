import type { Accomplishment, GrowthArea } from '../../reviews/words.ts'
import { QUESTIONS, THANKS } from './bank/phrases.ts'
import type { Story, Strand } from './bank/shape.ts'
import type { Day } from './calendar.ts'
import { dateOf, dayInWords, momentOf, monthInWords, workday, workdayBefore } from './calendar.ts'
import type { Company } from './company.ts'
import { wordsFor } from './company.ts'
import type { Filler, Words } from './fill.ts'
import { drawNumbers } from './fill.ts'
import { tell } from './hand.ts'
import type { Desk } from './hand.ts'
import type { Trade } from './people.ts'
import type { Chance } from './random.ts'
import { hash, uuid } from './random.ts'
import type { Member } from './roster.ts'
import type { Audience } from './shape.ts'

/** One templated person in one cycle, while it is being written. */
export interface Year {
  member: Member
  trade: Trade
  cycle: 'closed' | 'open'
  /** Days within which records may lie. */
  from: Day
  to: Day
  company: Company
  luck: Chance
  /** Bullets for monthly notes, by the first day of the month. */
  bullets: Map<string, string[]>
  /** Agenda lines with the day from which they make sense. */
  topics: { day: Day; text: string }[]
  /** Small entries for monthly notes that have not been used yet. */
  small: string[]
}

export interface Studio extends Desk {
  pen: Filler
}

/** What a story leaves behind for the reviews. */
export interface Told {
  project: string
  dimension: string
  self: string
  accomplishment: Omit<Accomplishment, 'id'>
}
/** What a strand leaves behind. */
export interface Worked {
  title: string
  self: string
  area: Omit<GrowthArea, 'id'>
}

interface Saying {
  key: string
  by: Member
  on: Day
  tone: 'praise' | 'concern'
  text: string
  audience: Audience
  project?: string
  dimension: string
  answer?: string
  requestId?: string
}

function say(year: Year, saying: Saying, { seed, calendar, org }: Studio): string {
  const { key, by, on, tone, text, audience, project, dimension, answer, requestId } = saying
  const id = uuid(seed, `${year.member.key}/${year.cycle}/${key}`)
  org.observations.push({
    id,
    authorId: by.id,
    subjectId: year.member.id,
    on: dateOf(on),
    tone,
    text,
    audience,
    dimension,
    ...(project && { project }),
    ...tell({ id, on, audience, anchor: calendar.anchor, ...(answer && { answer }) }),
    ...(requestId && { requestId }),
  })
  return id
}

/** A story: the manager's praise, a colleague's word, an artefact, bullets and an agenda line. */
export function tellStory(story: Story, day: Day, year: Year, studio: Studio): Told {
  const { member, trade, company, luck } = year
  const { pen, roster, org, seed } = studio
  const numbers = drawNumbers(story, () => textsOf(story), luck)
  const peer = company.colleague(day, luck)
  const words = wordsFor(member, trade, day, day - 8, [peer, company.colleague(day, luck, [peer])], luck, studio)
  const write = (text: string) => pen.fill(text, words, luck, numbers)
  const lean = (text: string) => pen.fillLean(text, words, luck, numbers)
  const manager = roster.get(member.managerOn(day) ?? '')
  const { project, dimension } = story
  const key = `story/${project}`
  const thanks = luck.next() < 0.22 ? write(luck.pick(THANKS)) : ''
  const cites = [
    say(
      year,
      {
        key,
        by: manager,
        on: day,
        tone: 'praise',
        text: lean(story.told),
        audience: luck.next() < 0.12 ? 'public' : 'person',
        project,
        dimension,
        ...(thanks && pen.isNew(thanks) && { answer: thanks }),
      },
      studio,
    ),
  ]
  const heard = workday(day + luck.between(3, 22))
  if (heard <= year.to) {
    const asked = year.cycle === 'open' && luck.next() < 0.3 ? ask(project, peer, heard, words, year, studio) : undefined
    const among = luck.next()
    cites.push(
      say(
        year,
        {
          key: `${key}/peer`,
          by: peer,
          on: heard,
          tone: 'praise',
          text: lean(story.peer),
          audience: asked || among < 0.6 ? 'person_and_manager' : among < 0.82 ? 'person' : 'public',
          project,
          dimension,
          ...(asked && { requestId: asked }),
        },
        studio,
      ),
    )
  }
  const made = workdayBefore(day - luck.between(2, 9))
  const evidence = uuid(seed, `${member.key}/${year.cycle}/${key}/artefact`)
  org.evidence.push({
    id: evidence,
    externalId: `WRK-${hash(evidence) % 1_000_000}-${member.key}`,
    personId: member.id,
    on: dateOf(made),
    kind: story.artefact[0],
    title: write(story.artefact[1]),
    project,
  })
  cites.push(evidence)
  keepBullet(year, day, write(story.bullets[0]), pen)
  keepBullet(year, Math.min(day + 28, year.to), write(story.bullets[1]), pen)
  year.topics.push({ day: day - 20, text: write(story.topic) })
  return {
    project,
    dimension,
    self: lean(story.self),
    accomplishment: { title: story.title, what: write(story.what), how: write(story.how), why: write(story.why), cites },
  }
}

function ask(project: string, peer: Member, heard: Day, words: Words, year: Year, { pen, org, seed, roster }: Studio): string {
  const { member, luck } = year
  const id = uuid(seed, `${member.key}/${year.cycle}/ask/${project}`)
  const asker = luck.next() < 0.6 ? member : roster.get(member.managerOn(heard) ?? member.key)
  org.feedbackRequests.push({
    id,
    askerId: asker.id,
    askedId: peer.id,
    subjectId: member.id,
    question: pen.fill(luck.pick(QUESTIONS), { ...words, project }, luck),
    on: dateOf(workdayBefore(heard - luck.between(1, 5))),
  })
  const request = org.feedbackRequests.at(-1)
  if (request) request.answeredBy = uuid(seed, `${member.key}/${year.cycle}/story/${project}/peer`)
  return id
}

/** A strand: a concern told, a talk about it, and most often word that it got better. */
export function tellStrand(strand: Strand, day: Day, reviewed: Day, year: Year, studio: Studio): Worked {
  const { member, trade, company, luck } = year
  const { pen, roster, org, seed } = studio
  const numbers = drawNumbers(strand, () => textsOf(strand), luck)
  const peer = company.colleague(day, luck)
  const words = wordsFor(member, trade, day, day - 42, [peer, company.colleague(day, luck, [peer])], luck, studio)
  const write = (text: string) => pen.fill(text, words, luck, numbers)
  const leanOn = (on: Day, text: string) =>
    pen.fillLean(text, { ...words, when: dayInWords(workdayBefore(on - 1)), month: monthInWords(on - 20) }, luck, numbers)
  const manager = roster.get(member.managerOn(day) ?? '')
  const { dimension, title } = strand
  const key = `strand/${title}`
  const cites = [
    say(
      year,
      {
        key,
        by: manager,
        on: day,
        tone: 'concern',
        text: pen.fillLean(strand.concern, words, luck, numbers),
        audience: 'person',
        dimension,
        answer: write(strand.answer),
      },
      studio,
    ),
  ]
  const talked = workday(day + luck.between(24, 52))
  if (talked <= year.to) {
    const id = uuid(seed, `${member.key}/${year.cycle}/${key}/talk`)
    org.talks.push({
      id,
      authorId: manager.id,
      subjectId: member.id,
      on: dateOf(talked),
      text: pen.fillLean(strand.talk, { ...words, when: dayInWords(talked) }, luck, numbers),
      recordedAt: momentOf(talked, id, 15, 18),
      outcome: 'confirmed',
      decidedAt: momentOf(workday(talked + 1 + (hash(id) % 3)), id),
    })
    cites.push(id)
  }
  const better = workday(day + luck.between(62, 120))
  if (better <= year.to && luck.next() < 0.75)
    say(
      year,
      { key: `${key}/better`, by: manager, on: better, tone: 'praise', text: leanOn(better, strand.better), audience: 'person', dimension },
      studio,
    )
  keepBullet(year, day, write(strand.bullet), pen)
  year.topics.push({ day: day + 5, text: write(strand.topic) })
  const afterwards = (text: string) => pen.fill(text, { ...words, later: monthInWords(reviewed + 80) }, luck, numbers)
  return {
    title,
    self: pen.fillLean(strand.self, words, luck, numbers),
    area: {
      title,
      behaviour: write(strand.behaviour),
      example: write(strand.example),
      expectation: write(strand.expectation),
      actions: afterwards(strand.actions),
      cites,
    },
  }
}

const textsOf = (from: Story | Strand): string[] => Object.values(from).flat()

function keepBullet(year: Year, day: Day, text: string, pen: Filler): void {
  if (!pen.isNew(text)) return
  const month = dateOf(day).slice(0, 7)
  const kept = year.bullets.get(month)
  if (kept) kept.push(text)
  else year.bullets.set(month, [text])
}
