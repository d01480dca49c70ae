import type { PanelRoute } from '../../src/ui/panels.ts'

/** Asks an address below /api/v1 as somebody; with a body it writes. */
export type Ask = (path: string, body?: object) => Promise<any>
type Fill = (ask: Ask, me: { id: string; today: string }) => Promise<string[]>

/** How a route with parameters is filled from the sample organisation: a few addresses that differ. A new route adds its line. */
const FILLS: Record<string, Fill> = {
  '/people/$personId': async (ask, me) => [`/people/${await somebody(ask, me)}`],
  '/people/$personId/history': async (ask, me) => [`/people/${await somebody(ask, me)}/history`],
  '/people/$personId/administer': async (ask, me) => [`/people/${await somebody(ask, me)}/administer`, `/people/${me.id}/administer`],
  '/people/$personId/notes/$month': async (ask, me) => {
    const report = (await ask(`/people?reportsOf=${me.id}&limit=1`)).people[0]
    return report ? [`/people/${report.id}/notes/${lastMonth(me.today)}`] : []
  },
  '/people/$personId/notes/$month/drafts': async (ask, me) => (await FILLS['/people/$personId/notes/$month']!(ask, me)).map((path) => `${path}/drafts`),
  '/one-on-ones/$oneOnOneId/drafts': async (ask, me) => (await FILLS['/one-on-ones/$oneOnOneId']!(ask, me)).map((path) => `${path}/drafts`),
  '/career-check-ins/$checkInId/drafts': async (ask, me) => (await FILLS['/career-check-ins/$checkInId']!(ask, me)).map((path) => `${path}/drafts`),
  '/reviews/$id/hidden-drafts': async (ask) => {
    const written = (await ask('/reviews?as=reviewer&limit=200')).reviews.find((review: { kind: string }) => review.kind === 'manager')
    return written ? [`/reviews/${written.id}/hidden-drafts`] : []
  },
  '/reviews/$id/comment-drafts': async (ask) => {
    const mine = (await ask('/reviews?as=subject&limit=200')).reviews.find((review: { kind: string; state: string }) => review.kind === 'manager' && review.state === 'shared')
    return mine ? [`/reviews/${mine.id}/comment-drafts`] : []
  },
  // They only lead on to the ledger.
  '/observations/$id': async () => [],
  '/talks/$id': async () => [],
  '/people/$personId/hand-over': async (ask) => (await ask('/hand-overs')).movedOn.slice(0, 1).map((each: { person: { id: string } }) => `/people/${each.person.id}/hand-over`),
  '/hand-overs/$id': async (ask) => (await ask('/hand-overs')).handOvers.slice(0, 1).map((each: { id: string }) => `/hand-overs/${each.id}`),
  '/kept-drafts/$id': async (ask) => (await ask('/kept-drafts')).drafts.slice(0, 1).map((each: { id: string }) => `/kept-drafts/${each.id}`),
  '/one-on-ones/$oneOnOneId': async (ask, me) => {
    const [latest] = (await ask(`/people/${await partner(ask, me)}/one-on-ones?limit=1`)).oneOnOnes
    return latest ? [`/one-on-ones/${latest.id}`] : []
  },
  '/career-check-ins/$checkInId': async (ask, me) => {
    const [latest] = (await ask(`/people/${await partner(ask, me)}/career-check-ins`)).checkIns
    return latest ? [`/career-check-ins/${latest.id}`] : []
  },
  '/people/$personId/growth': async (ask, me) => {
    const id = await partner(ask, me)
    return id === me.id ? [] : [`/people/${id}/growth`]
  },
  '/level-assessments/$assessmentId': async (ask, me) => {
    const { assessments } = await ask(`/people/${await partner(ask, me)}/growth`)
    return assessments.slice(0, 2).map((each: { id: string }) => `/level-assessments/${each.id}`)
  },
  '/feedback-rounds/$id': async (ask) => oneOfEach((await ask('/feedback-rounds?limit=200')).rounds, (round) => `${round.kind} ${round.state}`).map((round) => `/feedback-rounds/${round.id}`),
  '/peer-requests/$id': async (ask) => oneOfEach((await ask('/peer-requests?limit=200')).requests, (request) => `${request.kind} ${request.state}`).map((request) => `/peer-requests/${request.id}`),
  '/upward-surveys/$id': async (ask) => oneOfEach((await ask('/upward-surveys?limit=200')).surveys, (survey) => survey.state).map((survey) => `/upward-surveys/${survey.id}`),
  '/reviews/$id': async (ask) => {
    const reviews = [...(await ask('/reviews?as=subject&limit=200')).reviews, ...(await ask('/reviews?as=reviewer&limit=200')).reviews]
    return oneOfEach(reviews, (review) => `${review.kind} ${review.state}`).map((review) => `/reviews/${review.id}`)
  },
  '/reviews/$id/drafts': async (ask) => {
    const [written] = (await ask('/reviews?as=reviewer&limit=200')).reviews
    return written ? [`/reviews/${written.id}/drafts`] : []
  },
  '/reviews/$id/correction': async (ask) => {
    const shared = (await ask('/reviews?as=reviewer&limit=200')).reviews.filter((review: { kind: string; state: string }) => review.kind === 'manager' && ['shared', 'acknowledged'].includes(review.state))
    return shared.slice(0, 1).map((review: { id: string }) => `/reviews/${review.id}/correction`)
  },
  '/promotion-cases/$id': async (ask) => {
    const found = await Promise.all(['writer', 'subject', 'hr'].map(async (as) => (await ask(`/promotion-cases?as=${as}&limit=200`)).cases))
    return oneOfEach(found.flat(), (each) => each.state).map((each) => `/promotion-cases/${each.id}`)
  },
  '/promotion-cases/$id/drafts': async (ask) => (await ask('/promotion-cases?as=writer&limit=200')).cases.slice(0, 1).map((each: { id: string }) => `/promotion-cases/${each.id}/drafts`),
  '/promotion-cases/$id/decide': async (ask) => {
    const cases = (await ask('/promotion-cases?as=committee&limit=200')).cases
    return cases.slice(0, 1).map((each: { id: string }) => `/promotion-cases/${each.id}/decide`)
  },
  '/promotion-sessions/$id': async (ask) => oneOfEach((await ask('/promotion-sessions')).sessions, (session) => String(Boolean(session.closedAt))).map((session) => `/promotion-sessions/${session.id}`),
  '/cycles/$id': async (ask) => oneOfEach((await ask('/cycles')).cycles, (cycle) => cycle.state).map((cycle) => `/cycles/${cycle.id}`),
  '/cycles/$id/plan': async (ask) => {
    const [cycle] = (await ask('/cycles')).cycles
    return cycle ? ['what', 'who', 'questions', 'feedback', 'messages', 'launch'].map((step) => `/cycles/${cycle.id}/plan?step=${step}`) : []
  },
  '/review-templates/$id': async (ask) => [`/review-templates/${(await ask('/review-templates')).templates[0].id}?asked=manager`],
  '/framework/drafts/$id': async (ask) => (await ask('/framework-drafts')).drafts.slice(0, 1).map((each: { id: string }) => `/framework/drafts/${each.id}`),
  '/framework/drafts/$id/changes': async (ask, me) => (await FILLS['/framework/drafts/$id']!(ask, me)).map((path) => `${path}/changes`),
  '/rules/$family/$name': async () => ['/rules/surprise/growth-area-not-told'],
}

/** The addresses to look at for a route. @throws when nobody said how its parameters are filled */
export async function addressesOf(route: PanelRoute, ask: Ask, me: { id: string; today: string }): Promise<string[]> {
  if (!route.path.includes('$')) return [route.path]
  const fill = FILLS[route.path]
  if (!fill) throw new Error(`${route.path}: say in test/journeys/addresses.ts how its parameters are filled.`)
  return fill(ask, me)
}

/** A report, else the manager, else anybody but oneself. */
async function somebody(ask: Ask, me: { id: string }): Promise<string> {
  const { people } = await ask(`/people?reportsOf=${me.id}&limit=1`)
  if (people[0]) return people[0].id
  return (await ask(`/people/${me.id}`)).managerId ?? (await ask('/people?limit=2')).people.find((each: { id: string }) => each.id !== me.id).id
}

/** Whose one-on-ones I can see: a report's, else my own. */
async function partner(ask: Ask, me: { id: string }): Promise<string> {
  return (await ask(`/people?reportsOf=${me.id}&limit=1`)).people[0]?.id ?? me.id
}

function lastMonth(today: string): string {
  const day = new Date(`${today.slice(0, 7)}-01T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() - 1)
  return day.toISOString().slice(0, 7)
}

function oneOfEach(things: readonly any[], by: (thing: any) => string): any[] {
  return [...new Map(things.map((thing) => [by(thing), thing])).values()]
}
