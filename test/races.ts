import { setTimeout as sleep } from 'node:timers/promises'
import { mergeFields, mergeLines, mergeWords, type Merge } from '../src/kit/merge.ts'
import { mergeReviews, mergeSelfReviews, type ReviewText } from '../src/reviews/merge.ts'
import { ReviewDocument, SelfReviewDocument } from '../src/reviews/words.ts'
import { Autosave } from '../src/ui/autosave.ts'
import type { Journal } from '../src/ui/journal.ts'
import { offline, Problem } from '../src/ui/problem.ts'
import { type Actor, openStage } from './journeys/stage.ts'

/** What the races found. */
export interface RaceReport {
  races: number
  /** Texts the server took, and saves it refused because another tab was first. */
  accepted: number
  refused: number
  /** Times a person had to choose. */
  chosen: number
  /** Accepted texts that somebody wrote over without having seen them, and words that are nowhere: must be none. */
  silent: string[]
}

/** A document two tabs write in: where it is, and how its text is read from an answer. */
interface Track<V> {
  name: string
  who: Actor
  blank: V
  read: () => Promise<{ value: V; version: number }>
  save: (value: V, ifMatch: number) => Promise<{ status: number; body: any }>
  current: (stored: any) => { value: V; version: number }
  merge: Merge<V>
  /** The text with a word added to one of its places. */
  edit: (value: V, word: string, place: number) => V
}

const PEOPLE = `Work Email,Full Name,Job Title,Level,Manager Email,Hire Date
ada@example.com,Ada Okafor,Head of HR,,,2020-01-06
tomas@example.com,Tomás Ferreira,Workshop lead,L4,ada@example.com,2021-02-01
mina@example.com,Mina Osei,Technician,L3,tomas@example.com,2022-05-02
`
/** Edits of each tab in one race. */
const EDITS = 3

/**
 * Two tabs of one person race for the same document, over HTTP with If-Match, each as the browser saves: a refused save brings the
 * other text, what fits comes together, what does not is put one after the other. One answer in ten gets lost on its way back.
 */
export async function raceTwoTabs(races: number, say: (line: string) => void = () => {}): Promise<RaceReport> {
  const stage = await openStage('2026-11-02', PEOPLE)
  const report: RaceReport = { races: 0, accepted: 0, refused: 0, chosen: 0, silent: [] }
  try {
    const tracks = await laidOut(stage.admin, await stage.enter('tomas@example.com'), await stage.enter('mina@example.com'))
    await Promise.all(tracks.map(async (track, lane) => {
      const log = new Log(track)
      for (let race = lane; race < races; race += tracks.length) {
        await run(track as Track<unknown>, log, race, report)
        report.races += 1
        if (report.races % 50 === 0) say(`${report.races} races, ${report.accepted} texts accepted, ${report.refused} refused`)
      }
    }))
  } finally {
    await stage.close()
  }
  return report
}

/** Every text the server accepted, by version, and what each tab has seen. */
class Log {
  readonly texts = new Map<number, string>()
  private readonly name: string
  constructor(track: { name: string }) {
    this.name = track.name
  }

  /** @returns what is wrong with this save, if anything */
  accept(seen: ReadonlyMap<number, string>, ifMatch: number, version: number, text: string): string[] {
    const before = this.texts.get(ifMatch)
    const twice = this.texts.has(version) || version !== ifMatch + 1
    this.texts.set(version, text)
    return [
      ...(twice ? [`${this.name}: version ${version} was given to two texts`] : []),
      ...(before !== undefined && seen.get(ifMatch) !== before ? [`${this.name}: version ${ifMatch} was written over unseen`] : []),
    ]
  }
}

async function run(track: Track<unknown>, log: Log, race: number, report: RaceReport): Promise<void> {
  const start = await track.read()
  const words: string[] = []
  const tabs = ['a', 'b'].map(() => new Map<number, string>([[start.version, text(start.value)]]))
  const open = (seen: Map<number, string>) => {
    const save = async (value: unknown, { ifMatch }: { ifMatch: number }) => {
      const answer = await track.save(value, ifMatch)
      if (answer.status === 409) {
        report.refused += 1
        const current = track.current(answer.body.current)
        seen.set(current.version, text(current.value))
        throw new Problem({ status: 409, code: 'conflict', detail: '', current: answer.body.current })
      }
      if (answer.status >= 300) throw new Error(`${track.name}: ${answer.status} ${JSON.stringify(answer.body)}`)
      const { version } = answer.body as { version: number }
      const stored = text(value)
      seen.set(version, stored)
      report.accepted += 1
      report.silent.push(...log.accept(seen, ifMatch, version, stored))
      if (Math.random() < 0.1) throw offline()
      return { version }
    }
    return new Autosave<unknown>(start, NOWHERE, () => ({ save, current: track.current, merge: track.merge }))
  }
  const writers = tabs.map(open)
  // each race begins on a blank page, written by the first tab, which has seen what was there
  writers[0]!.change(track.blank)
  await settle(writers[0]!, report)
  await Promise.all(writers.map(async (writer, tab) => {
    for (let n = 0; n < EDITS; n++) {
      await sleep(Math.random() * 15)
      const word = `r${race}${'ab'[tab]}${n}`
      words.push(word)
      writer.change(track.edit(writer.state().value, word, Math.floor(Math.random() * 4)))
      await settle(writer, report)
    }
  }))
  await Promise.all(writers.map((writer) => settle(writer, report)))
  const end = text((await track.read()).value)
  report.silent.push(...words.filter((word) => !end.includes(word)).map((word) => `${track.name}: ${word} is gone`))
  for (const writer of writers) writer.stop()
}

/** Saves until the server has it all; where both wrote in one place, both go on. */
async function settle(writer: Autosave<unknown>, report: RaceReport): Promise<void> {
  for (let n = 0; n < 200; n++) {
    const { theirs, value } = writer.state()
    if (theirs) {
      report.chosen += 1
      writer.choose(together(value, theirs.value))
    }
    if (await writer.flush()) return
    await sleep(Math.random() * 5)
  }
  const { value, failure, theirs } = writer.state()
  throw new Error(`It was never saved: ${JSON.stringify({ failure, theirs, value }).slice(0, 2_000)}`)
}

/** Two texts as one, as a person puts them together: mine, and the words only theirs has. */
function together(mine: any, theirs: any): any {
  if (typeof mine === 'string' && typeof theirs === 'string') {
    const had = new Set(mine.split(' '))
    return [mine, ...theirs.split(' ').filter((word) => !had.has(word))].join(' ').trim()
  }
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    if ([...mine, ...theirs].every((each) => typeof each === 'object')) {
      const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))]
      return ids.map((id) => together(mine.find((each) => each.id === id), theirs.find((each) => each.id === id)))
    }
    return Array.from({ length: Math.max(mine.length, theirs.length) }, (_, n) => together(mine[n], theirs[n]))
  }
  if (mine && theirs && typeof mine === 'object') return Object.fromEntries([...new Set([...Object.keys(mine), ...Object.keys(theirs)])].map((key) => [key, together(mine[key], theirs[key])]))
  return mine ?? theirs
}

/** A device that keeps nothing: what it keeps is another trial. */
const NOWHERE: Journal<unknown> = { left: async () => [], write: async () => {}, clear: async () => {}, coming: () => () => {}, hold: () => () => {} }
const text = (value: unknown) => JSON.stringify(value)
const add = (words: string, word: string) => `${words} ${word}`.trim()

/** One document of each kind. */
async function laidOut(ada: Actor, tomas: Actor, mina: Actor): Promise<Track<any>[]> {
  const dates = { from: '2026-01-01', to: '2026-12-31', selfDue: '2026-11-10', managerDue: '2026-11-20', shareDue: '2026-12-20' }
  const cycle = await ada.ask('POST', '/cycles', { name: 'Year 2026', ...dates })
  await ada.ask('POST', `/cycles/${cycle.id}/open`, {})
  const own = (await mina.ask('GET', '/reviews?as=reviewer')).reviews[0].id
  const about = (await tomas.ask('GET', '/reviews?as=reviewer')).reviews.find((each: any) => each.subject.id === mina.id).id
  const meeting = await tomas.ask('POST', '/one-on-ones', { personId: mina.id, on: '2026-11-03' })
  const career = await mina.ask('POST', `/people/${mina.id}/career-check-ins`, {})
  return [reviewTrack(tomas, about), selfTrack(mina, own), monthTrack(tomas, mina), meetingTrack(tomas, meeting.id), careerTrack(mina, career.id)]
}

function reviewTrack(who: Actor, id: string): Track<ReviewText> {
  const current = (stored: any) => ({ value: { document: ReviewDocument.parse(stored.document ?? {}) }, version: stored.version ?? 0 })
  return {
    name: 'review', who, blank: { document: ReviewDocument.parse({ accomplishments: [{ id: 'a', title: 'Both' }] }) }, current, merge: (base, mine, theirs) => {
      const merged = mergeReviews(base, mine, theirs)
      return { mine: { document: merged.mine.document }, theirs: { document: merged.theirs.document } }
    },
    read: async () => current(await who.ask('GET', `/reviews/${id}`)),
    save: (value, ifMatch) => who.answer('PUT', `/reviews/${id}/document`, { document: value.document }, ifMatch),
    edit: ({ document }, word, at) => {
      // the second tab may still stand before the blank page, which has no row, or before a full list
      const fits = at === 2 ? document.accomplishments.some(({ id }) => id === 'a') : at !== 3 || document.growthAreas.length < 8
      const place = fits ? at : 0
      return { document: {
        ...document,
        ...(place === 0 && { summary: add(document.summary, word) }),
        ...(place === 1 && { forwardLooking: add(document.forwardLooking, word) }),
        ...(place === 2 && { accomplishments: document.accomplishments.map((row) => (row.id === 'a' ? { ...row, what: add(row.what, word) } : row)) }),
        ...(place === 3 && { growthAreas: [...document.growthAreas, { ...ReviewDocument.parse({ growthAreas: [{ id: word }] }).growthAreas[0]!, title: word }] }),
      } }
    },
  }
}

function selfTrack(who: Actor, id: string): Track<SelfReviewDocument> {
  const current = (stored: any) => ({ value: SelfReviewDocument.parse(stored.document ?? {}), version: stored.version ?? 0 })
  const fields = ['wentWell', 'wasHard', 'next', 'next'] as const
  return {
    name: 'self-review', who, blank: SelfReviewDocument.parse({}), current, merge: mergeSelfReviews,
    read: async () => current(await who.ask('GET', `/reviews/${id}`)),
    save: (document, ifMatch) => who.answer('PUT', `/reviews/${id}/document`, { document }, ifMatch),
    edit: (document, word, place) => ({ ...document, [fields[place]!]: add(document[fields[place]!], word) }),
  }
}

function monthTrack(who: Actor, about: Actor): Track<string[]> {
  const path = `/people/${about.id}/monthly-notes/2026-10`
  const current = (stored: any) => ({ value: stored.bullets as string[], version: stored.version as number })
  return {
    name: 'monthly note', who, blank: ['A month', 'One line'], current, merge: mergeLines(6),
    read: async () => current(await who.ask('GET', path)),
    save: (bullets, ifMatch) => who.answer('PUT', path, { bullets }, ifMatch),
    // The second tab may still stand before the month it opened: an empty list.
    edit: (lines, word, place) => (lines.length === 0 || (place === 3 && lines.length < 6)
      ? [...lines, word] : lines.with(place % lines.length, add(lines[place % lines.length]!, word))),
  }
}

function meetingTrack(who: Actor, id: string): Track<string> {
  const current = (stored: any) => ({ value: (stored.note?.text ?? '') as string, version: stored.version as number })
  return {
    name: 'one-on-one note', who, blank: 'Notes', current, merge: mergeWords,
    read: async () => current(await who.ask('GET', `/one-on-ones/${id}`)),
    save: (words, ifMatch) => who.answer('PUT', `/one-on-ones/${id}/note`, { text: words }, ifMatch),
    edit: (words, word) => add(words, word),
  }
}

function careerTrack(who: Actor, id: string): Track<{ aspirations: string; gap: string }> {
  const current = ({ mine }: any) => ({ value: { aspirations: mine?.aspirations ?? '', gap: mine?.gap ?? '' }, version: mine?.version ?? 0 })
  return {
    name: 'career check-in', who, blank: { aspirations: 'A', gap: 'B' }, current, merge: mergeFields<{ aspirations: string; gap: string }>({ aspirations: mergeWords, gap: mergeWords }),
    read: async () => current(await who.ask('GET', `/career-check-ins/${id}`)),
    save: (view, ifMatch) => who.answer('PUT', `/career-check-ins/${id}/view`, view, ifMatch),
    edit: (view, word, place) => (place % 2 ? { ...view, gap: add(view.gap, word) } : { ...view, aspirations: add(view.aspirations, word) }),
  }
}
