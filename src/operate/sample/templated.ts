import type { Day } from './calendar.ts'
import { workday } from './calendar.ts'
import { putAppraisal } from './appraisal.ts'
import { companyOf } from './company.ts'
import { tellStory, tellStrand } from './episodes.ts'
import type { Studio, Told, Worked, Year } from './episodes.ts'
import { isAway } from './meetings.ts'
import type { Trade } from './people.ts'
import type { Queue } from './queue.ts'
import type { Story, Strand } from './bank/shape.ts'
import { chance } from './random.ts'
import type { Member } from './roster.ts'
import { putExpectations, putMonths, putOneOnOnes } from './routine.ts'

/** Days a person needs to have been here in a cycle before it holds stories. */
const SHORTEST = 70

/** Writes the two years of somebody outside the cast, from the bank of their trade. */
export function putTemplated(member: Member, trade: Trade, neighbours: readonly Member[], deal: Queue, studio: Studio): void {
  const stories = deal.stories(member, trade)
  const strands = deal.strands(member, trade)
  for (const cycle of ['closed', 'open'] as const) {
    const year = startYear(member, trade, cycle, neighbours, studio)
    if (year.to - year.from < 0) continue
    const long = year.to - year.from >= SHORTEST
    const told = long ? putStories(stories[cycle], year, studio) : []
    const worked = long ? putStrands(strands[cycle], year, studio) : []
    if (year.to - year.from > 30) putExpectations(year, studio)
    if (cycle === 'open') {
      putMonths(year, studio)
      putOneOnOnes(year, studio)
    }
    if (long && (cycle === 'closed' || member.ended > studio.calendar.anchor)) putAppraisal(year, told, worked, studio)
  }
}

function startYear(member: Member, trade: Trade, cycle: Year['cycle'], neighbours: readonly Member[], studio: Studio): Year {
  const period = studio.calendar[cycle]
  return {
    member,
    trade,
    cycle,
    from: Math.max(period.from + 12, member.started + 21),
    to: Math.min(period.to, member.ended - 6),
    company: companyOf(member, trade, neighbours, studio),
    luck: chance(`${studio.seed}/${member.key}/${cycle}`),
    bullets: new Map(),
    topics: [],
    small: [],
  }
}

/** Spread over the year; where the manager remembers only its end, all within the last weeks. */
function putStories(stories: readonly Story[], year: Year, studio: Studio): Told[] {
  const late = year.cycle === 'closed' && year.member.person.manager === 'milena'
  const from = late ? year.to - 38 : year.from
  const step = (year.to - from) / Math.max(1, stories.length)
  return stories.map((story, at) => {
    const jitter = late ? 0 : year.luck.between(-14, 14)
    return tellStory(story, within(from + Math.round(step * (at + 0.5)) + jitter, year, studio), year, studio)
  })
}

/** In the first two thirds, so that there is time to hear of it and to change. */
function putStrands(strands: readonly Strand[], year: Year, studio: Studio): Worked[] {
  const reviewed = year.cycle === 'closed' ? studio.calendar.open.from + 20 : studio.calendar.anchor
  const span = year.to - year.from
  return strands.map((strand, at) => {
    const share = 0.12 + 0.3 * at + year.luck.next() * 0.18
    return tellStrand(strand, within(year.from + Math.round(span * share), year, studio), reviewed, year, studio)
  })
}

function within(day: Day, year: Year, studio: Studio): Day {
  let at = workday(Math.min(Math.max(day, year.from), year.to - 4))
  while (isAway(year.member, at, studio)) at = workday(at + 1)
  return at
}
