import { expect } from '@playwright/test'
import { open, press } from './seat.ts'
import { each } from './whole-cycle-company.ts'
import { confirm, count, sharesInBrowser, task, writesReview } from './whole-cycle-hands.ts'
import { readsNobodyElses, readsOwn } from './whole-cycle-reading.ts'
import { leadOf, STAYED, type Chapter } from './whole-cycle-story.ts'
import { apart, CONCERN, NAME } from './whole-cycle-texts.ts'
import type { Line } from './whole-cycle-work.ts'

const byKind = (a: { kind: string }, b: { kind: string }) => (a.kind < b.kind ? -1 : 1)

/** From the written review to the last acknowledgement, and what everybody reads afterwards. */
export const END: readonly Chapter[] = [
  ['reviews are written: by the delegate, by the new manager, and one is reopened', async ({ company, crew, pages, at, ask, subjects }) => {
    company.stage.day('2026-06-22')
    await each(STAYED.filter((name) => !['mina', 'kit', 'asha'].includes(name)), async (name) => {
      const { id, version } = await crew.writes(leadOf(name), name, name === 'ruben' ? 'below' : 'meets')
      await crew.takes(leadOf(name), `/reviews/${id}/submit`, version, name === 'sam' ? ['/growthAreas/0/cites', '/growthAreas/1/cites'] : [])
    })
    const page = pages.leila
    const kit = await crew.lineOf('leila', 'manager', 'kit')
    await open(page, `/reviews/${kit.id}`)
    // A delegate finds the self-review, and none of the manager's notes.
    await expect(page.locator('#packet [data-record]')).toHaveCount(3)
    const self = page.locator('#packet details').filter({ hasText: 'Self-review' })
    await press(self.locator('summary'))
    await writesReview(page, 'Kit', self)
    await expect(page.locator('[data-state-label]')).toContainText('Submitted')
    const mina = await crew.lineOf('leila', 'manager', 'mina')
    await open(page, `/reviews/${mina.id}`)
    await writesReview(page, 'Mina', page.locator('#packet li[data-record]').filter({ hasText: CONCERN('mina') }))
    await expect(page.locator('[data-state-label]')).toContainText('Submitted')

    const theo = await crew.lineOf('rosa', 'manager', 'theo')
    const hr = await at('ada', `/reviews/${theo.id}`)
    await press(hr.getByRole('button', { name: 'For HR' }))
    await press(hr.getByRole('menuitem', { name: 'Reopen for its author' }))
    await hr.getByLabel('Why is it reopened?').fill('Rosa asked for it: a date is wrong.')
    await press(hr.getByRole('button', { name: 'Reopen', exact: true }))
    await expect(hr.getByText('Rosa Vidal is writing. The text opens to you once it is submitted.')).toBeVisible()
    expect(await subjects('rosa')).toContain('You can go on writing')
    const { document, version, sentBack } = await ask('rosa', 'GET', `/reviews/${theo.id}`)
    expect(sentBack).toMatchObject({ by: { name: 'Ada Okafor' }, reason: 'Rosa asked for it: a date is wrong.' })
    const mended = { ...document, summary: `${document.summary} It began in March.` }
    const saved = await company.who('rosa').ask('PUT', `/reviews/${theo.id}/document`, { document: mended }, version)
    await crew.takes('rosa', `/reviews/${theo.id}/submit`, saved.version)
    await at('ada', `/cycles/${crew.cycle}`)
    await expect(count(hr, 'Manager reviews', 'Submitted')).toHaveText('39')
    await expect(count(hr, 'Self-reviews', 'Submitted')).toHaveText('40')
  }],
  ['what the person has not heard is said first; the others get their reviews', async ({ company, crew, pages, at, ask }) => {
    company.stage.day('2026-06-29')
    await company.knock('upward-survey.close')
    // Seats are those of the day of the launch: who moved away keeps theirs, who left answers no more, who came later had none.
    const results = await each(['tomas', 'leila', 'marek', 'grace', 'jonas', 'rosa'], async (lead) => {
      const { surveys } = await ask(lead, 'GET', '/upward-surveys')
      const about = surveys.find((survey: { manager: { id: string } }) => survey.manager.id === company.who(lead).id)
      return (await ask(lead, 'GET', `/upward-surveys/${about.id}`)).results[0].texts.length
    })
    expect(results).toEqual([6, 5, 5, 5, 5, 5])

    const page = await open(pages.tomas, `/reviews/${(await crew.lineOf('tomas', 'manager', 'sam')).id}`)
    await page.getByLabel('When do you talk with Sam?').fill('2026-07-14')
    await press(page.getByRole('button', { name: 'Plan it' }))
    await expect(page.getByText('For 14 July 2026', { exact: true })).toBeVisible()
    await press(page.getByRole('button', { name: 'Share with Sam' }))
    await expect(page.locator('[data-error-summary]')).toContainText('Sam Reyes has not been told of what you cite here, from 2 March 2026.')
    await press(page.getByRole('button', { name: 'Tell Sam' }).first())
    await press(page.getByRole('dialog', { name: 'Tell Sam first' }).getByRole('button', { name: 'Share with Sam' }))
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await company.who('sam').ask('POST', `/observations/${crew.notes.get('sam')!.concerns[0]}/see`, {})

    await open(pages.leila, `/reviews/${(await crew.lineOf('leila', 'manager', 'mina')).id}`)
    await sharesInBrowser(pages.leila, 'Mina', '2026-06-30')
    await open(pages.leila, `/reviews/${(await crew.lineOf('leila', 'manager', 'kit')).id}`)
    await sharesInBrowser(pages.leila, 'Kit', '2026-06-30')
    await each(STAYED.filter((name) => !['mina', 'kit', 'sam'].includes(name)), async (name) => {
      await crew.shares(leadOf(name), (await crew.lineOf(leadOf(name), 'manager', name)).id, '2026-06-30')
    })
    await at('ada', `/cycles/${crew.cycle}`)
    await expect(count(pages.ada, 'Manager reviews', 'Shared')).toHaveText('39')
    await expect(count(pages.ada, 'Manager reviews', 'Submitted')).toHaveText('1')
  }],
  ['they talk, and each says that they have it; one is corrected and acknowledged anew', async ({ company, crew, pages, released, at, ask, titles }) => {
    company.stage.day('2026-06-30')
    const page = await at('mina', '/')
    await press(task(page, /^Your review is ready to read/))
    await expect(page.getByText('What we asked for')).toBeVisible()
    await expect(page.getByText('I look at five orders with you each Friday.')).toBeVisible()
    await expect(page.getByText(apart('Mina'))).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Acknowledge' })).toHaveAttribute('aria-disabled', 'true')
    const mine = new URL(page.url()).pathname.split('/').at(-1)!
    await open(pages.leila, `/reviews/${mine}`)
    await press(pages.leila.getByRole('button', { name: 'Put on record' }))
    await expect(pages.leila.getByRole('button', { name: 'Put on record' })).toHaveCount(0)
    await press(pages.leila.getByRole('button', { name: 'Open for acknowledgement' }))
    await expect(pages.leila.getByText('Mina can acknowledge it now')).toBeVisible()
    await at('mina', '/')
    await press(task(page, /^Your review is ready|^Say that you have received your review/))
    await page.getByLabel('Comment').fill('Received. The sheets go on first since June.')
    await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
    await press(page.getByRole('button', { name: 'Acknowledge' }))
    await confirm(page, 'Acknowledge')
    await expect(page.locator('[data-state-label]')).toContainText('Acknowledged')

    released.set('mina', (await ask('mina', 'GET', `/reviews/${mine}/versions`)).versions)

    // Of what a delegate wrote the manager holds the talk.
    await each(STAYED.filter((name) => !['mina', 'sam', 'ivy'].includes(name)), async (name) => {
      const { id } = await crew.lineOf(name, 'manager', name, 'subject')
      await crew.talked(leadOf(name), id, '2026-06-30')
      released.set(name, await crew.acknowledges(name, id, name === 'theo' ? 'It began in April, not in March.' : undefined))
    })
    const ivy = await crew.lineOf('ivy', 'manager', 'ivy', 'subject')
    await crew.talked('grace', ivy.id, '2026-06-30')

    company.stage.day('2026-07-02')
    const theo = await crew.lineOf('theo', 'manager', 'theo', 'subject')
    await crew.corrects('rosa', theo.id, ({ summary, ...rest }) => ({ ...rest, summary: summary.replace('March', 'April') }), 'It began in April.')
    expect(await titles('theo')).toContain(`Your review is ready to read: ${NAME}`)
    released.set('theo', await crew.acknowledges('theo', theo.id))
    expect(released.get('theo')).toMatchObject([
      { version: 2, reason: 'It began in April.', document: { summary: expect.stringContaining('April') } },
      { version: 1, document: { summary: expect.stringContaining('March') }, comment: { text: 'It began in April, not in March.' } },
    ])
  }],
  ['who has not said so is reminded, and what was said late is shared when its days have passed', async ({ company, crew, pages, released, subjects }) => {
    company.stage.day('2026-07-10')
    await company.knock('messages.remind')
    expect(await subjects('ivy')).toContain('Your review waits to be acknowledged')
    expect(await subjects('hana')).not.toContain('Your review waits to be acknowledged')
    released.set('ivy', await crew.acknowledges('ivy', (await crew.lineOf('ivy', 'manager', 'ivy', 'subject')).id))
    const { id } = await crew.lineOf('tomas', 'manager', 'sam')
    const page = await open(pages.tomas, `/reviews/${id}`)
    await expect(page.locator('[data-rule="surprise/growth-area-not-told"]').first()).toContainText('13 July 2026')
    company.stage.day('2026-07-13')
    await page.reload()
    await sharesInBrowser(page, 'Sam')
    company.stage.day('2026-07-14')
    await crew.talked('tomas', id, '2026-07-14')
    released.set('sam', await crew.acknowledges('sam', id))
  }],
  ['at the end everybody is done, nothing waits for anybody, and each reads their own review and nobody else’s', async ({ crew, pages, released, at, ask, titles }) => {
    const page = await at('ada', `/cycles/${crew.cycle}`)
    await expect(count(page, 'Manager reviews', 'Acknowledged')).toHaveText('40')
    await expect(count(page, 'Manager reviews', 'All')).toHaveText('40')
    await expect(count(page, 'Self-reviews', 'Submitted')).toHaveText('40')
    await expect(page.getByRole('combobox', { name: 'Show' })).toContainText('Acknowledged (40)')
    await expect(page.getByRole('region', { name: 'Needs a decision' })).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Not in it yet' })).toHaveCount(0)
    const { counts } = await ask('ada', 'GET', `/cycles/${crew.cycle}/board`)
    expect(counts).toMatchObject({ all: 41, done: 40, cancelled: 1, needs: 0, overdue: 0, 'self-open': 0, 'manager-open': 0, 'to-share': 0, 'to-acknowledge': 0 })
    const progress = await ask('ada', 'GET', `/cycles/${crew.cycle}/progress?limit=200`)
    expect(progress.counts.toSorted(byKind)).toEqual([{ kind: 'manager', state: 'acknowledged', count: 40, overdue: 0 }, { kind: 'self', state: 'submitted', count: 40, overdue: 0 }])
    const lines = await each(STAYED, (name) => crew.lineOf(name, 'manager', name, 'subject'))
    expect(lines.map(({ state }) => state)).toEqual(STAYED.map(() => 'acknowledged'))
    expect(lines.map(({ id }) => id).toSorted()).toEqual(progress.reviews.filter((line: Line) => line.kind === 'manager').map((line: Line) => line.id).toSorted())

    // The month has a note about everybody; with that, home is empty, for the director too.
    await each(STAYED, (name) => crew.writesMonth(leadOf(name), name, '2026-06'))
    expect(await each(['ines', ...STAYED], async (name) => [name, await titles(name)])).toEqual(['ines', ...STAYED].map((name) => [name, []]))
    await at('mina', '/')
    await expect(pages.mina.getByText('Nothing waits for you', { exact: true })).toBeVisible()

    await at('ada', `/cycles/${crew.cycle}`)
    await press(page.getByRole('button', { name: 'Close the cycle' }))
    await confirm(page, 'Close the cycle')
    await expect(page.locator('[data-state-label]')).toContainText('Closed')
    await readsOwn(crew, lines, released)
    await readsNobodyElses(crew, lines)
  }],
]
