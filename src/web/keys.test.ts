import { describe, expect, test } from 'vitest'
import type { Command } from '../ui/panels.ts'
import { readPress } from './keys.ts'

const commands: Command[] = [
  { id: 'note', title: 'Note', keys: 'n', run: () => {} },
  { id: 'menu', title: 'Menu', keys: 'mod+k', run: () => {} },
  { id: 'home', title: 'Home', keys: 'g h', to: '/' },
  { id: 'help', title: 'Keys', keys: '?', run: () => {} },
]
const press = (key: string, more = {}) => ({ key, mod: false, alt: false, inText: false, ...more })
const id = (result: ReturnType<typeof readPress>) => (result && 'command' in result ? result.command.id : result)

describe('a press', () => {
  test('single letters act outside text only', () => {
    expect(id(readPress(press('n'), commands, undefined, true))).toBe('note')
    expect(readPress(press('n', { inText: true }), commands, undefined, true)).toBeUndefined()
    expect(id(readPress(press('?'), commands, undefined, true))).toBe('help')
  })
  test('with Ctrl or Cmd they act everywhere', () => {
    expect(id(readPress(press('k', { mod: true, inText: true }), commands, undefined, true))).toBe('menu')
    expect(id(readPress(press('K', { mod: true }), commands, undefined, true))).toBe('menu')
  })
  test('pairs wait for the second key', () => {
    expect(readPress(press('g'), commands, undefined, true)).toEqual({ waiting: 'g' })
    expect(id(readPress(press('h'), commands, 'g', true))).toBe('home')
    expect(readPress(press('h'), commands, undefined, true)).toBeUndefined()
    expect(id(readPress(press('n'), commands, 'g', true))).toBe('note')
  })
  test('single letters can be switched off, Ctrl stays', () => {
    expect(readPress(press('n'), commands, undefined, false)).toBeUndefined()
    expect(id(readPress(press('k', { mod: true }), commands, undefined, false))).toBe('menu')
  })
  test('Alt belongs to the platform', () => expect(readPress(press('n', { alt: true }), commands, undefined, true)).toBeUndefined())
})
