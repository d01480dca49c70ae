import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { PASSWORD } from '../journeys/stage.ts'
import type { Device } from './device.ts'
import type { Draws } from './draws.ts'
import { soon } from './soon.ts'
import type { Typist } from './typist.ts'

/** What a disturbance may touch. */
export interface Scene {
  device: Device
  page: Page
  url: string
  email: string
  typist: Typist
  draws: Draws
}

export interface Disturbance {
  name: string
  /** Needs a browser of its own: the whole of it dies. */
  whole?: boolean
  /** From the moment it strikes until the person is at the device again: signed in, on line, at their old tab or without one. */
  strike(scene: Scene): Promise<void>
}

/** The five of the promise, each in the ways it comes. Trial by trial the ways take turns. */
export const DISTURBANCES: readonly (readonly Disturbance[])[] = [
  [
    { name: 'closed tab', strike: closed },
    { name: 'closed tab', strike: async (scene) => { await scene.typist.end(); await scene.page.goto('about:blank') } },
  ],
  [
    { name: 'crash', strike: crashed },
    { name: 'crash', whole: true, strike: killed },
  ],
  [
    { name: 'session expiry', strike: async (scene) => { await expired(scene); await signsInHere(scene) } },
    { name: 'session expiry', strike: async (scene) => { await expired(scene); await closed(scene); await signsInAnew(scene) } },
  ],
  [
    { name: 'offline', strike: async (scene) => { await offline(scene); await sleep(scene.draws.between(0, 3_000)); await scene.device.context.setOffline(false) } },
    { name: 'offline', strike: async (scene) => { await offline(scene); await closed(scene); await scene.device.context.setOffline(false) } },
  ],
  [
    { name: 'slow network', strike: async (scene) => { await slow(scene); await closed(scene) } },
    { name: 'slow network', strike: async (scene) => { const fast = await slow(scene); await sleep(scene.draws.between(0, 3_000)); await fast() } },
  ],
]

/** The tab goes in the middle of a word. */
async function closed({ typist, page }: Scene): Promise<void> {
  const ended = typist.end()
  await page.close()
  await ended
}

async function crashed({ device, typist, page }: Scene): Promise<void> {
  const session = await device.context.newCDPSession(page)
  const gone = page.waitForEvent('crash')
  void typist.end()
  // it never answers: there is nobody left to do so
  void session.send('Page.crash').catch(() => {})
  await gone
  await page.close()
}

async function killed({ device, typist }: Scene): Promise<void> {
  void typist.end()
  await device.kill()
}

/** One types on for some seconds, as one does who has not noticed. */
async function typesOn({ typist, draws, page }: Scene): Promise<void> {
  const asked = page.getByRole('dialog').waitFor({ timeout: 30_000 }).then(() => sleep(700), () => new Promise<never>(() => {}))
  await Promise.race([sleep(draws.between(1_000, 6_000)), asked])
  await typist.end()
}

async function expired(scene: Scene): Promise<void> {
  await scene.device.context.clearCookies()
  await typesOn(scene)
}

/** On the page that is locked; one that asks the server nothing is locked when it does. */
async function signsInHere(scene: Scene): Promise<void> {
  const lock = scene.page.getByRole('dialog', { name: 'Sign in to go on' })
  if (!(await lock.waitFor({ timeout: 6_000 }).then(() => true, () => false))) return closed(scene).then(() => signsInAnew(scene))
  await lock.getByLabel('Password').fill(PASSWORD)
  await scene.page.keyboard.press('Enter')
  await soon(lock).toHaveCount(0)
}

async function signsInAnew({ device, url, email }: Scene): Promise<void> {
  const page = await device.tab()
  await page.goto(url)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await soon(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible()
  await page.close()
}

async function offline(scene: Scene): Promise<void> {
  await scene.device.context.setOffline(true)
  await typesOn(scene)
}

/** Seconds until an answer, and a trickle of a line. @returns makes it quick again */
async function slow(scene: Scene): Promise<() => Promise<void>> {
  const session = await scene.device.context.newCDPSession(scene.page)
  const line = (latency: number, bytes: number) =>
    session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: bytes, uploadThroughput: bytes })
  await session.send('Network.enable')
  await line(scene.draws.between(1_500, 6_000), scene.draws.between(400, 4_000))
  await typesOn(scene)
  return async () => { await line(0, -1) }
}
