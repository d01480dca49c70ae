import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { type Actor, openStage, PASSWORD, type Stage } from './stage.ts'

// No typed word is lost: a session that ends, two tabs, two people in one browser, no network.
const PEOPLE = `Work Email,Full Name,Job Title,Level,Manager Email,Hire Date
ada@example.com,Ada Okafor,Head of HR,,,2020-01-06
tomas@example.com,Tomás Ferreira,Workshop lead,L4,ada@example.com,2021-02-01
mina@example.com,Mina Osei,Technician,L3,tomas@example.com,2022-05-02
ben@example.com,Ben Ito,Technician,L3,tomas@example.com,2023-03-01
`

let stage: Stage
let mina: Actor
let ben: Actor
let tomas: Actor
let own: string
let about: string

test.beforeAll(async () => {
  stage = await openStage('2026-11-02', PEOPLE)
  ;[tomas, mina, ben] = [await stage.enter('tomas@example.com'), await stage.enter('mina@example.com'), await stage.enter('ben@example.com')]
  const dates = { from: '2026-01-01', to: '2026-12-31', selfDue: '2026-11-10', managerDue: '2026-11-20', shareDue: '2026-12-20' }
  const cycle = await stage.admin.ask('POST', '/cycles', { name: 'Year 2026', ...dates })
  await stage.admin.ask('POST', `/cycles/${cycle.id}/open`, {})
  own = (await mina.ask('GET', '/reviews?as=reviewer')).reviews[0].id
  const written = (await tomas.ask('GET', '/reviews?as=reviewer')).reviews as { id: string; subject: { id: string } }[]
  about = written.find(({ subject }) => subject.id === mina.id)!.id
})
test.afterAll(() => stage?.close())

async function seat(browser: Browser, who: Actor): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  await who.sits(context)
  return context
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(stage.url + path)
  await expect(page.locator('h1')).toBeVisible()
  return page
}

const state = (page: Page) => page.locator('[data-save-state]').first()
const saved = (page: Page) => expect(state(page)).toHaveAttribute('data-save-state', 'saved')
const stored = async () => (await mina.ask('GET', `/reviews/${own}`)).document

test('a session that ends: the page is locked and not left, what one types on goes into the text, signing in saves it', async ({ browser }) => {
  const context = await seat(browser, mina)
  const page = await open(context, `/reviews/${own}`)
  await page.getByLabel('What went well').fill('The bench move')
  await saved(page)
  await context.clearCookies()
  // 4 seconds of typing: the save in the middle meets the end of the session
  await page.getByLabel('What went well').pressSequentially(' took three evenings and nobody waited', { delay: 100 })
  const lock = page.getByRole('dialog', { name: 'Sign in to go on' })
  await expect(lock).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(`/reviews/${own}`)
  await expect(page.locator('#wentWell')).toHaveValue('The bench move took three evenings and nobody waited')
  await expect(lock.getByLabel('Password')).toHaveValue('')
  await expect(state(page)).toHaveAttribute('data-save-state', 'not-saved')
  await lock.getByLabel('Password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(lock).toHaveCount(0)
  await saved(page)
  expect((await stored()).wentWell).toBe('The bench move took three evenings and nobody waited')
  await context.close()
})

test('somebody else signs in in the same browser: nothing is sent in their name or shown to them, and nothing is lost', async ({ browser }) => {
  const context = await seat(browser, mina)
  // a device that takes half a second to keep a text: whoever is quicker waits for it
  await context.addInitScript(() => {
    const request = navigator.locks.request.bind(navigator.locks) as (...all: unknown[]) => Promise<unknown>
    Object.assign(navigator.locks, { request: (...all: unknown[]) => new Promise((done) => setTimeout(done, 500)).then(() => request(...all)) })
  })
  const page = await open(context, `/reviews/${own}`)
  await expect(page.getByLabel('What was hard')).toBeEditable()
  await ben.sits(context)
  // entering the field already meets the other person; what is written next still goes into the field, and not into the password's
  const refused = page.waitForResponse((answer) => answer.status() === 401)
  await page.getByLabel('What was hard').focus()
  await (await refused).finished()
  await page.keyboard.insertText('The old sheets, for all of May')
  await expect(page.getByLabel('What was hard')).toHaveValue('The old sheets, for all of May')
  const lock = page.getByRole('dialog', { name: 'Sign in to go on' })
  await expect(lock).toContainText('Somebody else signed in in this browser')
  expect((await stored())?.wasHard ?? '').toBe('')
  await lock.getByRole('button', { name: 'Go on as the other person' }).click()
  await expect(page.getByRole('button', { name: /Ben Ito/ })).toBeVisible()
  await expect(page.getByText('on this device only')).toHaveCount(0)
  await page.goto(`${stage.url}/account/kept`)
  await expect(page.getByText('Nothing is waiting here')).toBeVisible()
  await expect(page.getByText('The old sheets')).toHaveCount(0)
  await mina.sits(context)
  await page.goto(`${stage.url}/`)
  await expect(page.getByText('One text of yours is on this device only.')).toBeVisible()
  await page.getByRole('link', { name: 'Look at it' }).click()
  await expect(page.getByText('The old sheets, for all of May')).toBeVisible()
  await page.goto(`${stage.url}/reviews/${own}`)
  await expect(page.getByText('Restored')).toBeVisible()
  await saved(page)
  expect((await stored()).wasHard).toBe('The old sheets, for all of May')
  await context.close()
})

test('two tabs, different fields: both texts stand in both, and nobody is asked', async ({ browser }) => {
  const context = await seat(browser, mina)
  const [one, two] = [await open(context, `/reviews/${own}`), await open(context, `/reviews/${own}`)]
  await one.getByLabel('What went well').fill('From the first tab')
  await two.getByLabel('What was hard').fill('From the second tab')
  await saved(one)
  await saved(two)
  await expect.poll(async () => Object.values(await stored())).toEqual(expect.arrayContaining(['From the first tab', 'From the second tab']))
  await one.bringToFront()
  await expect(one.getByLabel('What was hard')).toHaveValue('From the second tab')
  await expect(two.getByLabel('What went well')).toHaveValue('From the first tab')
  await expect(one.getByRole('dialog')).toHaveCount(0)
  await context.close()
})

test('two tabs, one field, no network: both texts outlive the closed browser, and the person chooses', async ({ browser }) => {
  const context = await seat(browser, mina)
  const [one, two] = [await open(context, `/reviews/${own}`), await open(context, `/reviews/${own}`)]
  await expect(one.getByLabel('What comes next')).toBeEditable()
  await expect(two.getByLabel('What comes next')).toBeEditable()
  await context.setOffline(true)
  await one.getByLabel('What comes next').fill('The tide tables')
  await two.getByLabel('What comes next').fill('The night shift')
  await expect(state(two)).toHaveText('Not saved (kept on this device)')
  await expect(state(one)).toHaveText('Not saved (kept on this device)')
  await one.close()
  await two.close()
  await context.setOffline(false)
  const page = await open(context, `/reviews/${own}`)
  const dialog = page.getByRole('dialog', { name: 'Changed elsewhere' })
  await expect(dialog).toContainText('The tide tables')
  await expect(dialog).toContainText('The night shift')
  await dialog.getByRole('button', { name: 'Keep both' }).click()
  await saved(page)
  expect((await stored()).next.split('\n\n').sort()).toEqual(['The night shift', 'The tide tables'])
  await context.close()
})

test('off line: kept on this device, tried again on another page, saved when the network is back', async ({ browser }) => {
  const context = await seat(browser, tomas)
  const page = await open(context, `/reviews/${about}`)
  const summary = page.getByRole('textbox', { name: 'How the period went' })
  await expect(summary).toBeEditable()
  // there and back within the page: the list is loaded then, and can be opened without a network
  await page.getByRole('link', { name: 'Reviews' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Reviews' })).toBeVisible()
  await page.goBack()
  await expect(summary).toBeEditable()
  await context.setOffline(true)
  await summary.fill('Written in the train')
  await expect(state(page)).toHaveText('Not saved (kept on this device)')
  await page.getByRole('link', { name: 'Reviews' }).first().click()
  await expect(page).toHaveURL(/\/reviews$/)
  await context.setOffline(false)
  await expect.poll(async () => (await tomas.ask('GET', `/reviews/${about}`)).document?.summary, { timeout: 30_000 }).toBe('Written in the train')
  await context.close()
})

test('two who write one review: asked by name, each in their own section, each sees the other’s words come in', async ({ browser }) => {
  const [his, bens] = [await seat(browser, tomas), await seat(browser, ben)]
  const author = await open(his, `/reviews/${about}`)
  await author.getByRole('textbox', { name: 'How the period went' }).fill('Begun by its author')
  await saved(author)
  await author.getByRole('button', { name: 'Write with somebody' }).click()
  const dialog = author.getByRole('dialog', { name: 'Who writes along' })
  await dialog.getByRole('combobox', { name: 'Ask somebody' }).fill('mina')
  await author.getByRole('option', { name: /Mina Osei/ }).click()
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(dialog.getByText('Mina Osei can’t review Mina Osei', { exact: false }).or(dialog.getByText('Nobody reviews', { exact: false })).first()).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Ask somebody' }).fill('ben')
  await author.getByRole('option', { name: /Ben Ito/ }).click()
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(dialog.getByRole('button', { name: 'End for Ben' })).toBeVisible()
  await author.keyboard.press('Escape')
  await expect(author.getByText('Now: you and Ben Ito.').first()).toBeAttached()

  const along = await open(bens, '/reviews')
  await along.getByRole('link', { name: 'Review of Mina Osei' }).click()
  await expect(along.getByLabel('How the period went')).toHaveValue('Begun by its author')
  await expect(along.getByText('Rating')).toHaveCount(0)
  await along.getByLabel('The next period').fill('Ben writes here')
  await author.getByRole('textbox', { name: 'How the period went' }).fill('Begun by its author, and gone on with')
  await expect(author.getByRole('textbox', { name: 'The next period' })).toHaveValue('Ben writes here', { timeout: 20_000 })
  await expect(along.getByLabel('How the period went')).toHaveValue('Begun by its author, and gone on with', { timeout: 20_000 })

  await author.getByRole('button', { name: 'With Ben Ito' }).click()
  await author.getByRole('button', { name: 'End for Ben' }).click()
  await expect(author.getByRole('button', { name: 'End for Ben' })).toHaveCount(0)
  await along.getByLabel('The next period').fill('Too late, and yet not lost')
  await expect(state(along)).toContainText('kept on this device')
  await his.close()
  await bens.close()
})

test('an earlier draft is one press away, and going back is undone by one more', async ({ browser }) => {
  const context = await seat(browser, mina)
  const page = await open(context, `/reviews/${own}`)
  const field = page.getByLabel('What went well')
  await field.fill('The bench move took three evenings, and nobody had to wait.')
  await saved(page)
  await field.fill('')
  await page.getByLabel('What was hard').fill('Something else')
  await expect.poll(async () => (await stored()).wasHard).toBe('Something else')
  expect((await stored()).wentWell).toBe('')
  await page.getByRole('link', { name: 'Earlier drafts' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Earlier drafts' })).toBeVisible()
  // the newest, or the one before it where the two fields were saved one after the other
  const drafts = page.getByRole('navigation', { name: 'Drafts' }).getByRole('link')
  const taken = page.locator('del', { hasText: 'The bench move took three evenings' })
  await expect(async () => {
    for (const draft of (await drafts.all()).slice(0, 2)) {
      await draft.click()
      if (await taken.first().waitFor({ timeout: 3_000 }).then(() => true, () => false)) return
    }
    throw new Error('No draft has the text.')
  }).toPass({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Go back to this draft' }).click()
  await expect(field).toHaveValue('The bench move took three evenings, and nobody had to wait.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(field).toHaveValue('')
  await expect(page.getByLabel('What was hard')).toHaveValue('Something else')
  await context.close()
})

test('a monthly note, notes of a one-on-one and a view have their earlier drafts too', async ({ browser }) => {
  const month = `/people/${mina.id}/monthly-notes/2026-10`
  await tomas.ask('PUT', month, { bullets: ['The bench move, in three evenings.'] }, 0)
  await tomas.ask('PUT', month, { bullets: ['Something else.'] }, 1)
  const meeting = await tomas.ask('POST', '/one-on-ones', { personId: mina.id, on: '2026-11-03' })
  await tomas.ask('PUT', `/one-on-ones/${meeting.id}/note`, { text: 'Asked about the night shift.' }, 0)
  await tomas.ask('PUT', `/one-on-ones/${meeting.id}/note`, { text: '' }, 1)
  const career = await tomas.ask('POST', `/people/${mina.id}/career-check-ins`, {})
  await tomas.ask('PUT', `/career-check-ins/${career.id}/view`, { aspirations: 'To lead the bench.', gap: 'Planning.' }, 0)
  await tomas.ask('PUT', `/career-check-ins/${career.id}/view`, { aspirations: '', gap: 'Planning.' }, 1)
  const context = await seat(browser, tomas)
  for (const [path, link, field, words] of [
    [`/people/${mina.id}/notes/2026-10`, 'Earlier drafts', '#bullets-0', 'The bench move, in three evenings.'],
    [`/one-on-ones/${meeting.id}`, 'Earlier drafts of your notes', '#one-on-one-note', 'Asked about the night shift.'],
    [`/career-check-ins/${career.id}`, 'Earlier drafts of your view', '#career-aspirations', 'To lead the bench.'],
  ] as const) {
    const page = await open(context, path)
    const before = await page.locator(field).inputValue()
    await page.getByRole('link', { name: link, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Earlier drafts' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(words)
    await page.getByRole('button', { name: 'Go back to this draft' }).click()
    await expect(page.locator(field)).toHaveValue(words)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.locator(field)).toHaveValue(before)
    await page.close()
  }
  await context.close()
})

// Last, because it ends the session that the others share.
test('signing out with a text that only this device has: it is named, kept for its author, and comes back', async ({ browser }) => {
  const context = await seat(browser, mina)
  const page = await open(context, '/')
  await page.keyboard.press('n')
  await page.getByRole('dialog').getByRole('textbox', { name: /What did you see/ }).fill('The oil bath was ready before the shift')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Sign out')
  await page.getByRole('option', { name: 'Sign out', exact: true }).click()
  await page.getByRole('button', { name: 'Keep and sign out' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.getByLabel('E-mail').fill('mina@example.com')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible()
  const again = await open(context, '/')
  await again.keyboard.press('n')
  await expect(again.getByRole('dialog').getByRole('textbox', { name: /What did you see/ })).toHaveValue('The oil bath was ready before the shift')
  await context.close()
})
