import { describe, expect, test } from 'vitest'
import type { Me } from '../ui/me.ts'
import { allowedCommands, navigation, objections } from './registry.ts'
import { ROOM_PANELS } from './rooms.ts'
import { shellCommands } from './shell-commands.ts'

const me = (more: Partial<Me> = {}): Me => ({
  person: { id: '7b0c8f8e-0000-4000-8000-000000000001', name: 'Mina Okafor', email: 'mina@example.com' }, roles: [], isManager: false, sits: false,
  organisation: { name: 'Harbour Works', timeZone: 'UTC' }, today: '2026-03-14', now: '2026-03-14T09:00:00.000Z', ...more,
})
const shell = shellCommands({ open: () => {}, capture: () => {}, signOut: () => {} }, true)
const PEOPLE = { 'an employee': me(), 'a manager': me({ isManager: true }), 'an HR administrator': me({ roles: ['hr_admin'], isManager: true }), 'a facilitator': me({ roles: ['facilitator'] }), 'somebody who sits in a session': me({ sits: true }) }

describe.each(Object.entries(PEOPLE))('commands of %s', (_, who) => {
  const commands = allowedCommands(who, shell, ROOM_PANELS, [])
  test('each has its own id, its own key and something to do', () => expect(objections(commands)).toEqual([]))
  test('the navigation is a part of them', () => expect(commands).toEqual(expect.arrayContaining(navigation(commands))))
  test('what leads somewhere leads to a page of ours that this person may open', () => {
    const open = ROOM_PANELS.flatMap((room) => room.routes).filter((route) => route.needs?.(who) ?? true).map((route) => route.path).concat('/account/password', '/account/kept')
    const lost = commands.filter((command) => command.to && !open.some((path) => fits(path, command.to!)))
    expect(lost.map((command) => `${command.id} -> ${command.to}`)).toEqual([])
  })
})

test('what one may not do is not offered', () => {
  const command = { id: 'x', title: 'X', run: () => {}, needs: (who: Me) => who.isManager }
  expect(allowedCommands(me(), [], [], [command])).toEqual([])
  expect(allowedCommands(me({ isManager: true }), [], [], [command])).toEqual([command])
})
test('whoever facilitates or sits in a promotion session finds it, and its cases, in the navigation; others find neither', () => {
  const lines = (who: Me) => navigation(allowedCommands(who, shell, ROOM_PANELS, [])).map(({ title }) => title).filter((title) => title.startsWith('Promotion'))
  for (const who of [me({ roles: ['facilitator'] }), me({ sits: true }), me({ roles: ['hr_partner'] })]) expect(lines(who)).toEqual(['Promotion cases', 'Promotion sessions'])
  expect(lines(me({ isManager: true }))).toEqual(['Promotion cases'])
  expect(lines(me())).toEqual([])
})
test('no two rooms claim one address', () => {
  const paths = ROOM_PANELS.flatMap((room) => room.routes.map((route) => route.path))
  expect(new Set(paths).size).toBe(paths.length)
})
test('clashes are named', () => {
  expect(objections([{ id: 'a', title: 'A', keys: 'n', to: '/' }, { id: 'a', title: 'B', keys: 'n' }])).toEqual(['two commands have the id a', 'two commands have the keys n', 'a does nothing'])
})

function fits(path: string, to: string): boolean {
  return new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}$`).test(to.split(/[?#]/)[0]!)
}
