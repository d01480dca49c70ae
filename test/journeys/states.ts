import { expect, type Page } from '@playwright/test'
import type { Ask } from './addresses.ts'
import { NARROW } from './looks.ts'

/** A screen after something was done to it: a dialog, a finding, a refusal. What a bare visit never shows. */
interface State {
  what: string
  at: (ask: Ask) => Promise<string> | string
  enter: (page: Page) => Promise<unknown>
}

/** Presses a button once it can be pressed: before its text has come there is nothing to share. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first()
  await expect(button).not.toHaveAttribute('aria-disabled', 'true')
  await button.click()
}
const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'))

/** Presses a button of the page, and waits for what it opens. */
const opens = (name: string | RegExp) => async (page: Page) => {
  await press(page, name)
  await expect(dialog(page)).toBeVisible()
}

/** Opens a dialog, and sends it as it is: incomplete. */
const opensAndSends = (name: string | RegExp, send: string | RegExp) => async (page: Page) => {
  await opens(name)(page)
  await dialog(page).getByRole('button', { name: send }).click()
  await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible()
}

/** Sends a form of the page as it is: incomplete. */
const sends = (name: string | RegExp) => async (page: Page) => {
  await press(page, name)
  await expect(page.locator('[data-error-summary]')).toBeFocused()
}

/** Somebody's newest review in a state, among those I write. */
const review = (...states: string[]) => async (ask: Ask) => {
  const { reviews } = await ask('/reviews?as=reviewer&limit=200')
  return `/reviews/${reviews.find((each: { kind: string; state: string }) => each.kind === 'manager' && states.includes(each.state)).id}`
}
const report = (after = '') => async (ask: Ask) => `/people/${(await ask('/people?reportsOf=' + (await ask('/me')).person.id + '&limit=1')).people[0].id}${after}`
const openCycle = async (ask: Ask) => `/cycles/${(await ask('/cycles')).cycles.find((each: { state: string }) => each.state === 'open').id}`

export const STATES: Record<string, readonly State[]> = {
  employee: [
    { what: 'nothing there', at: () => '/nothing/of/the/kind', enter: (page) => expect(page.getByText('There is nothing here')).toBeVisible() },
    { what: 'asking for feedback, with nothing said', at: () => '/feedback-requests', enter: opensAndSends('Ask for feedback', /^Ask/) },
    { what: 'keys', at: () => '/account', enter: async (page) => {
      await page.keyboard.press('?')
      await expect(dialog(page)).toBeVisible()
    } },
    { what: 'a token without a name', at: () => '/account', enter: opensAndSends('Create a token', 'Create the token') },
    { what: 'a conflict without a person', at: () => '/people/conflicts', enter: opensAndSends('Declare a conflict', 'Declare') },
  ],
  manager: [
    { what: 'a note without a word', at: () => '/', enter: async (page) => {
      await page.keyboard.press('n')
      await dialog(page).getByRole('button', { name: 'Keep for myself' }).click()
      await expect(page.locator('[data-error-summary]')).toBeFocused()
    } },
    { what: 'the command menu with people found', at: () => '/', enter: async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('gra')
      await expect(page.getByRole('option', { name: /^Grace/ }).first()).toBeVisible()
    } },
    { what: 'the drawer', at: () => '/', enter: async (page) => {
      await page.setViewportSize(NARROW)
      await opens('Menu')(page)
    } },
    { what: 'my account', at: () => '/people', enter: opens('Leila Haddadian') },
    { what: 'a talk put on record without words', at: report(), enter: opensAndSends('Record a talk we had', 'Put it on record') },
    { what: 'sharing a monthly note', at: async (ask) => (await report('?tab=monthly-notes')(ask)), enter: async (page) => {
      await page.getByRole('link', { name: /2026/ }).first().click()
      await opens(/^Share with/)(page)
    } },
    { what: 'the editor with findings', at: review('draft'), enter: async (page) => {
      await page.getByLabel('How the period went').fill('A year.')
      await press(page, /to look at again$/)
      await expect(page.locator('#before-submit')).toBeInViewport()
    } },
    { what: 'submitting with nothing written', at: review('not-started'), enter: sends('Submit') },
    { what: 'sharing before it may be shared', at: review('submitted'), enter: async (page) => {
      await press(page, /^Share with/)
      await expect(page.locator('[data-error-summary]').or(dialog(page)).first()).toBeVisible()
    } },
    { what: 'a talk held', at: () => '/one-on-ones', enter: async (page) => {
      await page.getByRole('link', { name: /^in \d/ }).first().click()
      await opens('We had this talk')(page)
    } },
  ],
  'HR admin': [
    { what: 'importing nothing', at: () => '/people/import', enter: sends('Show the difference') },
    { what: 'importing a broken file', at: () => '/people/import', enter: async (page) => {
      const broken = 'Employee ID,Full Name,Work Email\nE5,Jo Lindgren,jo@example\n'
      await page.getByLabel('CSV file').setInputFiles({ name: 'broken.csv', mimeType: 'text/csv', buffer: Buffer.from(broken) })
      await press(page, 'Show the difference')
      await expect(page.getByRole('table').first()).toBeVisible()
    } },
    { what: 'a role for nobody', at: () => '/people/roles', enter: opensAndSends('Give a role', 'Give the role') },
    { what: 'the end of a role', at: () => '/people/roles', enter: opens(/^End the role/) },
    { what: 'the menu about people', at: () => '/people', enter: async (page) => {
      await page.getByRole('button', { name: 'More about people' }).press('Enter')
      await expect(page.getByRole('menu')).toBeVisible()
    } },
    { what: 'nobody found', at: () => '/people?find=zzz', enter: (page) => expect(page.getByText('Nobody fits')).toBeVisible() },
    { what: 'a cycle without a name', at: () => '/cycles/new', enter: async (page) => {
      await page.getByLabel('Name').fill('')
      await sends(/^Save/)(page)
    } },
    { what: 'moving the dates', at: openCycle, enter: opens('Move dates') },
    { what: 'reminding everybody in view', at: async (ask) => `${await openCycle(ask)}?view=manager-open`, enter: opens('Remind everybody here') },
    { what: 'a later date for one', at: async (ask) => `${await openCycle(ask)}?view=manager-open`, enter: async (page) => {
      await page.getByRole('checkbox', { name: /^Choose / }).first().check()
      await opens('A later date')(page)
    } },
    { what: 'closing a cycle', at: openCycle, enter: opens('Close the cycle') },
  ],
}
