import type { MessageGroup, MessageKind } from '../messages.ts'
import type { Mail } from './mailer.ts'

/** What a mail is made of: fixed words and links, and of names only its recipient's own. */
export interface Letter {
  id: string
  to: { name: string; address: string }
  about: readonly { kind: MessageKind; recordId: string }[]
  /** Address people use, without a slash at the end. */
  baseURL: string
  /** Ends mail of these groups with one click. */
  unsubscribe: string
  daily: boolean
  /** Domain of the sender. */
  domain: string
}

/** As many as one reads in a mail; the inbox has the others. */
const MOST_LISTED = 30

/** Groups as a sentence names them. */
export const GROUP_WORDS: Record<MessageGroup, string> = { reviews: 'reviews', feedback: 'feedback', 'check-ins': 'one-on-ones and check-ins', people: 'your account and your place here' }

/** Writes the mail of a message, or of a day's messages. The same letter gives the same mail, byte for byte. */
export function letter({ id, to, about, baseURL, unsubscribe, daily, domain }: Letter): Mail {
  const items = about.slice(0, MOST_LISTED).map(({ kind, recordId }) => ({ subject: kind.subject, line: kind.line, link: baseURL + kind.path(recordId) }))
  if (about.length > MOST_LISTED) items.push({ subject: `And ${about.length - MOST_LISTED} more`, line: 'They stand in your inbox.', link: `${baseURL}/inbox` })
  const groups = [...new Set(about.map(({ kind }) => kind.group))].map((group) => GROUP_WORDS[group]).join(', ')
  const settings = `${baseURL}/account#mail`
  const why = `You get this because mail about ${groups} is on. Change that: ${settings}`
  const subject = daily ? (about.length === 1 ? 'One thing for you in Plumbline' : `${about.length} things for you in Plumbline`) : items[0]!.subject
  return {
    messageId: `<${id}@${domain}>`, to, subject,
    text: `${items.map((item) => `${daily ? `${item.subject}\n` : ''}${item.line}\n${item.link}`).join('\n\n')}\n\n-- \n${why}\nStop it: ${unsubscribe}\n`,
    html: page(items.map((item) => `${daily ? `<p><strong>${escaped(item.subject)}</strong><br>` : '<p>'}${escaped(item.line)}</p><p><a href="${escaped(item.link)}">Open it in Plumbline</a></p>`).join('\n'),
      `You get this because mail about ${escaped(groups)} is on. <a href="${escaped(settings)}">Change that</a> or <a href="${escaped(unsubscribe)}">stop it</a>.`),
    headers: {
      'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All',
    },
  }
}

/** A mail with a link that opens an account: nothing to unsubscribe from, it was asked for. */
export function linkLetter({ id, to, kind, link, domain }: { id: string; to: Mail['to']; kind: 'sign-in' | 'reset' | 'invitation'; link: string; domain: string }): Mail {
  const { subject, line, end } = LINK_WORDS[kind]
  return {
    messageId: `<${id}@${domain}>`, to, subject, text: `${line}\n${link}\n\n${end}\n`,
    html: page(`<p>${line}</p><p><a href="${escaped(link)}">${subject}</a></p>`, end),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  }
}

const LINK_WORDS = {
  'sign-in': { subject: 'Sign in to Plumbline', line: 'This link signs you in, once, within 15 minutes.', end: 'If you did not ask for it, leave it: nobody else can use it.' },
  reset: { subject: 'Choose a new password for Plumbline', line: 'This link lets you choose a new password, once, within an hour.', end: 'If you did not ask for it, leave it: your password stays as it is.' },
  invitation: { subject: 'Your account in Plumbline', line: 'This link lets you choose a password and come in, once, within seven days.', end: 'Your HR team asked for it. It is for you alone.' },
} as const

function page(body: string, small: string): string {
  return `<!doctype html><html lang="en-GB"><body style="font-family: sans-serif; line-height: 1.5">\n${body}\n<p style="color: #555; font-size: 0.875em">${small}</p>\n</body></html>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
