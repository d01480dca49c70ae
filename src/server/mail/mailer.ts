/** A mail, ready to leave. */
export interface Mail {
  /** The same at each try, so that a second copy is known for one. */
  messageId: string
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  headers: Record<string, string>
}

/**
 * What came of a try.
 * - `accepted`: the mail server has it
 * - `refused`: it never will, so trying again is of no use
 * - `later`: it asked to try this one again later
 * - `unreachable`: nothing was handed over, and nothing would be for anybody else at the moment
 * - `unclear`: all of it was handed over and nothing was said back
 */
export type Sent = { outcome: 'accepted' } | { outcome: 'refused' | 'later' | 'unreachable' | 'unclear'; errorClass: string }

/** The sender's domain, which ends every Message-ID. */
export function domainOf(mailer: Mailer): string {
  return mailer.from.address.split('@')[1]!
}

/** Something that takes mails: a mail server, or in development a list. */
export interface Mailer {
  /** Address of the sender, whose domain makes Message-IDs. */
  readonly from: { name: string; address: string }
  send(mail: Mail): Promise<Sent>
}
