import { randomUUID } from 'node:crypto'
import { type Context as Request, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { GROUP_WORDS } from '../server/mail/letter.ts'
import type { MailParts } from '../server/mail/mail.ts'

/**
 * Ending mail by its link (RFC 8058): a mail program posts and is done; a person sees a page with one button, since mail
 * scanners open links too. In development `/mails` shows what would have been sent; anywhere else there is no such page.
 */
export function mailDoor(mail: Pick<MailParts, 'readToken' | 'unsubscribe' | 'shown'>): Hono {
  const door = new Hono()
  door.get('/mail/unsubscribe', (c) => {
    const which = mail.readToken(c.req.query('t') ?? '')
    if (!which) return page(c, 404, 'This link is not whole', '<p>Copy all of it from the mail, or choose what you get by mail in your account.</p>')
    return page(c, 200, 'Stop these mails?', `<p>Mail about ${which.groups.map((group) => GROUP_WORDS[group]).join(', ')} stops. Your inbox in Plumbline still has everything.</p>
      <form method="post"><button>Stop these mails</button></form>`)
  })
  door.post('/mail/unsubscribe', bodyLimit({ maxSize: 16_000 }), async (c) => {
    const which = mail.readToken(c.req.query('t') ?? '')
    if (!which) return page(c, 404, 'This link is not whole', '<p>Copy all of it from the mail.</p>')
    await mail.unsubscribe(which, randomUUID())
    return page(c, 200, 'These mails have stopped', '<p>Your inbox in Plumbline still has everything. You can switch them on again in your account.</p>')
  })
  if (mail.shown) door.get('/mails', (c) => page(c, 200, 'Mails', shownMails(mail.shown!)))
  return door
}

function shownMails(shown: NonNullable<MailParts['shown']>): string {
  const mails = shown.list()
  if (!mails.length) return '<p>None yet. With the sample organisation and no mail server, what would be sent is shown here.</p>'
  return `<p>With the sample organisation and no mail server, nothing is sent: this is what would be. The newest comes first.</p>${mails.map((mail) => `
    <article><h2>${escaped(mail.subject)}</h2><p class="soft">To ${escaped(mail.to.name)} &lt;${escaped(mail.to.address)}&gt;, ${escaped(mail.at)}</p>
    <pre>${linked(escaped(mail.text))}</pre></article>`).join('')}`
}

function linked(text: string): string {
  return text.replace(/https?:\/\/[^\s<]+/g, (link) => `<a href="${link}">${link}</a>`)
}

function page(c: Request, status: 200 | 404, title: string, body: string): Response | Promise<Response> {
  return c.html(`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Plumbline</title>
<style>:root { color-scheme: light dark; background: light-dark(#faf8f3, #14171a) } body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 2rem 0 0 } .soft { opacity: .75; margin: 0 } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
button { font: inherit; padding: .5rem 1rem }</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`, status, { 'Cache-Control': 'no-store' })
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
