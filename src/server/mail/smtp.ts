import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Mail, Mailer, Sent } from './mailer.ts'
import type { MailSettings } from './settings.ts'

/** In milliseconds. A mail server that says nothing for so long is away; the mail is tried again. */
export const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 } as const

/** nodemailer's own; `responseCode` is there when the server said no in words. */
interface SmtpError extends Error { code?: string; command?: string; responseCode?: number }

/** Hands mails to a mail server, each over a connection of its own, and tells apart what one must not mix up when trying again. */
export function smtpMailer(settings: MailSettings, timeouts: Partial<typeof TIMEOUTS> = {}): Mailer {
  return { from: settings.from, send: (mail) => sendOnce(settings, { ...TIMEOUTS, ...timeouts }, mail) }
}

async function sendOnce(settings: MailSettings, timeouts: typeof TIMEOUTS, mail: Mail): Promise<Sent> {
  const composed = await new MailComposer({
    from: settings.from, to: mail.to, subject: mail.subject, text: mail.text, html: mail.html, messageId: mail.messageId, headers: mail.headers,
    disableFileAccess: true, disableUrlAccess: true,
  }).compile().build()
  const { host, port, secure, tls } = settings
  const connection = new SMTPConnection({ host, port, secure, ...timeouts, ...(tls === 'required' ? { requireTLS: true } : { opportunisticTLS: true }) })
  const body = handedOver(composed)
  try {
    await talk(connection, settings, { from: settings.from.address, to: [mail.to.address], size: composed.length }, body)
    return { outcome: 'accepted' }
  } catch (error) {
    return verdict(error as SmtpError, body.readableEnded)
  } finally {
    connection.close()
  }
}

/** Read only once the server has said "go ahead": read to its end means that it may have all of it. */
function handedOver(composed: Buffer): Readable {
  return new Readable({ read() { this.push(composed); this.push(null) } })
}

function talk(connection: SMTPConnection, { user, password }: MailSettings, envelope: { from: string; to: string[]; size: number }, body: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (step: () => void) => (error?: Error | null) => (error ? reject(error) : step())
    const send = () => connection.send(envelope, body, next(() => {
      connection.quit()
      resolve()
    }))
    connection.once('error', reject)
    connection.once('end', () => reject(new Error('Connection closed')))
    connection.connect(next(() => (user ? connection.login({ user, pass: password ?? '' }, next(send)) : send())))
  })
}

/** @param whole the server had been given all of it */
function verdict({ code, command, responseCode }: SmtpError, whole: boolean): Sent {
  if (code === 'EAUTH' || code === 'ENOAUTH') return { outcome: 'unreachable', errorClass: 'sign-in-refused' }
  if (code === 'ETLS' || code === 'EREQUIRETLS') return { outcome: 'unreachable', errorClass: 'tls' }
  if (!responseCode) return whole ? { outcome: 'unclear', errorClass: 'unclear' } : { outcome: 'unreachable', errorClass: code === 'ETIMEDOUT' ? 'timeout' : 'unreachable' }
  if (command === 'RCPT TO') return responseCode < 500 ? { outcome: 'later', errorClass: 'put-off' } : { outcome: 'refused', errorClass: 'address-refused' }
  if (command === 'DATA') return responseCode < 500 ? { outcome: 'later', errorClass: 'put-off' } : { outcome: 'refused', errorClass: 'message-refused' }
  // Who says no before it knows for whom says it to everybody: our sender, our address, or that it is busy.
  return { outcome: 'unreachable', errorClass: command === 'MAIL FROM' ? 'sender-refused' : 'busy' }
}
