import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type World, world } from '../../../test/cast.ts'
import { lookAtLink } from '../accounts/links.ts'
import type { JobContext } from '../jobs/jobs.ts'
import { invitationJob } from './invite.ts'
import type { Mail, Mailer, Sent } from './mailer.ts'

let w: World
const sent: Mail[] = []
let answer: Sent = { outcome: 'accepted' }
const mailer: Mailer = { from: { name: 'Plumbline', address: 'plumbline@example.com' }, send: async (mail) => (sent.push(mail), answer) }
beforeAll(async () => { w = await world() })
afterAll(() => w.close())
beforeEach(() => { sent.length = 0; answer = { outcome: 'accepted' } })

const invite = (who: 'self' | 'peer' | 'manager') => {
  const context: JobContext = { pool: w.server.job, app: w.server.app, clock: () => undefined, orgId: w.org }
  return invitationJob({ mailer, baseURL: 'https://plumbline.example.com' }).run(context, { personId: w.cast[who] })
}
const token = (mail: Mail) => /https:\/\/plumbline\.example\.com\/invitation#([\w-]{43})/.exec(mail.text)![1]!

test('the mail holds a link to a first password, made as it leaves', async () => {
  await invite('self')
  expect(sent).toMatchObject([{ subject: 'Your account in Plumbline', to: { address: expect.stringMatching(/^self\./) } }])
  expect(sent[0]!.headers).not.toHaveProperty('List-Unsubscribe')
  expect(await lookAtLink(w.server.job, token(sent[0]!))).toMatchObject({ kind: 'invitation', account: { id: w.cast.self } })
})

test('it is tried again while the mail server is away', async () => {
  answer = { outcome: 'unreachable', errorClass: 'timeout' }
  await expect(invite('peer')).rejects.toThrow('put off: timeout')
})

test('nobody is invited who came in meanwhile, or left', async () => {
  await w.owner('update auth."user" set "signedInAt" = now() where id = $1', [w.cast.peer])
  await w.owner(`update app.person set ended_on = '2020-01-01' where id = $1`, [w.cast.manager])
  await invite('peer')
  await invite('manager')
  expect(sent).toEqual([])
})
