import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../test/cast.ts'
import { postOffice } from '../../test/post-office.ts'
import { letter } from '../server/mail/letter.ts'
import { mailParts } from '../server/mail/mail.ts'
import { unsubscribeToken } from '../server/mail/unsubscribe.ts'
import { kindOf } from '../server/messages.ts'
import { mailDoor } from './mail.ts'

const SECRET = 'a secret of the tests, which is long enough'
let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const parts = (env: NodeJS.ProcessEnv = {}) => mailParts({ pools: w.server, baseURL: 'https://plumbline.example.com', secret: SECRET, env })
const choices = async () => (await w.ok<{ choices: { group: string; mail: string }[] }>('self', 'mail.choices')).choices.filter((each) => each.mail === 'off').map((each) => each.group)
const link = (token: string) => `/mail/unsubscribe?t=${token}`

test('opening the link stops nothing; pressing its button, or a mail program’s one click, does, without signing in', async () => {
  const door = mailDoor(await parts())
  const token = unsubscribeToken(SECRET, { orgId: w.org, personId: w.cast.self, groups: ['feedback', 'reviews'] })
  const page = await door.request(link(token))
  expect(await page.text()).toContain('Mail about reviews, feedback stops')
  expect(await choices()).toEqual([])
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  expect((await door.request(link(token), { method: 'POST', body })).status).toBe(200)
  expect(await choices()).toEqual(['reviews', 'feedback'])
  expect((await door.request(link(token), { method: 'POST', body })).status).toBe(200)
  expect(await w.owner(`select via, subject_id, fields from app.audit where action = 'mail.unsubscribe' limit 1`)).toMatchObject([{ via: 'errand', subject_id: w.cast.self }])
})

test('a link that was changed, or signed by another server, stops nothing', async () => {
  const door = mailDoor(await parts())
  const mine = unsubscribeToken(SECRET, { orgId: w.org, personId: w.cast.self, groups: ['people'] })
  const other = unsubscribeToken(SECRET, { orgId: w.org, personId: w.cast.peer, groups: ['people'] })
  const forged = [`${other.split('.')[0]}.${mine.split('.')[1]}`, unsubscribeToken('another secret, just as long as the first', { orgId: w.org, personId: w.cast.peer, groups: ['people'] }), '', 'x.y', mine.slice(0, -2)]
  for (const token of forged) for (const method of ['GET', 'POST']) expect((await door.request(link(token), { method })).status).toBe(404)
  expect(await w.owner('select 1 from app.mail_choice where person_id = $1', [w.cast.peer])).toEqual([])
})

test('with a mail server, links that are asked for are mailed', async () => {
  const office = await postOffice()
  const { host, port, from } = office.settings
  const mail = await parts({ PLUMBLINE_SMTP_URL: `smtp://${host}:${port}`, PLUMBLINE_MAIL_FROM: from.address })
  await mail.deliver!({ kind: 'sign-in', email: 'ada@example.com', name: 'Ada Quist', link: 'https://plumbline.example.com/sign-in/link#token' })
  expect(office.mails).toMatchObject([{ to: 'ada@example.com', subject: 'Sign in to Plumbline' }])
  expect(office.mails[0]!.text).toContain('https://plumbline.example.com/sign-in/link#token')
  office.manner = 'refuses-address'
  await expect(mail.deliver!({ kind: 'reset', email: 'bo@example.com', name: 'Bo', link: 'x' })).rejects.toThrow('address-refused')
  expect((await parts()).deliver).toBeUndefined()
  await office.close()
})

test('mails are shown in development, of sample organisations, where there is no mail server; nowhere else', async () => {
  expect((await mailDoor(await parts()).request('/mails')).status).toBe(404)
  await w.owner(`update app.organisation set sample_seed = 'plumbline'`)
  for (const env of [{ NODE_ENV: 'production' }, { PLUMBLINE_SMTP_URL: 'smtp://127.0.0.1', PLUMBLINE_MAIL_FROM: 'plumbline@example.com' }]) {
    expect((await mailDoor(await parts(env)).request('/mails')).status).toBe(404)
  }
  const mail = await parts()
  const door = mailDoor(mail)
  expect(await (await door.request('/mails')).text()).toContain('None yet')
  await mail.shown!.send(letter({
    id: 'x', to: { name: '<b>Ada</b>', address: 'ada@example.com' }, about: [{ kind: kindOf('observation.shared')!, recordId: 'r' }], baseURL: 'https://plumbline.example.com',
    unsubscribe: 'https://plumbline.example.com/u', daily: false, domain: 'example.com',
  }))
  const page = await (await door.request('/mails')).text()
  expect(page).toContain('Something was noted for you')
  expect(page).not.toContain('<b>Ada')
  await w.owner(`update app.organisation set sample_seed = null where org_id = $1`, [w.org])
  expect((await mailDoor(await parts()).request('/mails')).status).toBe(404)
})
