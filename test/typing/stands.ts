import { openStage, type Actor, type Stage } from '../journeys/stage.ts'

/** A manager and a report with something to write everywhere: one of several such pairs, so that trials do not meet. */
export interface Pair {
  manager: Sitter
  report: Sitter
  /** Ids of what they write in. */
  review: string
  selfReview: string
  shared: string
  meeting: string
  career: string
  request: string
  survey: string
}

export interface Sitter extends Actor {
  email: string
}

const NAMES = ['Alma', 'Bruno', 'Chiara', 'Dov', 'Elif']
const email = (name: string, as: string) => `${name.toLowerCase()}.${as}@example.com`
const rowsOf = (name: string) => `${email(name, 'leads')},${name} Ferreira,Workshop lead,L4,ines@example.com,2021-02-01
${email(name, 'works')},${name} Osei,Technician,L3,${email(name, 'leads')},2022-05-02
`
const PEOPLE = `Work Email,Full Name,Job Title,Level,Manager Email,Hire Date
ada@example.com,Ada Okafor,Head of HR,,,2020-01-06
ines@example.com,Ines Prado,Works manager,L6,ada@example.com,2020-03-02
${NAMES.map(rowsOf).join('')}`
const LAST_YEAR = { name: 'Year 2025', from: '2025-01-01', to: '2025-12-31', selfDue: '2026-02-01', managerDue: '2026-02-10', shareDue: '2026-03-01', scale: null }
const THIS_YEAR = { name: 'Year 2026', from: '2026-01-01', to: '2026-12-31', selfDue: '2026-11-10', managerDue: '2026-11-20', shareDue: '2026-12-20' }

/** An organisation of five pairs, in the autumn of a year. */
export async function laidOut(): Promise<{ stage: Stage; pairs: Pair[] }> {
  const stage = await openStage('2026-03-02', PEOPLE)
  const { admin } = stage
  const [managers, reports] = await Promise.all(['leads', 'works'].map((as) => Promise.all(NAMES.map((name) => sitter(stage, email(name, as))))) as [Promise<Sitter[]>, Promise<Sitter[]>])
  const before = await admin.ask('POST', '/cycles', LAST_YEAR)
  await admin.ask('POST', `/cycles/${before.id}/open`, {})
  const shared = await Promise.all(managers.map((manager, n) => shares(manager, reports[n]!, before.id)))
  stage.day('2026-11-02')
  const template = await admin.ask('POST', '/review-templates', { name: 'Yearly', document: TEMPLATE })
  const cycle = await admin.ask('POST', '/cycles', { ...THIS_YEAR, templateId: template.id })
  await admin.ask('POST', `/cycles/${cycle.id}/open`, {})
  const { people } = await admin.ask('GET', '/people?limit=200')
  const ines = people.find((each: { email: string }) => each.email === 'ines@example.com').id
  const survey = await admin.ask('POST', '/upward-surveys', { managerId: ines, questions: ['What should go on?'], due: '2026-11-20' })
  const pairs = await Promise.all(managers.map(async (manager, n): Promise<Pair> => {
    const report = reports[n]!
    const about = (await listed(manager, 'manager', cycle.id)).find((each) => each.subject.id === report.id)!.id
    const document = { summary: '', accomplishments: [{ id: 'a', title: 'The bench' }], growthAreas: [{ id: 'g', title: 'Hand-overs' }], forwardLooking: '' }
    await manager.ask('PUT', `/reviews/${about}/document`, { document }, 0)
    const asked = managers[(n + 1) % managers.length]!
    await manager.ask('POST', '/feedback-rounds', { subjectId: report.id, kind: 'attributed', questions: ['What should go on?'], due: '2026-11-20', peerIds: [asked.id] })
    return {
      manager, report, review: about, survey: survey.id, shared: shared[n]!,
      selfReview: (await listed(report, 'self', cycle.id))[0]!.id,
      meeting: (await manager.ask('POST', '/one-on-ones', { personId: report.id, on: '2026-11-03' })).id,
      career: (await report.ask('POST', `/people/${report.id}/career-check-ins`, {})).id,
      request: '',
    }
  }))
  for (const pair of pairs) pair.request = (await pair.manager.ask('GET', '/peer-requests')).requests[0].id
  return { stage, pairs }
}

const TEMPLATE = {
  self: [{ id: 'need', label: 'What do you need?' }],
  manager: [{ id: 'part', label: 'Your part in it?' }, { id: 'next', label: 'What before a larger role?', shown: false }],
}

async function sitter(stage: Stage, address: string): Promise<Sitter> {
  return { ...(await stage.enter(address)), email: address }
}

interface Listed {
  id: string
  kind: string
  subject: { id: string }
}

async function listed(who: Actor, kind: string, cycleId: string): Promise<Listed[]> {
  const { reviews } = await who.ask('GET', `/reviews?as=reviewer&cycleId=${cycleId}`)
  return (reviews as Listed[]).filter((each) => each.kind === kind)
}

/** A review of last year, written, shared and not yet acknowledged: its person may comment. @returns its id */
async function shares(manager: Actor, report: Actor, cycleId: string): Promise<string> {
  const { id } = (await listed(manager, 'manager', cycleId)).find((each) => each.subject.id === report.id)!
  const { version } = await manager.ask('PUT', `/reviews/${id}/document`, { document: { summary: 'A steady year at the bench.', accomplishments: [], growthAreas: [], forwardLooking: 'More of it.' } }, 0)
  await confirming(manager, `/reviews/${id}/submit`, version)
  await manager.ask('POST', `/reviews/${id}/conversation`, { scheduledFor: '2026-03-02' })
  await confirming(manager, `/reviews/${id}/share`, version)
  return id
}

async function confirming(who: Actor, path: string, version: number): Promise<void> {
  const first = await who.answer('POST', path, {}, version)
  if (first.status < 300) return
  const findings = (first.body.findings ?? []) as { rule: string; path?: string }[]
  await who.ask('POST', path, { confirmed: findings.map((each) => (each.path === undefined ? each.rule : `${each.rule}#${each.path}`)) }, version)
}
