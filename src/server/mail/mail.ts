import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Pool } from 'pg'
import type { Delivery } from '../accounts/one-time-links.ts'
import type { Job } from '../jobs/jobs.ts'
import { deliveryJob } from './deliver.ts'
import { invitationJob } from './invite.ts'
import { linkLetter } from './letter.ts'
import { domainOf, type Mailer } from './mailer.ts'
import { mailSettings } from './settings.ts'
import { type ShownMail, shownMail } from './shown.ts'
import { smtpMailer } from './smtp.ts'
import { readToken, type Unsubscription, unsubscribe } from './unsubscribe.ts'

/** Mail as a server has it. */
export interface MailParts {
  jobs: Job<any>[]
  /** Sends a link that was asked for; absent where there is nothing to send it with. */
  deliver?: (delivery: Delivery) => Promise<void>
  /** In development, with the sample organisation and no mail server: what would have been sent. */
  shown?: ShownMail
  /** Ends waiting for a mail server that is away. */
  close: () => void
  readToken: (token: string) => Unsubscription | undefined
  unsubscribe: (which: Unsubscription, requestId: string) => Promise<void>
}

/** Pauses before a link is tried again, in milliseconds: it lives a quarter of an hour, and nobody waits longer for it. */
const LINK_PAUSES = [2_000, 15_000, 60_000]

/**
 * A mail server when `PLUMBLINE_SMTP_URL` names one; in development, with nothing but sample organisations, a page that shows the
 * mails; otherwise nothing, and messages stay in the app.
 */
export async function mailParts({ pools, baseURL, secret, env = process.env }: { pools: { app: Pool; job: Pool }; baseURL: string; secret: string; env?: NodeJS.ProcessEnv }): Promise<MailParts> {
  const settings = mailSettings(env)
  const shown = !settings && env.NODE_ENV !== 'production' && (await isSample(pools.job)) ? shownMail() : undefined
  const mailer = settings ? smtpMailer(settings) : shown
  const closing = new AbortController()
  return {
    jobs: [deliveryJob({ mailer, baseURL, secret }), invitationJob({ mailer, baseURL })],
    // Where mails are only shown, links stay in the terminal too: that is where people look for them.
    deliver: settings && mailer ? (delivery) => deliverLink(mailer, delivery, closing.signal) : undefined,
    shown,
    close: () => closing.abort(),
    readToken: (token) => readToken(secret, token),
    unsubscribe: (which, requestId) => unsubscribe({ pool: pools.job, app: pools.app }, which, requestId),
  }
}

async function isSample(job: Pool): Promise<boolean> {
  const { rows } = await job.query('select bool_and(sample_seed is not null) as sample from app.organisation')
  return rows[0].sample === true
}

/** The link is in memory alone, as it should be: should the server end meanwhile, one asks for another. */
async function deliverLink(mailer: Mailer, { kind, email, name, link }: Delivery, signal: AbortSignal): Promise<void> {
  const mail = linkLetter({ id: randomUUID(), to: { name, address: email }, kind, link, domain: domainOf(mailer) })
  for (const pause of [...LINK_PAUSES, undefined]) {
    const sent = await mailer.send(mail)
    if (sent.outcome === 'accepted' || sent.outcome === 'unclear') return
    if (sent.outcome === 'refused' || pause === undefined) throw new Error(`A link could not be mailed: ${sent.errorClass}.`)
    await wait(pause, undefined, { signal })
  }
}
