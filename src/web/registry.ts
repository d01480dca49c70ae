import type { Me } from '../ui/me.ts'
import type { Command, Panels } from '../ui/panels.ts'

/**
 * Every command a person may use here: the shell's, the rooms', the open page's. Navigation, command menu, keys and the
 * list of keys all read this and nothing else.
 */
export function allowedCommands(me: Me, shell: readonly Command[], rooms: readonly Panels[], page: readonly Command[]): Command[] {
  return [...page, ...rooms.flatMap((room) => room.commands), ...shell].filter((command) => command.needs?.(me) ?? true)
}

/** The lines of the side navigation, in order. */
export function navigation(commands: readonly Command[]): Command[] {
  return commands.filter((command) => command.nav !== undefined && command.to).sort((a, b) => a.nav! - b.nav!)
}

/** What is wrong with a list of commands: two with one id, two with one key, or one that does nothing. */
export function objections(commands: readonly Command[]): string[] {
  const twice = (of: (command: Command) => string | undefined, what: string) => {
    const seen = new Set<string>()
    return commands.flatMap((command) => {
      const value = of(command)
      if (value === undefined) return []
      if (seen.has(value)) return [`two commands have the ${what} ${value}`]
      seen.add(value)
      return []
    })
  }
  const idle = commands.filter((command) => !command.to && !command.run).map((command) => `${command.id} does nothing`)
  return [...twice((command) => command.id, 'id'), ...twice((command) => command.keys, 'keys'), ...idle]
}
