import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mergeWords, type Merge } from '../kit/merge.ts'
import { Autosave } from './autosave.ts'
import { saveState } from './draft.ts'
import type { Journal, JournalEntry } from './journal.ts'
import { offline, Problem } from './problem.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

/** A text of lines, each a section. */
const byLine: Merge<string> = (base, mine, theirs) => {
  const [b, m, t] = [base, mine, theirs].map((text) => text.split('\n'))
  const lines = Array.from({ length: Math.max(m!.length, t!.length) }, (_, n) => mergeWords(b![n] ?? '', m![n] ?? '', t![n] ?? ''))
  return { mine: lines.map((line) => line.mine).join('\n'), theirs: lines.map((line) => line.theirs).join('\n') }
}
const conflict = (value: string, version: number) => new Problem({ status: 409, code: 'conflict', detail: '', current: { value, version } })

/** A device that keeps one text, and a server that answers as told. */
function desk(...kept: JournalEntry<string>[]) {
  let entry: JournalEntry<string> | undefined
  const written: string[] = []
  let left = kept.map((each, n) => ({ ...each, key: `left ${n}` }))
  const journal: Journal<string> = {
    left: async () => left,
    write: async (next) => {
      written.push(next.value)
      entry = next
    },
    clear: async (keys = []) => {
      entry = undefined
      left = left.filter(({ key }) => !keys.includes(key))
    },
    coming: () => () => {},
    hold: () => () => {},
  }
  const save = vi.fn(async (_value: string, { ifMatch }: { ifMatch: number }) => ({ version: ifMatch + 1 }))
  const text = new Autosave({ value: 'old', version: 1 }, journal, () => ({ save, current: (stored) => stored as { value: string; version: number }, merge: byLine }))
  return { text, save, written, kept: () => entry, left: () => left.map(({ value }) => value), state: () => saveState(text.state()).state }
}

describe('saving', () => {
  test('a second after the last key, once', async () => {
    const { text, save, state } = desk()
    text.change('a')
    await vi.advanceTimersByTimeAsync(600)
    text.change('ab')
    await vi.advanceTimersByTimeAsync(999)
    expect([save.mock.calls.length, state()]).toEqual([0, 'saving'])
    await vi.advanceTimersByTimeAsync(1)
    expect(save).toHaveBeenCalledExactlyOnceWith('ab', { ifMatch: 1, keepalive: false })
    expect([state(), text.state().version]).toEqual(['saved', 2])
  })
  test('at least every five seconds while one types on', async () => {
    const { text, save } = desk()
    for (let i = 0; i < 24; i++) {
      text.change('x'.repeat(i))
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(save).toHaveBeenCalledTimes(2)
  })
  test('with the version of the save before', async () => {
    const { text, save } = desk()
    text.change('a')
    await vi.advanceTimersByTimeAsync(1_000)
    text.change('ab')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(save.mock.calls.map(([, options]) => options.ifMatch)).toEqual([1, 2])
  })
  test('never two at a time', async () => {
    const { text, save } = desk()
    let answer!: (saved: { version: number }) => void
    save.mockImplementationOnce(() => new Promise((resolve) => { answer = resolve }))
    text.change('a')
    await vi.advanceTimersByTimeAsync(1_000)
    text.change('ab')
    await vi.advanceTimersByTimeAsync(6_000)
    expect(save).toHaveBeenCalledTimes(1)
    answer({ version: 2 })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(save.mock.lastCall).toEqual(['ab', { ifMatch: 2, keepalive: false }])
  })
  test('at once on flush, which says whether all is safe', async () => {
    const { text, save } = desk()
    text.change('a')
    expect(await text.flush()).toBe(true)
    save.mockRejectedValueOnce(offline())
    text.change('ab')
    expect(await text.flush()).toBe(false)
  })
})

describe('no typed word is lost', () => {
  test('the device keeps each text until the server has it', async () => {
    const { text, kept } = desk()
    text.change('a')
    await vi.advanceTimersByTimeAsync(0)
    expect(kept()).toMatchObject({ value: 'a', version: 1 })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(kept()).toBeUndefined()
  })
  test('each key is on its way to the device before the next, also while the one before it still is', () => {
    const { text, written } = desk()
    for (const value of ['a', 'ab', 'abc']) text.change(value)
    expect(written).toEqual(['a', 'ab', 'abc'])
  })
  test('a text kept on the device comes back, is called restored, and is saved', async () => {
    const { text, save } = desk({ value: 'typed in the train', version: 1, at: 0 })
    await text.open()
    expect([text.state().value, text.state().restored]).toEqual(['typed in the train', true])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(save).toHaveBeenCalledExactlyOnceWith('typed in the train', { ifMatch: 1, keepalive: false })
  })
  test('a text kept on an older version meets the newer one', async () => {
    const { text, state } = desk({ value: 'mine', version: 0, at: 0 })
    await text.open()
    expect([state(), text.state().value, text.state().theirs?.value]).toEqual(['changed-elsewhere', 'mine', 'old'])
  })
  test('a text kept on an older version whose places nobody touched comes in by itself', async () => {
    const { text, save, left } = desk({ value: 'older\nmine', base: 'older', version: 0, at: 0 })
    await text.open()
    expect([text.state().value, text.state().restored]).toEqual(['old\nmine', true])
    await vi.advanceTimersByTimeAsync(1_000)
    expect([save.mock.lastCall?.[0], left()]).toEqual(['old\nmine', []])
  })
  test('texts of two tabs that crashed: what fits comes together', async () => {
    const { text } = desk({ value: 'old\na', base: 'old', version: 1, at: 0 }, { value: 'old\n\nb', base: 'old', version: 1, at: 1 })
    await text.open()
    expect(text.state().value).toBe('old\na\nb')
  })
  test('texts of two tabs that do not fit are asked about one after the other, and stay until all are chosen', async () => {
    const { text, left, state } = desk({ value: 'one', base: 'old', version: 1, at: 0 }, { value: 'two', base: 'old', version: 1, at: 1 })
    await text.open()
    expect([state(), text.state().value, text.state().theirs?.value]).toEqual(['changed-elsewhere', 'two', 'one'])
    expect(left()).toEqual(['one', 'two'])
    text.choose('two and one')
    await vi.advanceTimersByTimeAsync(1_000)
    expect([state(), text.state().value, left()]).toEqual(['saved', 'two and one', []])
  })
  test('a text the server already has is forgotten quietly', async () => {
    const { text, left, state } = desk({ value: 'old', version: 0, at: 0 })
    await text.open()
    expect([state(), left(), text.state().restored]).toEqual(['still', [], false])
  })
})

describe('when it fails', () => {
  test('off line: kept on this device, tried again, saved', async () => {
    const { text, save, state, kept } = desk()
    save.mockRejectedValueOnce(offline())
    text.change('a')
    await vi.advanceTimersByTimeAsync(1_000)
    expect([state(), kept()?.value]).toEqual(['not-saved', 'a'])
    await vi.advanceTimersByTimeAsync(2_000)
    expect([state(), kept()]).toEqual(['saved', undefined])
  })
  test('back on line: at once', async () => {
    const { text, save, state } = desk()
    save.mockRejectedValue(offline())
    text.change('a')
    await vi.advanceTimersByTimeAsync(60_000)
    save.mockReset().mockResolvedValue({ version: 2 })
    text.retry()
    await vi.advanceTimersByTimeAsync(0)
    expect(state()).toBe('saved')
  })
  test('refused: says why and waits for the writer', async () => {
    const { text, save } = desk()
    save.mockRejectedValue(new Problem({ status: 422, code: 'invalid', detail: 'The summary is too long.' }))
    text.change('a')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(save).toHaveBeenCalledTimes(1)
    expect(saveState(text.state())).toEqual({ state: 'not-saved', why: 'The summary is too long.' })
  })
  test('changed elsewhere: both texts, until the writer chooses', async () => {
    const { text, save, state } = desk()
    save.mockRejectedValueOnce(new Problem({ status: 409, code: 'conflict', detail: '', current: { value: 'theirs', version: 7 } }))
    text.change('mine')
    await vi.advanceTimersByTimeAsync(60_000)
    expect([save.mock.calls.length, state(), text.state().theirs?.value]).toEqual([1, 'changed-elsewhere', 'theirs'])
    text.choose('mine and theirs')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(save.mock.lastCall).toEqual(['mine and theirs', { ifMatch: 7, keepalive: false }])
  })
  test('an answer that got lost is no conflict', async () => {
    const { text, save, state, kept } = desk()
    save.mockRejectedValueOnce(new Problem({ status: 409, code: 'conflict', detail: '', current: { value: 'mine', version: 2 } }))
    text.change('mine')
    await vi.advanceTimersByTimeAsync(1_000)
    expect([state(), text.state().version, kept()]).toEqual(['saved', 2, undefined])
  })
  test('nor is an answer that got lost while one typed on', async () => {
    const { text, save, state } = desk()
    save.mockRejectedValueOnce(offline())
    text.change('a')
    await vi.advanceTimersByTimeAsync(1_000)
    save.mockRejectedValueOnce(conflict('a', 2))
    text.change('b')
    await vi.advanceTimersByTimeAsync(4_000)
    expect([save.mock.lastCall, state()]).toEqual([['b', { ifMatch: 2, keepalive: false }], 'saved'])
  })
  test('no answer at all: kept on this device after twenty seconds, and tried again', async () => {
    const { text, save, state } = desk()
    save.mockImplementationOnce(() => new Promise(() => {}))
    text.change('a')
    await vi.advanceTimersByTimeAsync(21_100)
    expect(state()).toBe('not-saved')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(state()).toBe('saved')
  })
  test('changed elsewhere in another place: both come together and are saved', async () => {
    const { text, save, state } = desk()
    save.mockRejectedValueOnce(conflict('old, said better', 5))
    text.change('old\nmine')
    await vi.advanceTimersByTimeAsync(2_000)
    expect([save.mock.lastCall, state()]).toEqual([['old, said better\nmine', { ifMatch: 5, keepalive: false }], 'saved'])
  })
  test('two saves at the same moment: tried again', async () => {
    const { text, save, state } = desk()
    save.mockRejectedValueOnce(new Problem({ status: 409, code: 'conflict', detail: '' }))
    text.change('a')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(state()).toBe('saved')
  })
})

describe('the server is read again while one writes', () => {
  test('another place: it comes in', async () => {
    const { text, save } = desk()
    text.change('old\nmine')
    text.read('old, said better', 2)
    expect([text.state().value, text.state().joined]).toEqual(['old, said better\nmine', true])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(save.mock.lastCall?.[1].ifMatch).toBe(2)
  })
  test('the same place: the text here stays, and the next save asks', async () => {
    const { text } = desk()
    text.change('mine')
    text.read('theirs', 2)
    expect([text.state().value, text.state().version]).toEqual(['mine', 1])
  })
})

describe('a text that comes to light after the page was opened', () => {
  const late = (value: string) => [{ value, base: 'old', version: 1, at: 0, key: 'late' }]

  test('comes in, is saved, and is then forgotten on this device', async () => {
    const { text, save, state } = desk()
    await text.open()
    await text.takeUp(late('old\nfrom the tab that closed'))
    expect(text.state()).toMatchObject({ value: 'old\nfrom the tab that closed', restored: true })
    await vi.advanceTimersByTimeAsync(1_100)
    expect(save).toHaveBeenLastCalledWith('old\nfrom the tab that closed', { ifMatch: 1, keepalive: false })
    expect(state()).toBe('saved')
  })
  test('joins what was typed meanwhile, and is taken once', async () => {
    const { text } = desk()
    await text.open()
    text.change('old\nmine')
    await text.takeUp(late('old\nmine and more'))
    expect(text.state().value).toContain('mine')
    const { value } = text.state()
    text.change('old')
    await text.takeUp(late('old\nmine and more'))
    expect(text.state().value).toBe('old')
    expect(value).not.toBe('old')
  })
})
