import { request } from 'node:http'
import { type Ask, type DescribedApi, describedApi } from '../described-api.ts'
import { dataFolder, hurried, movedClock, type Served, serveProduct, stopProduct } from '../served.ts'

/** A server of one's own on an empty organisation, known by its description alone, with its clock in our hands. */
export interface HttpStage {
  served: Served
  api: DescribedApi
  /** Cookie headers of people, by their first name in small letters. */
  cookies: Record<string, string>
  /** Moves the product's clock: nine in the morning, UTC. */
  day(date: string): void
  /** Calls an operation as somebody; the answer is held against its description. @returns the body */
  as<T = any>(who: string, operation: string, input?: object, more?: Ask): Promise<T>
  /** Everything that comes back, as it comes, without the date. */
  answer(who: string, at: { method: string; path: string }): Promise<{ status: number; whole: string }>
  close(): Promise<void>
}

export async function openHttpStage(date: string): Promise<HttpStage> {
  const folder = dataFolder()
  const { env, day } = movedClock(folder, date)
  const served = await serveProduct({ folder, words: ['--empty'], env: { ...hurried, ...env } })
  const api = await describedApi(served.origin)
  const cookies: Record<string, string> = {}
  return {
    served, api, cookies, day,
    as: async (who, operation, input = {}, more = {}) => (await api.ask(operation, input, { cookie: cookies[who], ...more })).body as never,
    answer: (who, { method, path }) => whole(served.origin + path, method, cookies[who]!),
    close: () => stopProduct(served),
  }
}

function whole(url: string, method: string, cookie: string): Promise<{ status: number; whole: string }> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'if-match': '"1"', 'sec-fetch-site': 'same-origin' }
    const sent = request(url, { method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        // names and values take turns
        const lines = response.rawHeaders.map((text, n) => (response.rawHeaders[n - 1] === 'Date' ? '' : text))
        const status = response.statusCode!
        resolve({ status, whole: [status, response.statusMessage, ...lines, Buffer.concat(parts).toString('latin1')].join('\n') })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}
