import { expect, test, type Page } from '@playwright/test'
import { violations } from './axe.ts'
import { open, press, seat } from './seat.ts'
import { type Actor, openStage, type Stage } from './stage.ts'

// Two people and a level: each places the work alone, they talk about the difference, and the timeline says honestly when it moves. Keys only.
// How the gap and what was offered lead to a case: promotion.spec.ts.
const PEOPLE = `Work Email,Full Name,Job Title,Manager Email,Hire Date,Level
ada@example.com,Ada Okafor,Head of HR,,2020-01-06,L5
priya@example.com,Priya Nair,Workshop lead,ada@example.com,2021-02-01,L4
sam@example.com,Sam Reyes,Technician,priya@example.com,2022-05-02,L3
nadia@example.com,Nadia Brandt,Technician,priya@example.com,2022-05-02,L3
`

let stage: Stage
let sam: Actor
let priya: Actor
const pages: Partial<Record<'priya' | 'sam', Page>> = {}

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  stage = await openStage('2026-03-18', PEOPLE)
  sam = await stage.enter('sam@example.com')
  priya = await stage.enter('priya@example.com')
  pages.sam = await seat(browser, sam)
  pages.priya = await seat(browser, priya)
})
test.afterAll(() => stage?.close())

async function noBarriers(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
}

test('the person declares a goal, and the words of both levels stand side by side', async () => {
  const page = await open(pages.sam!, '/growth')
  await noBarriers(page)
  await page.getByLabel('The level to reach').selectOption('L4')
  await page.getByLabel('Why this one').fill('To carry a rebuild from the question to the result.')
  await press(page.getByRole('button', { name: 'Declare your goal' }))
  await expect(page.getByText('L4 Senior', { exact: false }).first()).toBeVisible()
  const scope = page.getByRole('region', { name: 'Scope of impact' })
  await expect(scope.getByText('Today, L3')).toBeVisible()
  await expect(scope.getByText('Not written yet')).toBeVisible()
  await noBarriers(page)
})

test('each places the work alone, and where they differ is what they talk about', async () => {
  const page = pages.sam!
  await press(page.getByRole('button', { name: 'Begin an assessment' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Your work against the levels' })).toBeVisible()
  await page.getByLabel('Level on Scope of impact').selectOption('L4')
  await page.getByLabel('What of your work shows it').nth(1).fill('Two benches plan around my schedule.')
  await page.getByLabel('Level on Craft').selectOption('L4')
  await page.getByLabel('What of your work shows it').first().fill('With six years of experience I know the machine.')
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await expect(page.getByText('“six years of experience” says how long, not what.')).toBeVisible()
  await page.getByLabel('What of your work shows it').first().fill('The fixture of rig 3 runs without a change since January.')
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await noBarriers(page)
  await press(page.getByRole('button', { name: 'Share with Priya Nair' }))
  await press(page.getByRole('alertdialog').getByRole('button', { name: 'Share with Priya Nair' }))
  await expect(page.getByText('Priya Nair has not shared yet', { exact: false })).toBeVisible()

  const theirs = await open(pages.priya!, new URL(page.url()).pathname)
  await expect(theirs.getByText('Sam Reyes has shared. It opens when you share yours.')).toBeVisible()
  await expect(theirs.getByText('Two benches plan')).toHaveCount(0)
  await theirs.getByLabel('Level on Scope of impact').selectOption('L3')
  await theirs.getByLabel('What of their work shows it').nth(1).fill('One bench so far; the second began last week.')
  await theirs.getByLabel('Level on Craft').selectOption('L4')
  await theirs.getByLabel('What of their work shows it').first().fill('The fixture of rig 3.')
  await expect(theirs.locator('[data-save-state="saved"]')).toBeVisible()
  await press(theirs.getByRole('button', { name: 'Share with Sam Reyes' }))
  await press(theirs.getByRole('alertdialog').getByRole('button', { name: 'Share with Sam Reyes' }))
  await expect(theirs.getByRole('heading', { name: 'What to talk about' })).toBeVisible()
  const scope = theirs.getByRole('region', { name: 'Scope of impact' })
  await expect(scope.getByText('One level apart')).toBeVisible()
  await expect(scope.getByText('Two benches plan around my schedule.')).toBeVisible()
  await expect(theirs.getByRole('region', { name: 'Where you agree' }).getByText('The same level')).toBeVisible()
  await noBarriers(theirs)

  await press(scope.locator('summary', { hasText: 'What you came to' }))
  await scope.getByLabel('Level', { exact: true }).selectOption('L3')
  await scope.getByLabel('In a sentence').fill('L3 today. Rig 4 would show whether it holds across benches.')
  await press(scope.getByRole('button', { name: 'Write it down' }))
  await expect(scope.getByText('What you came to: L3')).toBeVisible()
  await theirs.getByRole('heading', { level: 1 }).focus()
  await theirs.keyboard.press('h')
  await press(theirs.getByRole('button', { name: 'Yes, we talked' }))
  await expect(theirs.getByText('Talked about', { exact: true })).toBeVisible()
})

test('the timeline says when it moves, and what was said before stays', async () => {
  stage.day('2026-06-21')
  const page = await open(pages.priya!, `/people/${sam.id}/growth`)
  await expect(page.getByText('no range in months is written down', { exact: false })).toBeVisible()
  const say = async (from: string, to: string, because: string) => {
    await page.getByLabel('From how many months').fill(from)
    await page.getByLabel('To how many').fill(to)
    await page.getByRole('form', { name: 'The timeline' }).getByRole('textbox').last().fill(because)
    await press(page.getByRole('form', { name: 'The timeline' }).getByRole('button', { name: 'Write it down' }))
  }
  await say('6', '12', 'It takes two rebuilds from question to result.')
  await expect(page.getByText('In 6 to 12 months')).toBeVisible()
  await expect(page.getByText('no range in months is written down', { exact: false })).toHaveCount(0)
  await press(page.locator('summary', { hasText: 'It changed' }))
  await say('9', '15', 'The second rebuild begins a quarter later.')
  await expect(page.getByText('In 9 to 15 months')).toBeVisible()
  await expect(page.getByText('said before')).toBeVisible()
  await expect(page.getByText('It takes two rebuilds')).toBeVisible()
  await noBarriers(page)
})
