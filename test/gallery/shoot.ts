import { chromium } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { launchOptions } from '../browser.ts'
import { photograph } from './photograph.ts'
import { GALLERY_FOLDER, serve } from './serve.ts'
import { partViews, shellViews } from './views.ts'

// Photographs every part and the shell into .cache/gallery, and asks axe. `node test/gallery/shoot.ts [beginning of a name ...]`
mkdirSync(GALLERY_FOLDER, { recursive: true })
const [parts, shell] = [await serve('parts'), await serve('shell')]
const browser = await chromium.launch(await launchOptions())
const asked = process.argv.slice(2)
const found: string[] = []
for (const view of [...partViews(parts.url), ...shellViews(shell.url)]) {
  if (asked.length === 0 || asked.some((name) => view.name.startsWith(name))) found.push(...await photograph(browser, view, GALLERY_FOLDER))
}
await browser.close()
await Promise.all([parts.close(), shell.close()])
console.log(found.length > 0 ? found.join('\n') : 'axe has nothing to say')
process.exitCode = found.length > 0 ? 1 : 0
