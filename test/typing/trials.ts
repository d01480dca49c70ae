import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Browser, type LaunchOptions, type Page, type Request } from '@playwright/test'
import type { Stage } from '../journeys/stage.ts'
import { ownDevice, sharedDevice, type Device } from './device.ts'
import { type Disturbance, DISTURBANCES } from './disturbances.ts'
import { drawsFrom } from './draws.ts'
import { goTo, type Place, PLACES } from './places.ts'
import { laidOut, type Pair } from './stands.ts'
import { secondsLost, standing, typing } from './typist.ts'

/** How one trial went. */
export interface Trial {
  number: number
  disturbance: string
  place: string
  keys: number
  /** Seconds somebody typed, and how many of them are gone. */
  typed: number
  lost: number
  /** What was typed and what was found, where something is gone. */
  gone?: { typed: string; found: string; missing: 'on the page' | 'on the server' }
}

/** What the person may lose at most, in seconds. */
export const MOST_LOST = 2

/** Seconds of undisturbed typing before it strikes. */
const BEFORE = [1, 6] as const
/** A whole browser is started for some; one of them at a time. */
let own: Promise<unknown> = Promise.resolve()

/** One trial to come. The same number and seed draw the same rhythm and the same moment. */
export interface Plan {
  number: number
  seed: number
  way: Disturbance
  place: Place
  /** The device keeps nothing: whoever looks for lost words has to find some. */
  forgetful?: boolean
}

/** Every place in turn, by every disturbance in turn, each way it comes. */
export function planned(count: number, seed: number): Plan[] {
  const order = drawsFrom(seed).shuffled(PLACES)
  return Array.from({ length: count }, (_, number) => {
    const ways = DISTURBANCES[number % DISTURBANCES.length]!
    return { number, seed, way: ways[Math.floor(number / DISTURBANCES.length) % ways.length]!, place: order[number % order.length]! }
  })
}

/**
 * People type into all places of the product, are disturbed at some moment, come back, and find what they typed, or not. Five work side
 * by side, each pair in texts of their own.
 */
export async function typeThroughDisturbances(plans: readonly Plan[], options: LaunchOptions, say = (_: Trial) => {}): Promise<Trial[]> {
  const { stage, pairs } = await laidOut()
  const browser = await chromium.launch(options)
  const trials: Trial[] = []
  const left = [...plans]
  try {
    await Promise.all(pairs.map(async (pair) => {
      for (let plan = left.shift(); plan; plan = left.shift()) {
        const trial = await run(plan, { pair, stage, browser, options })
        trials.push(trial)
        say(trial)
      }
    }))
  } finally {
    await browser.close()
    await stage.close()
  }
  return trials.toSorted((a, b) => a.number - b.number)
}

interface Seat {
  pair: Pair
  stage: Stage
  browser: Browser
  options: LaunchOptions
}

async function run(plan: Plan, seat: Seat): Promise<Trial> {
  try {
    const who = plan.place.who(seat.pair)
    if (!plan.way.whole) return await withDevice(plan, seat, await sharedDevice(seat.browser, who, plan.forgetful))
    const mine = own.then(async () => withDevice(plan, seat, await ownDevice(seat.options, who)))
    own = mine.catch(() => {})
    return await mine
  } catch (error) {
    throw new Error(`Trial ${plan.number} with seed ${plan.seed}, ${plan.way.name}, ${plan.place.name}: ${(error as Error).message}`, { cause: error })
  }
}

async function withDevice({ number, seed, way, place }: Plan, { pair, stage }: Seat, device: Device): Promise<Trial> {
  const draws = drawsFrom(seed * 10_000 + number)
  const { url } = stage
  const unanswered = new Map<Request, number>()
  device.context.on('request', (request) => void unanswered.set(request, performance.now()))
  device.context.on('requestfinished', (request) => void unanswered.delete(request))
  device.context.on('requestfailed', (request) => void unanswered.delete(request))
  try {
    const page = await device.tab()
    await goTo(page, url, place, pair)
    const typist = typing(page, draws, `t${number}x`)
    await sleep(draws.between(...BEFORE) * 1_000)
    // a busy machine may not have taken a key yet
    while (typist.keys.length < 5) await sleep(20)
    await way.strike({ device, page, url, email: place.who(pair).email, typist, draws })
    const { keys } = typist
    if (!page.isClosed()) await leave(page, place)
    const back = await device.tab()
    await goTo(back, url, place, pair)
    const found = await most(keys, () => back.locator(place.at).inputValue(), 6_000)
    const stored = place.stored && (await most(keys, async () => textsOf(await place.stored!(pair)), 25_000))
    const kept = Math.min(found.kept, stored?.kept ?? Infinity)
    return {
      number, disturbance: way.name, place: place.name, keys: keys.length,
      typed: (typist.endedAt - keys[0]!.at) / 1_000,
      lost: secondsLost(typist, kept),
      ...(kept < keys.length && {
        gone: {
          typed: keys.map(({ key }) => key).join(''),
          ...(found.kept === kept ? { found: found.text, missing: 'on the page' as const } : { found: stored!.text, missing: 'on the server' as const }),
        },
      }),
    }
  } catch (error) {
    const began = performance.now()
    const { status } = await place.who(pair).answer('GET', '/me')
    const waits = [...unanswered].map(([request, at]) => `${request.method()} ${request.url()} for ${Math.round(began - at)} ms`)
    const server = `asked beside, the server answers ${status} in ${Math.round(performance.now() - began)} ms`
    throw new Error([(error as Error).message, server, ...waits].join('\n'), { cause: error })
  } finally {
    await device.close()
  }
}

/** Who is at the old tab still reads there that all is saved, where it says so, and closes it. */
async function leave(page: Page, place: Place): Promise<void> {
  if (place.stored && (await page.locator(place.at).count()) > 0) {
    await page.locator('[data-save-state="saved"]').first().waitFor({ timeout: 20_000 }).catch(() => {})
  }
  await page.close()
}

/** Looks until all keys are there, or for so many ms. */
async function most(keys: readonly { key: string }[], read: () => Promise<string>, patience: number): Promise<{ kept: number; text: string }> {
  const until = performance.now() + patience
  let best = { kept: 0, text: '' }
  for (;;) {
    const text = await read()
    const kept = standing(keys, text)
    if (kept >= best.kept) best = { kept, text }
    if (kept === keys.length || performance.now() > until) return best
    await sleep(100)
  }
}

/** Every text of an answer, one after the other. */
function textsOf(answer: unknown): string {
  if (typeof answer === 'string') return answer
  return typeof answer === 'object' && answer !== null ? Object.values(answer).map(textsOf).join('\n') : ''
}

/** A table, a line for each disturbance: how many, how much was typed, and the seconds lost. */
export function tableOf(trials: readonly Trial[]): string {
  const names = [...new Set(trials.map((trial) => trial.disturbance))]
  const line = (name: string, some: readonly Trial[]) => {
    const lost = some.map((trial) => trial.lost).toSorted((a, b) => a - b)
    const figures = [
      some.length, some.reduce((sum, trial) => sum + trial.keys, 0), some.reduce((sum, trial) => sum + trial.typed, 0).toFixed(0),
      (lost[Math.floor(lost.length / 2)] ?? 0).toFixed(2), (lost.at(-1) ?? 0).toFixed(2), lost.filter((seconds) => seconds > MOST_LOST).length,
    ]
    return [name.padEnd(16), ...figures.map((figure) => String(figure).padStart(10))].join('')
  }
  const head = ['', 'trials', 'keys', 's typed', 'median', 's lost', `over ${MOST_LOST} s`].map((word, n) => (n === 0 ? word.padEnd(16) : word.padStart(10))).join('')
  return [head, ...names.map((name) => line(name, trials.filter((trial) => trial.disturbance === name))), line('all', trials)].join('\n')
}
