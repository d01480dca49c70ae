import { Dialog as Base } from '@base-ui/react/dialog'
import { useEffect, useId, useMemo, useState } from 'react'
import { backdropLook, topLook } from '../ui/dialog.tsx'
import { Icon } from '../ui/icons.tsx'
import { Key } from '../ui/key.tsx'
import type { Command, Found, Panels } from '../ui/panels.ts'
import { useListKeys } from '../ui/use-list-keys.ts'
import { useOpener } from '../ui/use-opener.ts'
import { best } from './match.ts'

export interface CommandMenuProps {
  open: boolean
  onClose: () => void
  commands: readonly Command[]
  rooms: readonly Panels[]
  run: (command: Command) => void
}

/** Everything one can do here, by name, with its key. */
export function CommandMenu({ open, onClose, commands, rooms, run }: CommandMenuProps) {
  const opener = useOpener(open)
  return (
    <Base.Root open={open} onOpenChange={(next) => { if (!next) onClose() }}>
      <Base.Portal>
        <Base.Backdrop className={backdropLook} />
        <Base.Popup className={topLook} aria-label="Command menu" finalFocus={opener}>
          <Search commands={commands} rooms={rooms} run={(command) => { onClose(); afterFocus(() => run(command)) }} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** Once the focus is back where the menu was opened: what one does there, and where it moves the focus to, goes by that. */
function afterFocus(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act))
}

function Search({ commands, rooms, run }: Pick<CommandMenuProps, 'commands' | 'rooms' | 'run'>) {
  const id = useId()
  const [query, setQuery] = useState('')
  const found = useFound(query, rooms)
  const options = useMemo<(Command & { note?: string })[]>(() => [...best(query, commands), ...found], [query, commands, found])
  const { at, setAt, list, onKeyDown } = useListKeys<HTMLUListElement>(options.length, (index) => run(options[index]!))

  return (
    <>
      <div className="flex items-center gap-2 border-b border-hairline px-4">
        <Icon name="search" className="text-soft" />
        <input autoFocus role="combobox" aria-label="Find or do something" aria-expanded="true" aria-controls={`${id}-list`} aria-autocomplete="list"
          aria-activedescendant={options[at] ? `${id}-${at}` : undefined} value={query} placeholder="Find or do something"
          onChange={(event) => { setQuery(event.target.value); setAt(0) }} onKeyDown={onKeyDown} className="my-1 min-h-10 flex-1 rounded-sm bg-transparent px-2" />
        <Base.Close className="rounded-sm p-2 text-soft hover:text-ink" aria-label="Close"><Icon name="close" /></Base.Close>
      </div>
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label="What you can do here" className="max-h-96 overflow-y-auto py-2">
        {options.map((option, i) => (
          <li key={option.id} id={`${id}-${i}`} role="option" aria-selected={i === at} data-command={option.id}
            onPointerMove={() => setAt(i)} onClick={() => run(option)}
            className="flex min-h-10 cursor-default items-center justify-between gap-4 px-4 py-1.5 aria-selected:bg-wash">
            <span className="min-w-0 flex-1">{option.title}{option.note && <span className="ml-3 text-small text-soft">{option.note}</span>}</span>
            {option.keys && <Key keys={option.keys} className="text-soft" />}
          </li>
        ))}
      </ul>
      <p role="status" className={options.length > 0 ? 'sr-only' : 'px-4 pb-4 text-soft'}>
        {options.length > 0 ? `${options.length} to choose from` : 'Nothing by that name.'}
      </p>
    </>
  )
}

/** People and documents by name, from the rooms that know them. */
function useFound(query: string, rooms: readonly Panels[]): Command[] {
  const [found, setFound] = useState<readonly Found[]>([])
  const asked = query.trim()
  useEffect(() => {
    if (asked.length < 2) return setFound([])
    let current = true
    const timer = setTimeout(async () => {
      const answers = await Promise.allSettled(rooms.flatMap((room) => (room.find ? [room.find(asked)] : [])))
      if (current) setFound(answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : [])))
    }, 100)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [asked, rooms])
  return useMemo(() => found.map((each) => ({ ...each, id: `found.${each.id}` })), [found])
}
