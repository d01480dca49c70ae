import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../test/browser.ts'
import { dataFolder, freePort, serveProduct, signInBy, stopProduct } from '../test/served.ts'
import type { Measurement } from './measurement.ts'
import { once } from './organisation.ts'

interface Review {
  id: string
  kind: string
  state: string
}

/** Scripts a browser loads to show a page from nothing, in kB as they travel (gzip). The limits are promises. */
export async function run(): Promise<Measurement[]> {
  const served = await serveProduct({ folder: dataFolder(), port: await freePort(), env: { DATABASE_URL: '', DATABASE_OWNER_URL: '' } })
  const browser = await chromium.launch(await launchOptions())
  try {
    const cookie = await signInBy(served.links.manager!)
    const { reviews } = JSON.parse((await once(served.origin, cookie, '/reviews?limit=200')).toString()) as { reviews: Review[] }
    const draft = reviews.find(({ kind, state }) => kind === 'manager' && state === 'draft')!
    const visit = async (path: string, cookies = cookie) => {
      const context = await browser.newContext()
      await context.addCookies(cookies.split('; ').filter(Boolean).map((each) => cookieOf(each, served.origin)))
      const page = await context.newPage()
      await page.goto(served.origin + path, { waitUntil: 'networkidle' })
      const loaded = await scripts(page)
      await context.close()
      return loaded / 1000
    }
    return [
      { name: 'scripts of the sign-in page, gzip', value: await visit('/sign-in', ''), unit: 'kB', limit: 200 },
      { name: 'scripts of the first view signed in, gzip', value: await visit('/'), unit: 'kB', limit: 200 },
      { name: 'scripts of the review editor opened directly, gzip', value: await visit(`/reviews/${draft.id}`), unit: 'kB', limit: 300 },
    ]
  } finally {
    await browser.close()
    await stopProduct(served)
  }
}

function cookieOf(header: string, url: string): { name: string; value: string; url: string } {
  const at = header.indexOf('=')
  return { name: header.slice(0, at), value: header.slice(at + 1), url }
}

/** Bytes of all scripts the page has loaded, as they came over the wire. */
function scripts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const ours = loaded.filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    return ours.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  })
}
