import { expect, test } from '@playwright/test'
import { noViolations } from './looks.ts'
import { open, seat } from './seat.ts'
import { type Actor, openStage, type Stage } from './stage.ts'

// A review that could be a colleague's: its author is told, sees both passages side by side, and writes on.
const PEOPLE = `Work Email,Full Name,Job Title,Level,Manager Email,Hire Date
ada@example.com,Ada Okafor,Head of HR,,,2020-01-06
tomas@example.com,Tomás Ferreira,Workshop lead,L4,ada@example.com,2021-02-01
mina@example.com,Mina Osei,Technician,L3,tomas@example.com,2022-05-02
ben@example.com,Ben Ito,Technician,L3,tomas@example.com,2023-03-01
`
const summary = (name: string, ward: number, month: string) =>
  `${name} leads the round on bench ${ward}. In ${month} the torque sheets were missing on a third of the orders, and ${name} put a reminder on the trolley.`

let stage: Stage
let tomas: Actor
const reviews = {} as Record<'Mina Osei' | 'Ben Ito', string>

test.beforeAll(async () => {
  stage = await openStage('2026-11-02', PEOPLE)
  tomas = await stage.enter('tomas@example.com')
  const dates = { from: '2026-01-01', to: '2026-12-31', selfDue: '2027-01-10', managerDue: '2027-01-20', shareDue: '2027-01-31' }
  const cycle = await stage.admin.ask('POST', '/cycles', { name: 'Year 2026', ...dates })
  await stage.admin.ask('POST', `/cycles/${cycle.id}/open`, {})
  for (const each of (await tomas.ask('GET', '/reviews?as=reviewer')).reviews) if (each.kind === 'manager') reviews[each.subject.name as keyof typeof reviews] = each.id
  const write = (id: string, text: string) =>
    tomas.ask('PUT', `/reviews/${id}/document`, { document: { summary: text, accomplishments: [], growthAreas: [], forwardLooking: '' } }, 0)
  await write(reviews['Mina Osei'], summary('Mina', 4, 'February'))
  await write(reviews['Ben Ito'], summary('Ben', 9, 'October'))
})
test.afterAll(() => stage?.close())

test('the author sees which passages stand in both', async ({ browser }) => {
  const page = await open(await seat(browser, tomas), `/reviews/${reviews['Ben Ito']}`)
  const section = page.getByRole('region', { name: 'Much like another review' })
  await expect(section).toContainText('a passage stands in Mina Osei’s review in Year 2026 as well')
  await section.getByRole('button', { name: 'Show side by side' }).click()
  await expect(section.getByRole('cell', { name: 'Mina leads the round on bench 4' })).toBeVisible()
  await expect(section.getByRole('cell', { name: 'Ben leads the round on bench 9' })).toBeVisible()
  await noViolations(page)
})
