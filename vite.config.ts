import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { packedTexts } from './src/writing/packing/plugin.ts'

/** Builds the browser's part into dist/web; the server serves that folder. There is no dev server. */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  // packing takes its time, and is worth it
  worker: { format: 'es', plugins: () => [packedTexts()], rolldownOptions: { checks: { pluginTimings: false } } },
  build: {
    outDir: 'dist/web',
    // light-dark() in the tokens needs these; older browsers get no second palette to keep in sync
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // a strict content security policy forbids data: fonts and pictures
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
