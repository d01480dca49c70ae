import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Autosave } from './autosave.ts'
import { saveState } from './draft.ts'
import type { Journal, JournalEntry } from './journal.ts'
import { offline, Problem } from './problem.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

/** A device that keeps one text, and a server that answers as told. */
function desk(kept?: JournalEntry<string>) {
  let entry = kept
  const journal: Journal<string> = {
    read: async () => entry,
    write: async (next) => { entry = next },
    clear: async () => { entry = undefined },
  }
  const save = vi.fn(async (_value: string, { ifMatch }: { ifMatch: number }) => ({ version: ifMatch + 1 }))
  const text = new Autosave({ value: 'old', version: 1 }, journal, () => ({ save, current: (stored) => stored as { value: string; version: number } }))
  return { text, save, kept: () => entry, state: () => saveState(text.state()).state }
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
  test('a text the server already has is forgotten quietly', async () => {
    const { text, kept, state } = desk({ value: 'old', version: 0, at: 0 })
    await text.open()
    expect([state(), kept(), text.state().restored]).toEqual(['still', undefined, false])
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
    const { text, save, state } = desk()
    save.mockRejectedValueOnce(new Problem({ status: 409, code: 'conflict', detail: '', current: { value: 'mine', version: 2 } }))
    text.change('mine')
    await vi.advanceTimersByTimeAsync(1_000)
    expect([state(), text.state().version]).toEqual(['saved', 2])
  })
})
