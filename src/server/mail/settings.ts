/** How mail leaves: read from the environment once, at the start. */
export interface MailSettings {
  host: string
  port: number
  /** TLS from the first byte (`smtps:`). */
  secure: boolean
  /** `required`: nothing is sent over a connection that did not become TLS. */
  tls: 'required' | 'off'
  user?: string
  password?: string
  from: { name: string; address: string }
}

const SCHEMES = { 'smtp:': 587, 'smtps:': 465 } as const
const EXAMPLE = 'PLUMBLINE_SMTP_URL=smtp://user:password@mail.example.com:587'

/**
 * `PLUMBLINE_SMTP_URL` (`smtp:` or `smtps:`, `?tls=off` for a server that knows no TLS) and `PLUMBLINE_MAIL_FROM`
 * (`Plumbline <plumbline@example.com>` or the address alone).
 * @returns undefined when no mail server is named
 * @throws an Error with one clear line when one of them is missing or unreadable
 */
export function mailSettings(env: NodeJS.ProcessEnv = process.env): MailSettings | undefined {
  if (!env.PLUMBLINE_SMTP_URL) return undefined
  const url = URL.canParse(env.PLUMBLINE_SMTP_URL) ? new URL(env.PLUMBLINE_SMTP_URL) : undefined
  if (!url || !(url.protocol in SCHEMES) || !url.hostname) throw new Error(`PLUMBLINE_SMTP_URL should look like ${EXAMPLE}.`)
  const tls = url.searchParams.get('tls') ?? (isThisMachine(url.hostname) ? 'off' : 'required')
  if (tls !== 'required' && tls !== 'off') throw new Error('PLUMBLINE_SMTP_URL takes ?tls=required or ?tls=off.')
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) || SCHEMES[url.protocol as keyof typeof SCHEMES], secure: url.protocol === 'smtps:', tls,
    ...(url.username && { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }),
    from: sender(env.PLUMBLINE_MAIL_FROM),
  }
}

function sender(text: string | undefined): MailSettings['from'] {
  const match = /^\s*(?:"?([^"<>\r\n]*?)"?\s*<([^<>\s@]+@[^<>\s@]+)>|([^<>\s@]+@[^<>\s@]+))\s*$/.exec(text ?? '')
  if (!match) throw new Error('PLUMBLINE_SMTP_URL is set, so PLUMBLINE_MAIL_FROM is needed, such as "Plumbline <plumbline@example.com>".')
  return { name: match[1] || 'Plumbline', address: (match[2] ?? match[3])! }
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.')
}
