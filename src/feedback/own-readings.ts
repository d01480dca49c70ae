import { type Ask, everyPage, type OwnFile, type OwnReader, type OwnReadings } from '../kit/own-export.ts'
import { fileName } from '../kit/paper.ts'
import { ledgerCopy } from './print/ledger-copy.ts'
import type { Named } from './words.ts'

/**
 * The own ledger, what one wrote about others, and what two wrote with each other. What somebody answers in a survey about a manager
 * is not in it: kept with their name, it could be joined to them after the close.
 */
export const ownFeedback: OwnReadings = async (ask, me) => {
  const others: Named[] = (await ask('ledger.written'))?.people ?? []
  return [
    ...(await ledgerFile(ask, me, { id: me.id, name: me.name }, 'my-ledger')),
    ...(await inTurn(others, (person) => ledgerFile(ask, me, person, `written-by-me/${fileName(person.name)}-${person.id.slice(0, 8)}`))),
    ...(await checkInFiles(ask, me, [{ id: me.id, name: me.name }, ...others])),
    ...(await feedbackFiles(ask, me)),
  ]
}

async function ledgerFile(ask: Ask, me: OwnReader, person: Named, path: string): Promise<OwnFile[]> {
  const all = await everyPage(ask, 'ledger.show', { personId: person.id }, 'entries')
  const entries = person.id === me.id ? all : all.filter((entry) => entry.by.id === me.id)
  const title = person.id === me.id ? 'My ledger' : `What I wrote about ${person.name}`
  return entries.length > 0 ? [{ path, title, value: entries, paper: { ...ledgerCopy({ person, reader: me, today: me.today, zone: me.zone }, entries), title } }] : []
}

/** Of the meetings of two only those in which one was one of the two: HR sees dates of others, which are not about HR. */
async function checkInFiles(ask: Ask, me: OwnReader, people: readonly Named[]): Promise<OwnFile[]> {
  const between = ({ person, manager }: { person: Named; manager: Named }) => person.id === me.id || manager.id === me.id
  const meetings = await inTurn(people, async ({ id }) => {
    const dates = (await everyPage(ask, 'one-on-one.list', { personId: id }, 'oneOnOnes')).filter(between)
    return inTurn(dates, async (date) => [await ask('one-on-one.show', { id: date.id })])
  })
  const careers = await inTurn(people, async ({ id }) => {
    const dates = ((await ask('career.list', { personId: id }))?.checkIns ?? []).filter(between)
    return inTurn(dates, async (date: Named) => [await ask('career.show', { id: date.id })])
  })
  const expectations = await inTurn(people, async ({ id }) => ((await ask('expectations.list', { personId: id }))?.expectations ?? []).filter(between))
  return listed({ 'one-on-ones': ['One-on-ones', meetings], 'career-check-ins': ['Career check-ins', careers], expectations: ['Agreed expectations', expectations] })
}

async function feedbackFiles(ask: Ask, me: OwnReader): Promise<OwnFile[]> {
  const requests = (await everyPage(ask, 'request.list', {}, 'requests')).filter((each) => [each.asker, each.asked, each.subject].some(({ id }) => id === me.id))
  const rounds = await inTurn(await everyPage(ask, 'round.list', { subjectId: me.id }, 'rounds'), async ({ id }) => [await ask('round.show', { id })])
  const surveys = await inTurn(await everyPage(ask, 'upward.list', { managerId: me.id }, 'surveys'), async ({ id }) => {
    const { mine: _, ...survey } = (await ask('upward.show', { id })) ?? {}
    return [survey]
  })
  const given = ((await ask('hand-over.list'))?.handOvers ?? []).filter((each: any) => each.subject.id === me.id || each.from.id === me.id)
  return listed({
    'feedback-requests': ['Feedback asked for', requests],
    'peer-feedback/about-me': ['Peer feedback about me', rounds],
    'peer-feedback/by-me': ['Peer feedback I wrote', await everyPage(ask, 'peer-request.list', {}, 'requests')],
    'upward-feedback': ['What my team said about me as a manager', surveys],
    'hand-overs': ['Hand-overs about me or by me', await inTurn(given, async ({ id }: any) => [await ask('hand-over.show', { id })])],
    'work-items': ['Work on record', await everyPage(ask, 'evidence.list', { personId: me.id }, 'evidence')],
  })
}

function listed(files: Record<string, [title: string, value: unknown[]]>): OwnFile[] {
  return Object.entries(files).flatMap(([path, [title, some]]) => {
    const value = some.filter((each) => each !== undefined)
    return value.length > 0 ? [{ path, title, value }] : []
  })
}

/** One after the other: they share a transaction. */
async function inTurn<T>(some: readonly T[], work: (each: T) => Promise<any[]>): Promise<any[]> {
  const found: any[] = []
  for (const each of some) found.push(...(await work(each)))
  return found
}
