import { expect } from '@playwright/test'
import { each, type Company } from './whole-cycle-company.ts'
import { LEADS, peersOf } from './whole-cycle-people.ts'
import { apart, CONCERN, peerAnswer, PRAISE, reviewOf, selfReview, upwardAnswer } from './whole-cycle-texts.ts'

/** What was noted about somebody, by their manager. */
export type Notes = Map<string, { praise: string; concerns: string[] }>

/** A review in the cycle, as the list of its author has it. */
export interface Line {
  id: string
  kind: 'self' | 'manager'
  state: string
  subject: { id: string; name: string }
  reviewer: { id: string; name: string }
}

/** A version as its person reads it. */
export interface Version {
  version: number
  document: ReturnType<typeof reviewOf>
  rating?: string
  reason?: string
  releasedAt: string
  acknowledgedAt?: string
  comment?: { text: string }
}

interface Problem {
  code: string
  findings?: { rule: string; path?: string; severity: string }[]
}

/** The people of a company as they go through a cycle, over HTTP. */
export class Crew {
  readonly company: Company
  readonly notes: Notes = new Map()
  cycle = ''

  constructor(company: Company) {
    this.company = company
  }

  /** Managers tell what they saw, and people read it. @param untold concerns about these are kept to oneself */
  async talkAbout(people: readonly string[], { untold }: { untold: readonly string[] }): Promise<void> {
    await each(people, async (name) => {
      const praise = await this.tells(name, PRAISE(name), 'praise')
      const concern = untold.includes(name) ? await this.jots(name, CONCERN(name), 'concern', 'me') : await this.tells(name, CONCERN(name))
      this.notes.set(name, { praise, concerns: [concern] })
    })
  }

  /** The manager notes something. @returns its id */
  private async jots(name: string, text: string, tone: string, audience: string): Promise<string> {
    const subjectId = this.company.who(name).id
    return (await this.company.who(LEADS[name]!).ask('POST', '/observations', { subjectId, tone, text, audience })).id
  }

  /** The manager says something to somebody, who reads it. @returns its id */
  async tells(name: string, text: string, tone = 'concern'): Promise<string> {
    const id = await this.jots(name, text, tone, 'person')
    await this.company.who(name).ask('POST', `/observations/${id}/see`, {})
    this.notes.get(name)?.concerns.push(id)
    return id
  }

  /** One of these two of somebody's in the cycle; the one asking finds it in their own list. */
  async lineOf(asking: string, kind: 'self' | 'manager', about: string, as = 'reviewer'): Promise<Line> {
    const { reviews } = await this.company.who(asking).ask('GET', `/reviews?as=${as}&cycleId=${this.cycle}&limit=200`)
    const found = reviews.find((line: Line) => line.kind === kind && line.subject.id === this.company.who(about).id)
    if (!found) throw new Error(`${asking} has no ${kind} review about ${about}.`)
    return found
  }

  async roundOf(name: string): Promise<string> {
    const person = this.company.who(name)
    const { rounds } = await person.ask('GET', '/feedback-rounds')
    return rounds.find((round: { subject: { id: string } }) => round.subject.id === person.id).id
  }

  async nominates(name: string): Promise<void> {
    const peerIds = peersOf(name).map((peer) => this.company.who(peer).id)
    await this.company.who(name).ask('PUT', `/feedback-rounds/${await this.roundOf(name)}/nominations`, { peerIds })
  }

  /** The manager agrees to whatever the person proposed. */
  async agrees(lead: string, name: string): Promise<void> {
    const id = await this.roundOf(name)
    const { nominations } = await this.company.who(lead).ask('GET', `/feedback-rounds/${id}`)
    await this.company.who(lead).ask('POST', `/feedback-rounds/${id}/requests`, { peerIds: nominations.map((peer: { id: string }) => peer.id) })
  }

  /** Answers whatever waits for somebody's word about colleagues; `not` about these. */
  async answers(name: string, not: readonly string[] = []): Promise<void> {
    const me = this.company.who(name)
    const { requests } = await me.ask('GET', '/peer-requests?limit=100')
    const skipped = new Set(not.map((each) => this.company.who(each).id))
    for (const { id, state, subject, version } of requests) {
      if (state !== 'waiting' || skipped.has(subject.id)) continue
      await me.ask('PUT', `/peer-requests/${id}/answer`, { texts: [peerAnswer(name, subject.name)] }, version)
      await me.ask('POST', `/peer-requests/${id}/send`, {})
    }
  }

  async declines(name: string, about: string): Promise<void> {
    const { requests } = await this.company.who(name).ask('GET', '/peer-requests?limit=100')
    const { id } = requests.find((request: { subject: { id: string } }) => request.subject.id === this.company.who(about).id)
    await this.company.who(name).ask('POST', `/peer-requests/${id}/decline`, {})
  }

  /** What peers wrote is given to the person. */
  async gives(lead: string, name: string): Promise<void> {
    await this.company.who(lead).ask('POST', `/feedback-rounds/${await this.roundOf(name)}/give`, {})
  }

  async speaksOfManager(name: string): Promise<void> {
    const me = this.company.who(name)
    const { surveys } = await me.ask('GET', '/upward-surveys')
    for (const { id, mine } of surveys) {
      if (!mine) continue
      await me.ask('PUT', `/upward-surveys/${id}/answer`, { texts: [upwardAnswer(name)] }, mine.version)
      await me.ask('POST', `/upward-surveys/${id}/send`, {})
    }
  }

  async writesSelf(name: string): Promise<void> {
    const me = this.company.who(name)
    const { id } = await this.lineOf(name, 'self', name)
    const { version } = await me.ask('GET', `/reviews/${id}`)
    const saved = await me.ask('PUT', `/reviews/${id}/document`, { document: selfReview(name) }, version)
    await me.ask('POST', `/reviews/${id}/submit`, {}, saved.version)
  }

  /** Writes a review without submitting it. @returns its id and the version to submit */
  async writes(lead: string, name: string, rating = 'meets'): Promise<{ id: string; version: number }> {
    const me = this.company.who(lead)
    const { id, subject } = await this.lineOf(lead, 'manager', name)
    const before = await me.ask('GET', `/reviews/${id}`)
    const said = this.notes.get(name) ?? { praise: '', concerns: [] }
    const document = said.praise ? reviewOf(subject.name, 'L3', said) : withoutCites(reviewOf(subject.name, 'L2', said))
    const { version } = await me.ask('PUT', `/reviews/${id}/document`, { document, rating }, before.version)
    await me.ask('PUT', `/reviews/${id}/hidden-answers`, { answers: [{ id: 'next-role', text: apart(subject.name) }] }, before.hidden.version)
    return { id, version }
  }

  /** Takes a step that wants remarks to be seen first. @param untold places of what the person has not heard of yet, and nothing else */
  async takes(lead: string, path: string, version: number, untold: readonly string[] = []): Promise<void> {
    const me = this.company.who(lead)
    const first = await me.answer('POST', path, {}, version)
    if (first.status === 200) return
    const { code, findings = [] } = first.body as Problem
    const blocks = findings.filter(({ severity }) => severity === 'block').map(({ rule, path: at }) => `${rule}#${at}`)
    expect([path, code, blocks]).toEqual([path, 'unconfirmed', untold.map((at) => `surprise/growth-area-not-told#${at}`)])
    await me.ask('POST', path, { confirmed: keysOf(first.body) }, version)
  }

  /** Plans the talk and shares. */
  async shares(lead: string, id: string, scheduledFor: string): Promise<void> {
    const me = this.company.who(lead)
    await me.ask('POST', `/reviews/${id}/conversation`, { scheduledFor })
    const { version } = await me.ask('GET', `/reviews/${id}`)
    await this.takes(lead, `/reviews/${id}/share`, version)
  }

  /** They talked: the manager says so, and opens it for acknowledgement. */
  async talked(lead: string, id: string, heldOn: string): Promise<void> {
    await this.company.who(lead).ask('POST', `/reviews/${id}/conversation/held`, { heldOn })
    await this.company.who(lead).ask('POST', `/reviews/${id}/acknowledgement`, {})
  }

  /** The author puts something right in what was shared. */
  async corrects(lead: string, id: string, mend: (document: Version['document']) => Version['document'], reason: string): Promise<void> {
    const me = this.company.who(lead)
    const { versions } = await me.ask('GET', `/reviews/${id}/versions`)
    const body = { document: mend(versions[0].document), reason }
    const first = await me.answer('POST', `/reviews/${id}/versions`, body)
    if (first.status !== 200) await me.ask('POST', `/reviews/${id}/versions`, { ...body, confirmed: keysOf(first.body) })
  }

  async writesMonth(lead: string, name: string, month: string): Promise<void> {
    await this.company.who(lead).ask('PUT', `/people/${this.company.who(name).id}/monthly-notes/${month}`, { bullets: ['The gate ran without a gap.'] }, 0)
  }

  /** The person reads the newest version and says that they have it. @returns every version as they read it */
  async acknowledges(name: string, id: string, comment?: string): Promise<Version[]> {
    const me = this.company.who(name)
    const { versions } = await me.ask('GET', `/reviews/${id}/versions`)
    await me.ask('POST', `/reviews/${id}/acknowledge`, comment ? { comment } : {})
    return versions
  }
}

const keysOf = ({ findings = [] }: Problem): string[] => findings.map(({ rule, path }) => (path === undefined ? rule : `${rule}#${path}`))

type Written = ReturnType<typeof reviewOf>

function withoutCites(document: Written): Written {
  const bare = <Item extends { cites: string[] }>(item: Item): Item => ({ ...item, cites: [] })
  return { ...document, accomplishments: document.accomplishments.map(bare), growthAreas: document.growthAreas.map(bare) }
}
