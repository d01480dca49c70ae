import type { AnyAction } from '../server/action.ts'

/** Where the command line finds a server, and as whom. */
export interface Remote {
  url: string
  token: string
}

/** What came back: the exit code of the contract, and what to print. */
export interface Answer {
  exit: 0 | 1 | 2 | 3
  value: unknown
}

/**
 * Calls any action over HTTP from words of the command line: `plumbline call people.list --find ada`.
 * @param words `--name value` pairs, or one JSON object; values that read as JSON are taken as such
 */
export async function callAction(actions: readonly AnyAction[], id: string, words: readonly string[], remote: Remote, ifMatch?: string): Promise<Answer> {
  const action = actions.find((each) => each.id === id)
  if (!action) return { exit: 2, value: `There is no action "${id}". "plumbline actions" lists them.` }
  const input = inputFrom(words)
  if (typeof input === 'string') return { exit: 2, value: input }
  const response = await fetch(...request(action, input, remote, ifMatch))
  const text = await response.text()
  const value = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
  return { exit: response.ok ? 0 : response.status >= 500 ? 3 : response.status === 400 || response.status === 422 && value.errors ? 2 : 1, value }
}

/** Every action with its help, as lines. */
export function listActions(actions: readonly AnyAction[]): string[] {
  const width = Math.max(...actions.map((action) => action.id.length))
  return actions.map((action) => `${action.id.padEnd(width)}  ${action.help}`)
}

function request(action: AnyAction, input: Record<string, unknown>, remote: Remote, ifMatch?: string): [URL, RequestInit] {
  const rest = { ...input }
  const path = action.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name] ?? '')
    delete rest[name]
    return encodeURIComponent(value)
  })
  const url = new URL(`/api/v1${path}`, remote.url)
  const headers: Record<string, string> = { Authorization: `Bearer ${remote.token}`, ...(ifMatch && { 'If-Match': `"${ifMatch}"` }) }
  if (action.method === 'GET' || action.method === 'DELETE') {
    for (const [name, value] of Object.entries(rest)) url.searchParams.set(name, String(value))
    return [url, { method: action.method, headers }]
  }
  return [url, { method: action.method, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(rest) }]
}

function inputFrom(words: readonly string[]): Record<string, unknown> | string {
  if (words.length === 1 && words[0]!.startsWith('{')) {
    try {
      return JSON.parse(words[0]!) as Record<string, unknown>
    } catch (error) {
      return `That is not JSON: ${(error as Error).message}.`
    }
  }
  const input: Record<string, unknown> = {}
  for (let at = 0; at < words.length; at += 2) {
    const name = /^--([a-zA-Z]\w*)$/.exec(words[at]!)?.[1]
    if (!name || words[at + 1] === undefined) return `Expected "--name value" at "${words[at]}".`
    input[name] = valueOf(words[at + 1]!)
  }
  return input
}

function valueOf(word: string): unknown {
  if (!/^(true|false|null|-?\d+(\.\d+)?|[[{].*)$/s.test(word)) return word
  try {
    return JSON.parse(word)
  } catch {
    return word
  }
}
