import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Game, gameClock, playRound, playUpward } from './anonymity.ts'
import { holdsChance, interval, learner, playGames } from './anonymity-guesses.ts'
import { measured, numbered, signed, trickling, unshuffled } from './anonymity-leaks.ts'
import { type World, world } from './cast.ts'
import { hurried } from './served.ts'

// 16 rounds and 6 surveys here, in which each planted leak below stands out; `npm run trials -- anonymity` plays 300 of each.
const GAMES = Number(process.env.ANONYMITY_GAMES ?? 16)
const SURVEYS = Number(process.env.ANONYMITY_GAMES ?? 6)
const PATIENCE = Math.max(GAMES, 30) * 40_000
// Told as it goes: a long drill that is cut off has said how far it came.
const tell = (line: string) => void process.stdout.write(`${line}\n`)
let w: World
let clock: ReturnType<typeof gameClock>
const played: Game[] = []
beforeAll(async () => {
  // Read by every connection of this process: thousands of looks ask the same few statements.
  process.env.PGOPTIONS = hurried.PGOPTIONS
  w = await world()
  clock = gameClock()
})
afterAll(async () => {
  delete process.env.PLUMBLINE_TEST_CLOCK
  await w.close()
})

describe('who polls everything each day can’t tell who wrote what', () => {
  test('of the answers to an anonymous round, by better than chance', async () => {
    const found = await playGames(GAMES, async (number) => {
      const game = await playRound(w, number, clock)
      if (played.length < 30) played.push(game)
      return game
    }, tell)
    expect(found).toSatisfy(holdsChance)
  }, PATIENCE)

  test('of upward feedback, by better than chance', async () => {
    expect(await playGames(SURVEYS, (number) => playUpward(w, number, clock), tell)).toSatisfy(holdsChance)
  }, PATIENCE)
})

describe('the game finds a leak where there is one', () => {
  test.each([['the batch is not mixed', unshuffled], ['texts trickle in', trickling], ['a row names its author', signed],
    ['an id that came before the text comes back with it', numbered], ['a number is as large as the text', measured]])('%s', (_, leak) => {
    const guess = learner()
    const found = interval(played.map((game) => guess(leak(game))))
    expect(found.from).toBeGreaterThan(1)
  })

  test('and every text is really seen by the end', () => {
    for (const game of played) for (const text of game.texts.values()) expect(game.sights.some((sight) => sight.row.includes(text))).toBe(true)
  })
})
