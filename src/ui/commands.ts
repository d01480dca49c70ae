import { createContext, use, useEffect } from 'react'
import type { Command } from './panels.ts'

/** The commands of the page that is open, added to the rooms' own. */
export class PageCommands {
  private lists = new Map<symbol, readonly Command[]>()
  private listeners = new Set<() => void>()
  private all: readonly Command[] = []

  readonly list = () => this.all
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => { this.listeners.delete(listener) }
  }
  set(owner: symbol, commands: readonly Command[] | undefined) {
    if (commands) this.lists.set(owner, commands)
    else this.lists.delete(owner)
    this.all = [...this.lists.values()].flat()
    for (const listener of this.listeners) listener()
  }
}

export const PageCommandsContext = createContext(new PageCommands())

/** Adds what can be done on this page to the command menu and the keys, while the page is open. Memoise the list. */
export function useCommands(commands: readonly Command[]): void {
  const page = use(PageCommandsContext)
  useEffect(() => {
    const owner = Symbol('page')
    page.set(owner, commands)
    return () => page.set(owner, undefined)
  }, [page, commands])
}

/** Runs a command of the shell or a room by its id. */
export const RunContext = createContext<(id: string) => void>(() => {})

/** `const run = useRun(); run('shell.keys')` does what the command menu does under that name; nothing where it is not allowed. */
export function useRun(): (id: string) => void {
  return use(RunContext)
}
