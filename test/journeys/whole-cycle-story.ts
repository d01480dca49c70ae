import type { Page } from '@playwright/test'
import type { Company } from './whole-cycle-company.ts'
import { open } from './seat.ts'
import { LEADS, MEMBERS } from './whole-cycle-people.ts'
import { Crew, type Version } from './whole-cycle-work.ts'

/** Those who sit at a browser of their own. */
export const AT_A_DESK = ['ada', 'tomas', 'leila', 'mina'] as const
type Desk = (typeof AT_A_DESK)[number]

/** What the chapters of the journey share. */
export interface Story {
  company: Company
  crew: Crew
  pages: Record<Desk, Page>
  /** Every version of a review as its person first read it. */
  released: Map<string, Version[]>
  /** Somebody opens an address of the product. */
  at(who: Desk, path: string): Promise<Page>
  ask(who: string, method: string, path: string, body?: object): Promise<any>
  /** What waits on somebody's home, of one kind or of all. */
  titles(who: string, kind?: string): Promise<string[]>
  /** What stands in somebody's inbox. */
  subjects(who: string): Promise<string[]>
}

/** A part of the journey: what it is about, and how it goes. */
export type Chapter = readonly [title: string, goes: (story: Story) => Promise<void>]

export function storyOf(company: Company, pages: Record<Desk, Page>): Story {
  const ask: Story['ask'] = (who, method, path, body) => company.who(who).ask(method, path, body)
  return {
    company,
    pages,
    ask,
    crew: new Crew(company),
    released: new Map(),
    at: (who, path) => open(pages[who], path),
    titles: async (who, kind) =>
      (await ask(who, 'GET', '/home')).tasks.filter((task: { kind: string }) => !kind || task.kind === kind).map((task: { title: string }) => task.title),
    subjects: async (who) => (await ask(who, 'GET', '/inbox')).messages.map((message: { subject: string }) => message.subject),
  }
}

/** Who leads somebody from the move on. */
export const leadOf = (name: string): string => (name === 'mina' ? 'leila' : LEADS[name]!)
/** Everybody who is there at the end and took part. */
export const STAYED: readonly string[] = [...MEMBERS.filter((name) => name !== 'otto'), 'jo']
