import { openCites } from './open-cites.ts'
import type { Calendar } from './calendar.ts'
import { calendar as makeCalendar, dateOf, workday } from './calendar.ts'
import { putCareers } from './careers.ts'
import { putCases } from './cases.ts'
import { putChanges } from './changes.ts'
import { CAST } from './cast/index.ts'
import { TRAIL } from './cast/trail.ts'
import { crowd } from './crowd.ts'
import type { Studio } from './episodes.ts'
import { filler } from './fill.ts'
import { putGrowth } from './growth.ts'
import { putRecords } from './hand.ts'
import { putReviews } from './hand-reviews.ts'
import { putInbox } from './inbox.ts'
import { putMeetings } from './meetings.ts'
import { PEOPLE, TEAMS } from './people.ts'
import { queue } from './queue.ts'
import { uuid } from './random.ts'
import { emailOf, roster, staff } from './roster.ts'
import { putRounds } from './rounds.ts'
import { putSeries } from './series.ts'
import { putSmallCycle } from './small-cycle.ts'
import type { SampleCastMember, SampleCycle, SampleOptions, SampleOrganisation } from './shape.ts'
import { putSurveys } from './surveys.ts'
import { putTemplated } from './templated.ts'
import { plantPatterns } from './patterns.ts'

const DEFAULT_PEOPLE = PEOPLE.length

/**
 * The whole sample organisation: the same seed, anchor and number of people give the same bytes.
 * @throws when fewer people are asked for than are written
 */
export function sampleOrganisation({ seed = 'plumbline', anchor, people = DEFAULT_PEOPLE }: SampleOptions): SampleOrganisation {
  if (people < DEFAULT_PEOPLE) throw new Error(`the sample organisation has at least ${DEFAULT_PEOPLE} people`)
  const calendar = makeCalendar(anchor)
  const more = crowd(people - DEFAULT_PEOPLE, seed, new Set(PEOPLE.map((each) => each.name)))
  const everybody = roster([...PEOPLE, ...more.people], seed, calendar)
  const org: SampleOrganisation = {
    anchor,
    ...staff([...TEAMS, ...more.teams], everybody, seed, calendar),
    observations: [],
    talks: [],
    expectations: [],
    oneOnOnes: [],
    monthlyNotes: [],
    evidence: [],
    feedbackRequests: [],
    series: [],
    templates: [],
    careers: [],
    rounds: [],
    surveys: [],
    cycles: [cycleOf('closed', seed, calendar), cycleOf('open', seed, calendar)],
    reviewTemplates: [],
    reviews: [],
    changes: { handOvers: [], reviewerChoices: [], keptDrafts: [], delegations: [], closings: [], coAuthors: [], roleRequests: [] },
    growth: { plans: [], opportunities: [], assessments: [] },
    promotions: { cases: [], sessions: [] },
    messages: [],
  }
  const studio: Studio = { seed, calendar, roster: everybody, org, pen: filler(seed) }
  for (const years of CAST) {
    putReviews(years, everybody.get(years.person), putRecords(years, studio), studio)
    putMeetings(years, years.person === 'leila' ? 14 : 7, studio)
  }
  for (const records of TRAIL) putRecords(records, studio)
  putTheRest(studio)
  putSeries(studio)
  putCareers(studio)
  putGrowth(studio)
  putCases(studio)
  putRounds(studio)
  putSurveys(studio)
  plantPatterns(studio)
  putSmallCycle(studio)
  putChanges(studio)
  openCites(org)
  putInbox(SAMPLE_CAST.map((each) => each.email), org, seed)
  return org
}

function putTheRest(studio: Studio): void {
  const deal = queue(studio.seed)
  const all = [...studio.roster.members.values()]
  const neighbours = all.slice(0, DEFAULT_PEOPLE)
  for (const member of all) if (member.person.trade) putTemplated(member, member.person.trade, neighbours, deal, studio)
}

function cycleOf(name: 'closed' | 'open', seed: string, { closed, open, anchor, at }: Calendar): SampleCycle {
  const { from, to } = name === 'closed' ? closed : open
  const years = [...new Set([dateOf(from).slice(0, 4), dateOf(to).slice(0, 4)])]
  const due = name === 'closed' ? [at('1.12'), at('1.22'), at('2.3')] : [workday(anchor - 4), workday(anchor + 9), workday(anchor + 23)]
  const [selfDue = to, managerDue = to, shareDue = to] = due
  return {
    id: uuid(seed, `cycle/${name}`),
    name: `Year ${years.join('–')}`,
    from: dateOf(from),
    to: dateOf(to),
    template: 'Yearly review',
    selfDue: dateOf(selfDue),
    managerDue: dateOf(managerDue),
    shareDue: dateOf(shareDue),
    state: name,
    openedAt: `${dateOf(to)}T08:00:00Z`,
  }
}

const castMember = (key: string, role: string, about: string): SampleCastMember => {
  const name = PEOPLE.find((each) => each.key === key)?.name ?? key
  return { role, name, email: emailOf(name), about }
}

/** Who a visitor may be. */
export const SAMPLE_CAST: readonly SampleCastMember[] = [
  castMember('mateus', 'employee', 'Repair technician. His review is shared and waits for him; two colleagues have written to him.'),
  castMember('leila', 'manager', 'Head of Service, with nine reports, a year of records and five reviews drafted.'),
  castMember('dafydd', 'HR partner', 'Looks after Customers and Engineering.'),
  castMember('samuel', 'HR admin', 'Keeps cycles, people and rules of the whole organisation.'),
  castMember('noor', 'facilitator', 'Learning and development lead, prepares calibration.'),
]
