import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { usePlace } from './place.ts'

export interface TabsProps {
  label: string
  /** The search parameter that holds the open tab, `tab` unless a page has two sets. */
  name?: string
  tabs: readonly { id: string; title: string; count?: number; content: ReactNode }[]
}

/** Parts of one page. The address holds which is open, so reload, share and Back work. */
export function Tabs({ label, name = 'tab', tabs }: TabsProps) {
  const { search, setSearch } = usePlace()
  const first = tabs[0]?.id ?? ''
  const open = tabs.some((tab) => tab.id === search[name]) ? search[name]! : first
  return (
    <Base.Root value={open} onValueChange={(next) => void setSearch({ [name]: next === first ? undefined : String(next) }, { push: true })}>
      <Base.List aria-label={label} activateOnFocus={false} className="flex flex-wrap gap-x-6 border-b border-hairline" data-screen-only="">
        {tabs.map((tab) => (
          <Base.Tab key={tab.id} value={tab.id}
            className="-mb-px min-h-10 border-b-2 border-transparent py-2 text-soft hover:text-ink data-active:border-accent data-active:font-medium data-active:text-ink">
            {tab.title}
            {tab.count !== undefined && <span className="ml-2 text-small text-soft tabular-nums">{tab.count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => <Base.Panel key={tab.id} value={tab.id} className="pt-6">{tab.content}</Base.Panel>)}
    </Base.Root>
  )
}
