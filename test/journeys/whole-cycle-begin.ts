import { expect } from '@playwright/test'
import { press } from './seat.ts'
import { each } from './whole-cycle-company.ts'
import { choose, count, onBoard, plansAndLaunches, task } from './whole-cycle-hands.ts'
import { hireFile, LEADS, MEMBERS } from './whole-cycle-people.ts'
import type { Chapter } from './whole-cycle-story.ts'
import { CONCERN_AGAIN, NAME, TEMPLATE } from './whole-cycle-texts.ts'

const others = MEMBERS.filter((name) => name !== 'mina')

/** From the first word in spring to the first reminder. */
export const BEGIN: readonly Chapter[] = [
  ['spring: what is seen is said, long before anybody thinks of a review', async ({ company, crew, ask }) => {
    company.stage.day('2026-03-02')
    // Sam's manager keeps a concern to himself; Ruben is told twice, as a rating below the middle needs.
    await crew.talkAbout(MEMBERS, { untold: ['sam'] })
    company.stage.day('2026-04-10')
    await crew.tells('ruben', CONCERN_AGAIN('Ruben Katz'))
    const { teams } = await ask('ada', 'GET', '/teams')
    const teamIds = teams.filter(({ name }: { name: string }) => name !== 'People').map(({ id }: { id: string }) => id)
    await ask('ada', 'POST', '/grants', { personId: company.who('dafydd').id, role: 'hr_partner', until: '2027-01-31', teamIds })
    const { entries } = await ask('mina', 'GET', `/people/${company.who('mina').id}/ledger`)
    expect(entries).toHaveLength(2)
  }],
  ['HR plans, rehearses and launches', async ({ company, crew, pages, ask }) => {
    company.stage.day('2026-06-01')
    await ask('ada', 'POST', '/review-templates', TEMPLATE)
    crew.cycle = await plansAndLaunches(pages.ada)
    await expect(count(pages.ada, 'Self-reviews', 'Not started')).toHaveText('40')
    // What is prepared about HR is not for HR: her own review is missing in her count, and in it alone.
    await expect(count(pages.ada, 'Manager reviews', 'Not started')).toHaveText('39')
    await expect(onBoard(pages.ada, 'Mina Osei')).toContainText('Tomas Ferreira')
    await expect(onBoard(pages.ada, 'Ines Duarte')).toHaveCount(0)
  }],
  ['people propose whom to ask, and whoever leads them agrees', async ({ company, crew, at, titles }) => {
    company.stage.day('2026-06-02')
    const page = await at('mina', '/')
    await press(task(page, 'Propose whom to ask for feedback about your work'))
    await choose(page, 'People who saw you at work', 'Kit Amsel')
    await choose(page, 'People who saw you at work', 'Sam Reyes')
    await press(page.getByRole('button', { name: 'Propose', exact: true }))
    await expect(page.getByText('Proposed to your manager', { exact: true })).toBeVisible()
    await each(others, (name) => crew.nominates(name))
    // She launched forty rounds, and agrees to one list: that of whom she leads.
    expect(await titles('ada', 'agree-to-peers')).toEqual(['Agree whom to ask for feedback about Dafydd Pugh'])
    expect(await titles('dafydd', 'agree-to-peers')).toEqual([])

    const lead = await at('tomas', '/')
    await press(task(lead, 'Agree whom to ask for feedback about Mina Osei'))
    await expect(lead.getByRole('list', { name: 'Who is asked: chosen' })).toContainText('Kit Amsel')
    await press(lead.getByRole('button', { name: 'Agree and send the questions' }))
    await expect(lead.getByText('0 of 2 have answered')).toBeVisible()
    await each(others, (name) => crew.agrees(LEADS[name]!, name))
    expect((await titles('kit', 'answer-request')).filter((title) => /^Answer or decline/.test(title))).toHaveLength(2)
  }],
  ['somebody who is hired now is taken in, with a self-review and peers of their own', async ({ company, crew, at, ask, titles, subjects }) => {
    company.stage.day('2026-06-03')
    await ask('ada', 'POST', '/imports/people', { file: hireFile('2026-06-03'), fileName: 'hire.csv', dryRun: false })
    const page = await at('ada', `/cycles/${crew.cycle}`)
    const missing = page.getByRole('region', { name: 'Not in it yet' })
    await expect(missing.getByRole('listitem')).toHaveText([/Jo Lindgren would be reviewed by Grace Okoye/])
    // An HR partner takes them in; what is asked of others about them is the worker's.
    await company.joins('jo@example.com')
    expect(await ask('dafydd', 'POST', `/cycles/${crew.cycle}/people`, { personId: company.who('jo').id })).toEqual({ created: { self: 1, manager: 1 }, restored: 0 })
    // The worker may be at something else first.
    await expect.poll(() => titles('jo'), { timeout: 30_000 }).toEqual(['Propose whom to ask for feedback about your work', `Write your self-review: ${NAME}`])
    expect(await subjects('jo')).toContain('A review cycle has opened, and you have something to write')
    expect(await subjects('grace')).toContain('A review is yours to write now')
    await crew.nominates('jo')
    expect(await titles('grace', 'agree-to-peers')).toEqual(['Agree whom to ask for feedback about Jo Lindgren'])
    await crew.agrees('grace', 'jo')
    await page.reload()
    await expect(onBoard(page, 'Jo Lindgren')).toContainText('Grace Okoye')
    await expect(missing).toHaveCount(0)
    await expect(count(page, 'Self-reviews', 'All')).toHaveText('41')
  }],
  ['a week before the day, whoever has not written is reminded', async ({ company, crew, subjects }) => {
    company.stage.day('2026-06-05')
    await each(['asha', 'hugo', 'ivy'], (name) => crew.writesSelf(name))
    await company.knock('messages.remind')
    await company.knock('messages.remind')
    expect((await subjects('petra')).filter((subject) => subject === 'Your self-review is due soon')).toHaveLength(1)
    expect(await subjects('asha')).not.toContain('Your self-review is due soon')
  }],
]
