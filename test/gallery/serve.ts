import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build, preview, type InlineConfig } from 'vite'

const ROOT = new URL('../..', import.meta.url).pathname
/** Where pictures and builds of the gallery lie. */
export const GALLERY_FOLDER = `${ROOT}.cache/gallery/`

const quiet: InlineConfig = { logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } }
const CONFIGS: Record<'parts' | 'shell', InlineConfig> = {
  parts: {
    ...quiet, root: import.meta.dirname, configFile: false, plugins: [react(), tailwindcss()],
    build: { outDir: `${GALLERY_FOLDER}site`, emptyOutDir: true, assetsInlineLimit: 0 },
  },
  shell: { ...quiet, root: ROOT, build: { outDir: `${GALLERY_FOLDER}web`, emptyOutDir: true } },
}

/** Builds and serves the gallery's own pages (`parts`) or the product's browser side without a server (`shell`). */
export async function serve(what: 'parts' | 'shell'): Promise<{ url: string; close: () => Promise<void> }> {
  await build(CONFIGS[what])
  const server = await preview(CONFIGS[what])
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() }
}
