import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Writes what is served compressed beside each script and style sheet: once here, and not at every request. */
const compressed = (): Plugin => ({
  name: 'plumbline-compressed',
  async writeBundle({ dir = '' }, bundle) {
    const files = Object.keys(bundle).filter((name) => /\.(?:js|css)$/.test(name)).map((name) => join(dir, name))
    await Promise.all(files.map(async (file) => writeFile(`${file}.br`, await promisify(brotliCompress)(await readFile(file)))))
  },
})

/** Builds the browser's part into dist/web; the server serves that folder. There is no dev server. */
export default defineConfig({
  plugins: [react(), tailwindcss(), compressed()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/web',
    // light-dark() in the tokens needs these; older browsers get no second palette to keep in sync
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // a strict content security policy forbids data: fonts and pictures
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // compressing takes its time, and is worth it
    rolldownOptions: { checks: { pluginTimings: false } },
  },
})
