import { Link as RouterLink } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { Key } from '../ui/key.tsx'
import type { Me } from '../ui/me.ts'
import type { Command } from '../ui/panels.ts'
import { Plumb } from './brand.tsx'
import { navigation } from './registry.ts'

export interface NavigationProps {
  me: Me
  commands: readonly Command[]
  run: (id: string) => void
  /** A line was pressed: the drawer on small screens closes. */
  onGo?: () => void
}

/** Going places by job, noting something, finding anything, and my own things below. */
export function Navigation({ me, commands, run, onGo }: NavigationProps) {
  return (
    <div className="flex h-full flex-col gap-6">
      <div className="space-y-2">
        {commands.some((command) => command.id === 'shell.capture') && (
          <Button wide keyHint="n" onClick={() => run('shell.capture')}>Note something</Button>
        )}
        <Button wide variant="quiet" keyHint="mod+k" onClick={() => run('shell.menu')}>
          <span className="inline-flex items-center gap-2"><Icon name="search" />Find or do</span>
        </Button>
      </div>
      <nav aria-label="Main">
        <ul className="space-y-px">
          {navigation(commands).map((command) => (
            <li key={command.id}>
              <RouterLink to={command.to as '/'} onClick={onGo} activeOptions={{ exact: command.to === '/', includeSearch: false }}
                className="group flex min-h-9 items-center justify-between gap-2 rounded-sm px-4 py-1.5 text-ink hover:bg-wash aria-[current=page]:bg-wash aria-[current=page]:font-medium aria-[current=page]:text-accent">
                {command.title}
                {command.badge && <span className="mr-auto"><command.badge /></span>}
                {command.keys && <Key keys={command.keys} className="text-soft opacity-0 transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100" />}
              </RouterLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-auto border-t border-hairline pt-4">
        <Button wide variant="quiet" onClick={() => run('shell.account')}>
          <span className="truncate">{me.person.name}</span><Icon name="more" />
        </Button>
      </div>
    </div>
  )
}

/** The line, and whose it is. */
export function Brand({ me }: { me: Me }) {
  return (
    <p className="flex min-w-0 items-center gap-3 pl-4 lg:pr-4">
      <Plumb />
      <span className="min-w-0">
        <span className="block text-small text-soft max-sm:sr-only">Plumbline</span>
        <span className="line-clamp-2 leading-5 font-medium">{me.organisation.name}</span>
      </span>
    </p>
  )
}
