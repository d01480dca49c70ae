import { randomUUID } from 'node:crypto'
import type { Game } from './anonymity.ts'
import { by } from './anonymity-guesses.ts'

/** The games with a hole in the wall: what the guesser sees afterwards holds the texts in the order in which they were sent. */
export function unshuffled(game: Game): Game {
  const inOrder = game.writers.toSorted(by((writer) => writer.sent)).map((writer) => game.texts.get(writer.id)!)
  const day = Math.max(...game.sights.map((sight) => sight.day))
  return { ...game, sights: [...game.sights.filter((sight) => !inOrder.some((text) => sight.row.includes(text))), { day, source: 'leak', row: JSON.stringify(inOrder) }] }
}

/** Another hole: each text shows on the day it was sent. */
export function trickling(game: Game): Game {
  return { ...game, sights: [...game.writers.map((writer) => ({ day: writer.sent + 2, source: 'leak', row: game.texts.get(writer.id)! })), ...game.sights] }
}

/** One more: the text's row names its author. */
export function signed(game: Game): Game {
  return { ...game, sights: [...game.sights, ...[...game.texts].map(([writer, text]) => ({ day: 9, source: 'leak', row: `(${writer},${text})` }))] }
}

/** A row without text comes on the day, and its id comes back with the text. */
export function numbered(game: Game): Game {
  const ids = new Map(game.writers.map(({ id }) => [id, randomUUID()]))
  const rows = [...game.texts].map(([writer, text]) => ({ day: 9, source: 'leak', row: `{"id":"${ids.get(writer)}","text":"${text}"}` }))
  return { ...game, sights: [...game.sights, ...rows], moved: moving(game, (writer) => ids.get(writer.id)!) }
}

/** A number as large as the text comes on the day. */
export function measured(game: Game): Game {
  return { ...game, moved: moving(game, (writer) => `#${game.texts.get(writer.id)!.length}`) }
}

function moving(game: Game, mark: (writer: Game['writers'][number]) => string): Game['moved'] {
  return new Map(game.writers.map((writer) => [writer.sent + 2, new Set([...(game.moved.get(writer.sent + 2) ?? []), mark(writer)])]))
}
