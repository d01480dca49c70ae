import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Pool } from 'pg'
import { appendAudit } from '../audit.ts'
import { testClock } from '../clock.ts'
import { sql } from '../database.ts'
import { asPersonOnErrand } from '../jobs/errand.ts'
import { MESSAGE_GROUPS, type MessageGroup } from '../messages.ts'

/** Whose mail, and about what. */
export interface Unsubscription { orgId: string; personId: string; groups: MessageGroup[] }

/** Ends mail without signing in. It opens nothing and shows nothing, so it need not end. */
export function unsubscribeToken(secret: string, { orgId, personId, groups }: Unsubscription): string {
  const what = [orgId, personId, [...groups].sort().join(',')].join(' ')
  return `${Buffer.from(what).toString('base64url')}.${signature(secret, what)}`
}

/** @returns undefined when it is not one of ours */
export function readToken(secret: string, token: string): Unsubscription | undefined {
  const [what64 = '', signed = ''] = token.split('.')
  const what = Buffer.from(what64, 'base64url').toString()
  const [expected, given] = [Buffer.from(signature(secret, what)), Buffer.from(signed)]
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined
  const [orgId, personId, groups] = what.split(' ')
  return { orgId: orgId!, personId: personId!, groups: MESSAGE_GROUPS.filter((each) => groups!.split(',').includes(each)) }
}

/** Switches the mail off, as the person, with its audit entry. Twice is fine. */
export async function unsubscribe(pools: { pool: Pool; app: Pool }, { orgId, personId, groups }: Unsubscription, requestId: string): Promise<void> {
  await asPersonOnErrand({ ...pools, clock: testClock }, { orgId, personId }, async (tx, me) => {
    for (const group of groups) {
      await sql`insert into app.mail_choice (org_id, person_id, message_group, mail) values (app.org(), app.me(), ${group}, 'off')
        on conflict (org_id, person_id, message_group) do update set mail = 'off'`.execute(tx)
    }
    await appendAudit(tx, 'mail.unsubscribe', { recordKind: 'mail-choice', subjectId: me.id, fields: groups }, 'done', requestId)
  })
}

function signature(secret: string, what: string): string {
  return createHmac('sha256', secret).update(`unsubscribe ${what}`).digest('base64url')
}
