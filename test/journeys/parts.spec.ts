import { expect, test, type Page } from '@playwright/test'
import { serve } from '../gallery/serve.ts'

// What no unit test sees of the parts: focus, keys, the browser's own undo, and what outlives a closed page.
let gallery: Awaited<ReturnType<typeof serve>>
test.beforeAll(async () => { gallery = await serve('parts') })
test.afterAll(() => gallery.close())

async function open(page: Page, name: string): Promise<void> {
  await page.goto(`${gallery.url}#/${name}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test.describe('what floats', () => {
  test('a dialog takes the focus to its first field and gives it back', async ({ page }) => {
    await open(page, 'overlays')
    const opener = page.getByRole('button', { name: 'Dialog' })
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('What happened')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(opener).toBeFocused()
  })
  test('a confirmation names the person and what follows, and stands on the way back', async ({ page }) => {
    await open(page, 'overlays')
    await page.getByRole('button', { name: 'Confirm' }).click()
    await expect(page.getByRole('alertdialog')).toContainText('Share this review with Mina Okafor')
    await expect(page.getByRole('button', { name: 'Keep writing' })).toBeFocused()
  })
  test('a message can be reached with F6 and does not take the focus', async ({ page }) => {
    await open(page, 'overlays')
    const opener = page.getByRole('button', { name: 'Toast' })
    await opener.click()
    await expect(opener).toBeFocused()
    await page.keyboard.press('F6')
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Moved to next week', { exact: true })).toHaveCount(0)
  })
  test('a person is picked with keys alone', async ({ page }) => {
    await open(page, 'controls')
    const picker = page.getByRole('combobox', { name: 'Whom do you ask?' })
    await picker.fill('mina')
    await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(2)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(picker).toHaveValue('Mina Okafor')
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await expect(picker).toBeFocused()
  })
})

test('there is a problem: focus, title, links to the fields', async ({ page }) => {
  await open(page, 'controls')
  await expect(page.locator('[data-error-summary]')).toBeFocused()
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByRole('link', { name: 'Say what you would like to hear about' }).click()
  await expect(page.getByLabel('What about?')).toBeFocused()
})

test('the address holds the open tab', async ({ page }) => {
  await open(page, 'ledger')
  await page.getByRole('tab', { name: 'Agreed expectations' }).click()
  await expect(page).toHaveURL(/tab=expectations/)
  await page.reload()
  await expect(page.getByRole('tab', { name: 'Agreed expectations' })).toHaveAttribute('aria-selected', 'true')
  await page.goBack()
  await expect(page.getByRole('tab', { name: /The line/ })).toHaveAttribute('aria-selected', 'true')
})

test.describe('the coach in the text', () => {
  const field = (page: Page) => page.getByRole('textbox', { name: 'Summary' })
  const card = (page: Page) => page.getByRole('group', { name: /The coach/ })
  const write = async (page: Page) => {
    await open(page, 'writing')
    await expect(page.locator('.mirror mark')).toHaveCount(4)
  }
  const marks = (page: Page) => page.locator('.mirror mark').allTextContents()

  test('F8 goes from mark to mark, Esc closes, the focus stays in the text', async ({ page }) => {
    await write(page)
    await field(page).focus()
    await page.keyboard.press('Control+Home')
    for (const words of ['Nobody does a thing always', '“Great work” could be said']) {
      await page.keyboard.press('F8')
      await expect(card(page)).toContainText(words)
      await expect(field(page)).toBeFocused()
    }
    await page.keyboard.press('Shift+F8')
    await expect(card(page)).toContainText('Nobody does a thing always')
    await page.keyboard.press('Escape')
    await expect(card(page)).toHaveCount(0)
    await expect(field(page)).toBeFocused()
  })
  test('Ctrl+. puts in what is offered, Ctrl+Z takes it out again', async ({ page }) => {
    await write(page)
    await field(page).focus()
    const before = await field(page).inputValue()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await page.keyboard.press('Control+.')
    await expect(field(page)).toHaveValue(/^Mina in all four releases delivers/)
    await page.keyboard.press('Control+z')
    await expect(field(page)).toHaveValue(before)
  })
  test('marks move with the typing before the coach has looked again', async ({ page }) => {
    await write(page)
    await field(page).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Today, ')
    expect(await marks(page)).toEqual(['always', 'great work', 'rockstar', 'spoke over Jonas'])
    await expect(field(page)).toBeFocused()
  })
  test('what was put away stays away, also after a reload', async ({ page }) => {
    await write(page)
    await field(page).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await card(page).getByRole('button', { name: 'Put away', exact: true }).click()
    await expect(page.locator('.mirror mark')).toHaveCount(3)
    await page.reload()
    await expect(page.locator('.mirror mark')).toHaveCount(3)
  })
  test('the mirror stands exactly under the text', async ({ page }) => {
    await write(page)
    await field(page).fill('Long words and lines, wrapped where they must be. '.repeat(30) + '\n\nand a last line\n')
    await expect.poll(() => field(page).evaluate((area) => area.scrollHeight - area.parentElement!.querySelector('.mirror')!.scrollHeight)).toBe(0)
    expect(await field(page).evaluate((area) => area.scrollHeight - area.clientHeight)).toBeLessThanOrEqual(0)
  })
})

test.describe('no typed word is lost', () => {
  const status = (page: Page) => page.locator('[data-save-state]')
  const answers = (page: Page, status = 200, body: object = { version: 2 }) => page.route('**/note', (route) => route.fulfill({ status, json: body }))

  test('saving, saved at', async ({ page }) => {
    let answer = () => {}
    const asked = new Promise<void>((done) => { answer = done })
    await page.route('**/note', async (route) => {
      await asked
      await route.fulfill({ json: { version: 2 } })
    })
    await open(page, 'saving')
    await page.getByLabel('Note').fill('A word')
    await expect(status(page)).toHaveText('Saving')
    answer()
    await expect(status(page)).toHaveText(/^Saved \d\d:\d\d$/)
    await expect(status(page)).toHaveRole('status')
  })
  test('cut the network, close, come back: the same text, restored', async ({ page, context }) => {
    await page.route('**/note', (route) => route.abort())
    await open(page, 'saving')
    await page.getByLabel('Note').pressSequentially('Typed in the train')
    await expect(status(page)).toHaveText('Not saved (kept on this device)')
    await page.close()
    const again = await context.newPage()
    await answers(again)
    await open(again, 'saving')
    await expect(again.getByLabel('Note')).toHaveValue('Typed in the train')
    await expect(status(again)).toContainText('Restored')
    await expect(status(again)).toContainText('Saved')
  })
  test('closed in the middle of a word, before any save', async ({ page, context }) => {
    await page.route('**/note', () => {})
    await open(page, 'saving')
    await page.getByLabel('Note').pressSequentially('Half a wor', { delay: 60 })
    await page.close()
    const again = await context.newPage()
    await answers(again)
    await open(again, 'saving')
    await expect(again.getByLabel('Note')).toHaveValue('Half a wor')
  })
  test('changed elsewhere: both texts are there to choose from', async ({ page }) => {
    await answers(page, 409, { code: 'conflict', detail: 'Changed.', current: { text: 'Theirs', version: 5 } })
    await open(page, 'saving')
    await page.getByLabel('Note').fill('Mine')
    await expect(status(page)).toHaveText('Changed elsewhere')
    await expect(page.getByText('Theirs: Theirs')).toBeVisible()
    await expect(page.getByLabel('Note')).toHaveValue('Mine')
    await page.unroute('**/note')
    const saved = page.waitForRequest('**/note')
    await answers(page)
    await page.getByRole('button', { name: 'Keep mine' }).click()
    expect((await saved).headers()['if-match']).toBe('"5"')
  })
  test('the step that follows waits for the save', async ({ page }) => {
    await answers(page)
    await open(page, 'saving')
    await page.getByLabel('Note').fill('Then go on')
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.getByText('All saved')).toBeVisible()
  })
})

test('nothing spills at 320 px, and every target can be hit', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const name of ['controls', 'documents', 'ledger', 'lists', 'overlays', 'writing', 'saving']) {
    await open(page, name)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320)
    const small = await page.evaluate(() => [...document.querySelectorAll('button, input, select, summary, [role="tab"]')]
      .filter((each) => each.getClientRects().length > 0 && !each.matches('[type="checkbox"], [type="radio"]'))
      .filter((each) => each.getBoundingClientRect().height < 24 || each.getBoundingClientRect().width < 24)
      .map((each) => each.outerHTML.slice(0, 80)))
    expect(small, name).toEqual([])
  }
})
