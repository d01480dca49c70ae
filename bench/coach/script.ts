import { build, type Rolldown } from 'vite'

/** The coach's worker as `vite.config.ts` builds it for the pages, in one script. */
export async function coachScript(): Promise<string> {
  const built = (await build({
    logLevel: 'silent', configFile: false,
    build: {
      write: false, target: ['chrome123', 'firefox121', 'safari17.5'], modulePreload: false, reportCompressedSize: false,
      rollupOptions: { input: new URL('../../src/writing/parts/coach-worker.ts', import.meta.url).pathname },
    },
  })) as Rolldown.RolldownOutput
  return built.output.map((each) => ('code' in each ? each.code : '')).join('')
}
