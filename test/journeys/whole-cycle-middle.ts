import { expect } from '@playwright/test'
import { open, press } from './seat.ts'
import { each } from './whole-cycle-company.ts'
import { choose, confirm, count, onBoard, task } from './whole-cycle-hands.ts'
import { leaverFile, MOVE_FILE } from './whole-cycle-people.ts'
import { leadOf, STAYED, type Chapter } from './whole-cycle-story.ts'
import { DUE } from './whole-cycle-texts.ts'

const TEAM_OF_OTTO = ['lena', 'paul', 'yara', 'dean', 'sofia']

/** What happens while it runs: a move, a delegate, a leaver, words that are missing. */
export const MIDDLE: readonly Chapter[] = [
  ['in the middle of it somebody moves to another manager: the text stays with its author, the review goes on', async ({ company, crew, pages, at, ask, titles }) => {
    const { tomas, leila, mina, ada } = pages
    await open(tomas, `/reviews/${(await crew.lineOf('tomas', 'manager', 'mina')).id}`)
    await tomas.getByLabel('How the period went').fill('Mina met the expectations of L3. Her stock list marked the half-year.')
    await expect(tomas.locator('[data-save-state="saved"]').first()).toBeVisible()
    company.stage.day('2026-06-08')
    expect(await ask('ada', 'POST', '/imports/people', { file: MOVE_FILE, fileName: 'move.csv', dryRun: false })).toMatchObject({ changed: 1 })
    await at('ada', `/cycles/${crew.cycle}`)
    await expect(ada.getByText('Mina Osei reports to Leila Haddad now. Tomas Ferreira has begun to write.')).toBeVisible()
    await press(ada.getByRole('button', { name: 'Give it to Leila Haddad: Mina Osei' }))
    await expect(onBoard(ada, 'Mina Osei')).toContainText('Leila Haddad')
    await expect(ada.getByRole('region', { name: 'Needs a decision' })).toHaveCount(0)

    await at('tomas', '/reviews')
    const kept = tomas.getByRole('region', { name: 'Kept for you' })
    await press(kept.getByRole('link', { name: 'Mina Osei' }))
    await expect(tomas.getByText('Her stock list marked the half-year.')).toBeVisible()
    await press(tomas.getByRole('button', { name: 'Pass it on' }))
    await confirm(tomas, 'Pass it on')
    await expect(tomas.locator('[data-state-label]')).toContainText('Passed on')

    await open(leila, `/reviews/${(await crew.lineOf('leila', 'manager', 'mina')).id}`)
    await press(leila.getByRole('button', { name: 'Read it' }))
    const began = leila.getByRole('dialog', { name: 'What Tomas Ferreira began' })
    await expect(began.getByText('Her stock list marked the half-year.')).toBeVisible()
    await press(began.getByRole('button', { name: 'Start from this text' }))
    await expect(leila.getByLabel('How the period went')).toHaveValue(/Her stock list marked the half-year\.$/)
    await expect(leila.locator('[data-save-state="saved"]').first()).toBeVisible()

    await at('tomas', '/hand-overs')
    await press(tomas.getByRole('link', { name: 'Hand over about Mina Osei' }))
    await tomas.getByLabel('What Leila Haddad should know').fill('She learns fast when she may try first. We agreed on one shift to plan by autumn.')
    await expect(tomas.getByText(/Mina Osei was told: seen/)).toHaveCount(2)
    await press(tomas.getByRole('button', { name: 'Hand over', exact: true }))
    await confirm(tomas, 'Hand over')
    await expect(tomas.locator('[data-state-label]')).toContainText('2 of 2 wait')

    await at('mina', '/')
    await press(task(mina, 'Say what is so: Tomas Ferreira handed over about you to Leila Haddad'))
    await expect(mina.getByText('We agreed on one shift to plan by autumn.')).toBeVisible()
    for (const left of [1, 0]) {
      await press(mina.getByRole('button', { name: /^That is so/ }).first())
      await expect(mina.getByRole('button', { name: /^That is so/ })).toHaveCount(left)
    }
    await expect(mina.locator('[data-state-label]')).toContainText('Answered')
    expect(await titles('mina', 'answer-hand-over')).toEqual([])
  }],
  ['a manager lets somebody else write one of his reviews', async ({ company, crew, pages, at, titles }) => {
    company.stage.day('2026-06-09')
    const page = await at('tomas', '/reviews')
    await press(page.getByRole('button', { name: 'Delegate the review of Kit Amsel' }))
    await choose(page, 'Who writes it', 'Leila Haddad')
    await page.getByLabel('Until').fill('2026-06-30')
    await press(page.getByRole('button', { name: 'Let them write it' }))
    await expect(page.getByText('Leila Haddad writes it until 30 June 2026.')).toBeVisible()
    await at('ada', `/cycles/${crew.cycle}`)
    await expect(onBoard(pages.ada, 'Kit Amsel')).toContainText('Leila Haddad, for the manager until')
    expect(await titles('leila', 'write-review')).toContain('Write Kit Amsel’s review')
  }],
  ['somebody leaves: what is about them is closed, and nobody waits for their word', async ({ company, crew, at, ask, titles }) => {
    company.stage.day('2026-06-10')
    const page = await at('ada', `/cycles/${crew.cycle}`)
    await ask('ada', 'POST', '/imports/people', { file: leaverFile('2026-06-09'), fileName: 'leaver.csv', dryRun: false })
    await page.reload()
    await expect(page.getByText('Otto Klein left on 9 June 2026. What is written about them is kept.')).toBeVisible()
    await press(page.getByRole('button', { name: 'Close what is open about them: Otto Klein' }))
    await expect(onBoard(page, 'Otto Klein')).toContainText('Cancelled')
    await expect(page.getByRole('region', { name: 'Needs a decision' })).toHaveCount(0)
    await expect(count(page, 'Self-reviews', 'All')).toHaveText('40')
    expect((await company.who('otto').answer('GET', '/me')).status).toBe(401)
    for (const name of ['marek', ...TEAM_OF_OTTO]) expect((await titles(name)).filter((title) => title.includes('Otto'))).toEqual([])
    const { waits } = await ask('marek', 'GET', `/reviews/${(await crew.lineOf('marek', 'manager', 'sofia')).id}`)
    expect(waits).toEqual([{ what: 'self-review', until: DUE.self }, { what: 'peer-feedback', until: DUE.peers, open: 1 }])
  }],
  ['self-reviews come in; the one that is missing is asked for, and holds up its review until the day has passed', async ({ company, crew, at, ask, subjects }) => {
    company.stage.day('2026-06-11')
    const page = await at('mina', '/')
    await press(task(page, /^Write your self-review/))
    await page.getByLabel('What went well').fill('The stock list is on one page.')
    await page.getByLabel('What was hard').fill('Two orders left without their sheet in February.')
    await page.getByLabel('What do you need from your manager?').fill('An hour a week for the sheets.')
    await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
    await press(page.getByRole('button', { name: 'Submit' }))
    await confirm(page, 'Submit')
    await expect(page.locator('[data-state-label]')).toContainText('Submitted')
    await each(STAYED.filter((name) => !['mina', 'noor', 'asha', 'hugo', 'ivy'].includes(name)), (name) => crew.writesSelf(name))

    company.stage.day('2026-06-12')
    const noor = await crew.writes('tomas', 'noor')
    const early = await company.who('tomas').answer('POST', `/reviews/${noor.id}/submit`, {}, noor.version)
    expect(early.body).toMatchObject({ code: 'self-review-missing', detail: expect.stringContaining('the self-review and the answers of 2 peers') })
    const board = await at('ada', `/cycles/${crew.cycle}?view=self-open`)
    await expect(onBoard(board, '')).toHaveCount(1)
    await press(board.getByRole('button', { name: 'Remind everybody here' }))
    await confirm(board, 'Remind them')
    await expect(onBoard(board, 'Noor Rahimi')).toContainText('Reminded today by Ada Okafor')
    expect(await subjects('noor')).toContain('A review waits for you')
    company.stage.day('2026-06-13')
    expect((await ask('tomas', 'GET', `/reviews/${noor.id}`)).waits).toEqual([{ what: 'peer-feedback', until: DUE.peers, open: 2 }])
    await crew.writesSelf('noor')
  }],
  ['peers answer or decline; a review waits for the last of them, or for the day', async ({ company, crew, ask, titles }) => {
    company.stage.day('2026-06-16')
    await crew.declines('clara', 'elsa')
    await each(STAYED, (name) => crew.answers(name, name === 'emil' ? ['asha'] : []))
    await each(STAYED, (name) => crew.speaksOfManager(name))
    const asha = await crew.writes('leila', 'asha')
    const early = await company.who('leila').answer('POST', `/reviews/${asha.id}/submit`, {}, asha.version)
    expect(early.body).toMatchObject({ code: 'peer-feedback-missing', detail: expect.stringContaining('the answer of one peer') })
    company.stage.day('2026-06-20')
    await crew.takes('leila', `/reviews/${asha.id}/submit`, asha.version)
    expect(await titles('leila', 'give-round')).toContain('Give Asha Nair what their peers wrote')
    await each(STAYED, (name) => crew.gives(leadOf(name), name))
    expect((await ask('elsa', 'GET', `/feedback-rounds/${await crew.roundOf('elsa')}`)).answers).toHaveLength(1)
    expect(await titles('emil', 'answer-request')).toEqual([])
  }],
]
