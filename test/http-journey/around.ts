import { expect, test } from 'vitest'
import { reviewDocument } from '../facts-of-a-review.ts'
import { as, ids, idsOf, LONG, made, PEOPLE, theStage } from './journey.ts'

export const around = (): void => {
  const ward = [['nils', 'Nils Berg'], ['olga', 'Olga Sand'], ['pia', 'Pia Holm'], ['ravi', 'Ravi Menon']] as const

  test('a quarter is looked at together, and the two keep questions to begin with', async () => {
    made['career check-in'] = (await as('maja', 'career.begin', { personId: ids.priya })).id
    const view = { id: made['career check-in'], aspirations: 'Charge nurse.', gap: 'The course.' }
    await as('maja', 'career.write-view', view, { ifMatch: 0 })
    await as('maja', 'career.write-view', view, { ifMatch: 0, status: 409 })
    // Unshared, it is read by its author alone.
    expect(JSON.stringify(await as('maja', 'career.show', { id: view.id }))).toContain(view.aspirations)
    expect(JSON.stringify(await as('priya', 'career.show', { id: view.id }))).not.toContain(view.aspirations)
    expect((await as('priya', 'check-in-template.show', { kind: 'career-check-in' })).questions.length).toBeGreaterThan(0)
  })

  test('the ward grows; its reports are asked about their manager', async () => {
    const rows = ward.map(([name, full]) => `${full},${name}@example.com,Nurse,Ward 3,maja@example.com,L3,2026-09-01\n`)
    expect(await as('ada', 'import.people', { file: PEOPLE + rows.join(''), dryRun: false })).toMatchObject({ created: 4 })
    const { people } = await as('ada', 'people.list', { limit: 200 })
    for (const [name] of ward) ids[name] = people.find((each: { email: string }) => each.email === `${name}@example.com`).id
    const survey = { managerId: ids.maja, questions: ['What should she keep doing?'], due: '2026-11-20' }
    await as('maja', 'upward.open', survey, { status: 403 })
    made['upward survey'] = (await as('ada', 'upward.open', survey)).id
    expect((await as('priya', 'upward.show', { id: made['upward survey'] })).mine).toMatchObject({ version: 0, sent: false })
  })

  test('peers are asked about a person, who learns of it when the answers are given', async () => {
    const round = { subjectId: ids.priya, kind: 'anonymous', questions: ['What helped you most?'], due: '2026-11-20' }
    await as('tomas', 'round.open', { ...round, peerIds: [ids.nils] }, { status: 403 })
    made.round = (await as('maja', 'round.open', { ...round, peerIds: [ids.ada, ids.nils, ids.olga] })).id
    const { requests } = await as('maja', 'round.show', { id: made.round })
    made['request to a peer'] = requests.find((each: any) => each.peer.id === ids.ada).requestId
    await as('ada', 'peer-answer.write', { id: made['request to a peer'], texts: ['Her sheet.'] }, { ifMatch: 0 })
    await as('priya', 'round.show', { id: made.round }, { status: 404 })
  })

  test('somebody moves to another manager, and the former one hands over', async () => {
    const text = 'Found the missing keys.'
    made['note handed over'] = (await as('maja', 'observation.note', { subjectId: ids.nils, on: '2026-10-22', tone: 'praise', text })).id
    await as('ada', 'observation.show', { id: made['note handed over'] }, { status: 404 })
    await as('ada', 'people.set-manager', { id: ids.nils, managerId: ids.ada, from: '2026-10-24' })
    theStage().day('2026-10-24')
    const { records, to } = await as('maja', 'hand-over.prepare', { personId: ids.nils })
    expect({ records: idsOf(records), to: to.id }).toEqual({ records: [made['note handed over']], to: ids.ada })
    made['hand-over'] = (await as('maja', 'hand-over.give', { personId: ids.nils, note: 'Starts well.', recordIds: idsOf(records) })).id
    expect((await as('ada', 'hand-over.show', { id: made['hand-over'] })).records).toMatchObject([{ text, private: true }])
  })

  test('a review goes to somebody else, and its draft is kept for who began it', async () => {
    const review = { id: made['review of a colleague'] }
    await as('maja', 'review.write', { ...review, document: reviewDocument({ accomplishments: [], growthAreas: [] }) }, { ifMatch: 0 })
    expect((await as('maja', 'review.revision', { ...review, version: 1 })).version).toBe(1)
    expect(await as('maja', 'review.delegate', { ...review, delegateId: ids.ada, until: '2026-10-30' })).toMatchObject({ draftKept: true })
    made['kept draft'] = (await as('maja', 'kept-draft.list')).drafts[0].id
    await as('ada', 'kept-draft.show', { id: made['kept draft'] }, { status: 404 })
  })

  test('a framework is drafted, a level is looked at by two, a case is begun and a session called', async () => {
    await as('maja', 'framework-draft.create', { from: 'published' }, { status: 403 })
    made['framework draft'] = (await as('ada', 'framework-draft.create', { from: 'published' })).id
    made.assessment = (await as('maja', 'level-assessment.begin', { personId: ids.priya })).id
    made['promotion case'] = (await as('maja', 'promotion-case.begin', { personId: ids.priya })).id
    const promotion = { id: made['promotion case'] }
    await as('priya', 'promotion-case.show', promotion, { status: 404 })
    await as('maja', 'promotion-case.write', { ...promotion, document: { summary: 'Leads the night shift since March.' } }, { ifMatch: 1 })
    expect((await as('maja', 'promotion-case.revisions', promotion)).revisions).toMatchObject([{ version: 2, current: true }])
    expect((await as('maja', 'promotion-case.revision', { ...promotion, version: 2 })).document.summary).toContain('night shift')
    await as('ada', 'promotion-case.revision', { ...promotion, version: 2 }, { status: 404 })
    await as('maja', 'promotion-case.export', { ...promotion, format: 'pdf' }, { status: 422 })
    const { findings } = await as('maja', 'promotion-case.check', promotion)
    const confirmed = findings.map(({ rule, path = '' }: { rule: string; path?: string }) => `${rule}#${path}`)
    expect(await as('maja', 'promotion-case.submit', { ...promotion, confirmed }, { ifMatch: 2 })).toMatchObject({ state: 'submitted' })
    await as('maja', 'promotion-case.export', { ...promotion, format: 'md' })
    made['promotion session'] = (await as('ada', 'promotion-session.call', { name: 'Autumn', on: '2026-12-01', facilitatorId: ids.ada })).id
  })

  test('HR makes a template; a file of what is about oneself is fetched', async () => {
    await as('maja', 'template.create', { name: 'Short' }, { status: 403 })
    made.template = (await as('ada', 'template.create', { name: 'Short' })).id
    made.export = (await as('priya', 'export.ask')).id
    await expect.poll(async () => (await as('priya', 'export.list')).exports[0].readyAt, { timeout: 30_000, interval: 500 }).toBeDefined()
    await as('priya', 'export.download', { id: made.export })
  }, LONG)
}
