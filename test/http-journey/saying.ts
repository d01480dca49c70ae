import { expect, test } from 'vitest'
import { as, ids, idsOf, made } from './journey.ts'

export const saying = (): void => {
  const note = async (who: string, tone: string, text: string) =>
    as(who, 'observation.note', { subjectId: ids.priya, on: '2026-10-01', tone, text })

  test('the manager captures praise and a concern, a colleague notes too; nobody else reads any of it yet', async () => {
    const praise = await note('maja', 'praise', 'The new handover sheet works on all bays.')
    expect(praise).toMatchObject({ audience: 'me', may: { share: expect.arrayContaining(['person']) } })
    made.praise = praise.id
    made.concern = (await note('maja', 'concern', 'Bed 7 was handed over without the drip times.')).id
    made['note of a colleague'] = (await note('tomas', 'concern', 'Slow on Fridays.')).id
    expect((await as('priya', 'ledger.show', { personId: ids.priya })).entries).toEqual([])
  })

  test('shared praise reaches the person, who sees it and answers', async () => {
    await as('priya', 'observation.show', { id: made.praise }, { status: 404 })
    await as('maja', 'observation.share', { id: made.praise, audience: 'person' })
    expect(idsOf((await as('priya', 'ledger.show', { personId: ids.priya })).entries)).toEqual([made.praise])
    await as('priya', 'observation.see', { id: made.praise })
    await as('priya', 'observation.answer', { id: made.praise, text: 'Thank you. The night nurses ordered the boxes.' })
    const seen = await as('maja', 'observation.show', { id: made.praise })
    expect(seen).toMatchObject({ seenAt: '2026-10-01T09:00:00.000Z', answer: { text: expect.stringContaining('night nurses') } })
  })

  test('expectations are agreed by both', async () => {
    const lines = ['Hand over every dose due in four hours.', 'Lead the trial of the new charts.', 'Coach one new colleague.']
    const period = { personId: ids.priya, from: '2026-01-01', to: '2026-12-31' }
    made.expectations = (await as('maja', 'expectations.propose', { ...period, lines }, { ifMatch: 0 })).id
    expect((await as('priya', 'expectations.confirm', { id: made.expectations }, { ifMatch: 1 })).agreed).toMatchObject({ lines })
  })

  test('a one-on-one is held, and the talk in it recorded and confirmed', async () => {
    made.meeting = (await as('maja', 'one-on-one.plan', { personId: ids.priya, on: '2026-10-01' })).id
    const agenda = await as('priya', 'agenda.add', { id: made.meeting, text: 'The charge nurse course' })
    made['line of the agenda'] = agenda.agenda[0].id
    const agreed = await as('maja', 'action-item.add', { id: made.meeting, text: 'Ask for a place', ownerId: ids.maja })
    made['action item'] = agreed.actionItems[0].id
    await as('maja', 'one-on-one.hold', { id: made.meeting, heldOn: '2026-10-01' })
    await as('maja', 'one-on-one.write-note', { id: made.meeting, text: 'Wants the course in autumn.' }, { ifMatch: 0 })
    const talk = { subjectId: ids.priya, on: '2026-10-01', text: 'We went through what a handover needs.' }
    made.talk = (await as('maja', 'talk.record', talk)).id
    expect((await as('priya', 'talk.confirm', { id: made.talk })).standing).toBe('confirmed')
  })

  test('feedback is asked for, work is brought in to cite, and a program gets a token', async () => {
    made.question = (await as('priya', 'request.ask', { subjectId: ids.priya, askedId: ids.tomas, question: 'How did the trial go?' })).id
    const file = 'External ID,Date,Person Email,Kind,Title\nW-1,2026-09-14,priya@example.com,document,Handover sheet\n'
    expect(await as('ada', 'import.evidence', { file, dryRun: false })).toMatchObject({ created: 1 })
    made.token = (await as('maja', 'token.create', { name: 'Reports', scopes: ['read'], days: 30 })).id
  })

  test('the month is noted from what it holds, and seen', async () => {
    const month = { personId: ids.priya, month: '2026-10' }
    const { prefill, version } = await as('maja', 'note.show', month)
    expect(prefill.map((each: { recordId: string }) => each.recordId)).toContain(made.praise)
    const bullets = ['The handover sheet is in use.', 'Talked about drip times.', 'Wants the charge nurse course.']
    await as('maja', 'note.save', { ...month, bullets }, { ifMatch: version })
    await as('maja', 'note.save', { ...month, bullets: ['Another tab.'] }, { ifMatch: version, status: 409 })
    made.month = (await as('maja', 'note.share', month)).id
    await as('priya', 'note.see', { id: made.month })
    expect(await as('maja', 'note.show', month)).toMatchObject({ bullets, seenAt: '2026-10-01T09:00:00.000Z' })
  })
}
