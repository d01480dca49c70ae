import type { Job, JobContext } from '../jobs/jobs.ts'
import { asPersonOnErrand } from '../jobs/errand.ts'
import { kindOf, type MessageKind } from '../messages.ts'
import { letter } from './letter.ts'
import { domainOf, type Mailer, type Sent } from './mailer.ts'
import { type Due, dueMails, type InHand, markTry, putOff, settleMail, settleMessages, take, UNCLEAR_MOST } from './outbox.ts'
import { unsubscribeToken } from './unsubscribe.ts'

/** What deliveries need besides the database. */
export interface DeliveryParts {
  /** Absent: nothing to send mails with, so messages stay in the app alone. */
  mailer?: Mailer
  /** Address people use, without a slash at the end. */
  baseURL: string
  /** Signs links that end mail. */
  secret: string
}

/** Mails side by side, and how many are looked up at once. */
const LANES = 4
const BATCH = 500
/** A mail put off so often, over some days, is left for dead. */
const TRIES = 30
const [FIRST_PAUSE, LONGEST_PAUSE] = [30, 4 * 3600]

/** The job that empties the outbox: after each transaction that put something in, and each minute for what was put off. */
export function deliveryJob(parts: DeliveryParts): Job {
  let running: Promise<void> | undefined
  let again = false
  const run = async (context: JobContext) => {
    // One at a time in a process is enough: it takes everything there is.
    again = true
    running ??= (async () => {
      while (again) {
        again = false
        await deliver(context, parts)
      }
    })().finally(() => { running = undefined })
    await running
  }
  return { name: 'messages.deliver', cron: '* * * * *', run, attempts: 3 }
}

/** Sends everything that is due. Stops early while the mail server is away, since nothing else would get through either. */
export async function deliver(context: JobContext, parts: DeliveryParts): Promise<void> {
  const next = dueOnes(context, Boolean(parts.mailer))
  let away = false
  const lane = async () => {
    while (!away && !context.signal?.aborted) {
      const mail = await next()
      if (!mail) return
      if ((await deliverOne(context, parts, mail)) === 'unreachable') away = true
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}

/** Hands out mails one by one, to several lanes; undefined once nothing is due that no other hand is at. */
function dueOnes({ pool, clock }: JobContext, sending: boolean): () => Promise<InHand | undefined> {
  let batch: Due[] = []
  let moved = true
  let fetching: Promise<void> | undefined
  const now = () => clock() ?? new Date().toISOString()
  const fetch = () => (fetching ??= (async () => {
    batch = moved ? await dueMails(pool, now(), BATCH) : []
    moved = false
  })().finally(() => { fetching = undefined }))
  return async () => {
    for (;;) {
      if (!batch.length) await fetch()
      const due = batch.shift()
      if (!due) return undefined
      const taken = await take(pool, due, { now: now(), groupOf: (kind) => kindOf(kind)?.group, sending })
      if (taken !== 'busy') moved = true
      if (typeof taken === 'object') return taken
    }
  }
}

async function deliverOne(context: JobContext, { mailer, baseURL, secret }: DeliveryParts, mail: InHand): Promise<Sent['outcome'] | undefined> {
  const asked = await askAgain(context, mail)
  if (asked.gone.length) await settleMessages(context.pool, mail.orgId, asked.gone, 'no-longer-right')
  if (!asked.to || !asked.about.length) return undefined
  const unsubscribe = `${baseURL}/mail/unsubscribe?t=${unsubscribeToken(secret, { orgId: mail.orgId, personId: mail.personId, groups: [...new Set(asked.about.map((each) => each.kind.group))] })}`
  await markTry(context.pool, mail)
  const sent = await mailer!.send(letter({
    id: mail.mailId, to: asked.to, about: asked.about, baseURL, unsubscribe, daily: mail.daily, domain: domainOf(mailer!),
  }))
  await writeDown(context, mail, sent)
  return sent.outcome
}

interface Asked {
  /** Absent: they have left. */
  to?: { name: string; address: string }
  about: { kind: MessageKind; recordId: string }[]
  gone: string[]
}

/** The right, asked again as the recipient: what they may not see any more they are not told of either. */
async function askAgain(context: JobContext, { orgId, personId, messages }: InHand): Promise<Asked> {
  const asked = await asPersonOnErrand(context, { orgId, personId }, async (tx, me): Promise<Asked> => {
    const right = await Promise.all(messages.map(async ({ kind, recordId }) => kindOf(kind)!.stillRight(tx, recordId)))
    return {
      to: { name: me.name, address: me.email },
      about: messages.flatMap(({ kind, recordId }, n) => (right[n] ? [{ kind: kindOf(kind)!, recordId }] : [])),
      gone: messages.flatMap(({ id }, n) => (right[n] ? [] : [id])),
    }
  })
  return asked ?? { about: [], gone: messages.map(({ id }) => id) }
}

async function writeDown({ pool }: JobContext, mail: InHand, sent: Sent): Promise<void> {
  if (sent.outcome === 'accepted') return settleMail(pool, mail.orgId, mail.mailId, 'sent')
  if (sent.outcome === 'refused') return settleMail(pool, mail.orgId, mail.mailId, 'dead', sent.errorClass)
  const over = sent.outcome === 'later' ? mail.attempts + 1 >= TRIES : sent.outcome === 'unclear' && mail.unclear + 1 >= UNCLEAR_MOST
  if (over) return settleMail(pool, mail.orgId, mail.mailId, 'dead', sent.errorClass)
  await putOff(pool, mail, sent.errorClass, pauseBefore(mail.attempts, sent.outcome), sent.outcome !== 'unclear')
}

/** In seconds, doubling. While the mail server is away the pauses stay short: the mail itself is not at fault. */
export function pauseBefore(attempts: number, outcome: Sent['outcome']): number {
  return Math.min(FIRST_PAUSE * 2 ** Math.min(attempts, 12), outcome === 'unreachable' ? 300 : LONGEST_PAUSE)
}
