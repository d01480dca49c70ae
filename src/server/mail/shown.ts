import type { Mail, Mailer } from './mailer.ts'

const MOST = 200

/** In development nothing leaves: the last mails are kept in memory, for a page that shows them. */
export interface ShownMail extends Mailer {
  /** The newest first. */
  list(): readonly (Mail & { at: string })[]
}

export function shownMail(): ShownMail {
  const mails: (Mail & { at: string })[] = []
  return {
    from: { name: 'Plumbline', address: 'plumbline@example.com' },
    async send(mail) {
      mails.unshift({ ...mail, at: new Date().toISOString() })
      mails.length = Math.min(mails.length, MOST)
      return { outcome: 'accepted' }
    },
    list: () => mails,
  }
}
