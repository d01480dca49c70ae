import { chromium } from '@playwright/test'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { mkdirSync } from 'node:fs'
import { build, preview, type InlineConfig } from 'vite'
import { launchOptions } from '../browser.ts'
import { photograph } from './photograph.ts'
import { partViews, shellViews } from './views.ts'

// Photographs every part and the shell into .cache/gallery, and asks axe. `node test/gallery/shoot.ts [beginning of a name ...]`
const ROOT = new URL('../..', import.meta.url).pathname
const OUT = `${ROOT}.cache/gallery/`
const quiet: InlineConfig = { logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } }
const gallery: InlineConfig = {
  ...quiet, root: import.meta.dirname, configFile: false, plugins: [react(), tailwindcss()], build: { outDir: `${OUT}site`, emptyOutDir: true, assetsInlineLimit: 0 },
}
const site: InlineConfig = { ...quiet, root: ROOT, build: { outDir: `${OUT}web`, emptyOutDir: true } }

mkdirSync(OUT, { recursive: true })
const servers = []
for (const config of [gallery, site]) {
  await build(config)
  servers.push(await preview(config))
}
const [parts, shell] = servers.map((server) => server.resolvedUrls!.local[0]!)
const browser = await chromium.launch(await launchOptions())
const asked = process.argv.slice(2)
const found: string[] = []
for (const view of [...partViews(parts!), ...shellViews(shell!)]) {
  if (asked.length === 0 || asked.some((name) => view.name.startsWith(name))) found.push(...await photograph(browser, view, OUT))
}
await browser.close()
await Promise.all(servers.map((server) => server.close()))
console.log(found.length > 0 ? found.join('\n') : 'axe has nothing to say')
process.exitCode = found.length > 0 ? 1 : 0
