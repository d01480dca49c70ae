import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test'
import type { Actor } from '../journeys/stage.ts'

/** What a person sits at: it keeps what a browser keeps from one tab, or one start, to the next. */
export interface Device {
  readonly context: BrowserContext
  tab(): Promise<Page>
  /** The whole browser dies, as by kill -9, and is started again by its owner, who signs in again. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** However busy the machine is: the trials measure words, not speed. */
const PATIENCE = 120_000
const LOOKS = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' } as const

/** A place in a browser that others use too. `forgetful`: it keeps nothing, as where the browser forbids it. */
export async function sharedDevice(browser: Browser, who: Actor, forgetful = false): Promise<Device> {
  const context = await browser.newContext(LOOKS)
  context.setDefaultTimeout(PATIENCE)
  if (forgetful) await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await who.sits(context)
  const kill = () => Promise.reject(new Error('Others use this browser.'))
  return { context, tab: () => context.newPage(), kill, close: () => context.close() }
}

/** A browser of one's own, with a profile on the disk. */
export async function ownDevice(options: LaunchOptions, who: Actor): Promise<Device> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-profile-'))
  const start = async () => {
    const context = await chromium.launchPersistentContext(folder, { ...options, ...LOOKS })
    context.setDefaultTimeout(PATIENCE)
    await who.sits(context)
    return context
  }
  let context = await start()
  return {
    get context() { return context },
    tab: () => context.newPage(),
    kill: async () => {
      const gone = new Promise((done) => context.once('close', done))
      const session = await context.browser()!.newBrowserCDPSession()
      const { processInfo } = await session.send('SystemInfo.getProcessInfo')
      process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL')
      await gone
      context = await start()
    },
    close: async () => {
      await context.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
