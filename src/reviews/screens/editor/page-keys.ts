import { useMemo, useRef } from 'react'
import { useCommands } from '../../../ui/commands.ts'
import type { Command } from '../../../ui/panels.ts'

/** What can be done in the editor by key; the command menu lists the same. */
export function usePageKeys(cite: (recordId: string) => void, send: () => void, sendTitle: string): void {
  const latest = useRef({ cite, send })
  latest.current = { cite, send }
  const left = useRef<HTMLElement | null>(null)
  useCommands(
    useMemo<Command[]>(
      () => [
        { id: 'review.cite', title: 'Cite the record in focus', keys: 'c', run: () => withRecord((id) => latest.current.cite(id)) },
        {
          id: 'review.records',
          title: 'Go between text and records',
          keys: 'mod+i',
          run: () => changeSides(left),
          words: 'packet notes switch pane',
        },
        { id: 'review.find', title: 'Search the records', keys: '/', run: () => focusOn('#find-record'), words: 'find packet' },
        {
          id: 'review.findings',
          title: 'See what to look at before submitting',
          run: () => focusOn('#before-submit'),
          words: 'coach findings rules',
        },
        { id: 'review.send', title: sendTitle, run: () => latest.current.send() },
      ],
      [sendTitle],
    ),
  )
}

function withRecord(act: (id: string) => void) {
  const id = document.activeElement?.closest<HTMLElement>('[data-record]')?.dataset.record
  if (id) act(id)
}

/** From the text to the record last looked at, and back to where one wrote. */
function changeSides(left: { current: HTMLElement | null }) {
  const here = document.activeElement as HTMLElement | null
  const inPacket = here?.closest('#packet')
  if (inPacket && left.current?.isConnected) return left.current.focus()
  if (!inPacket) left.current = here
  focusOn(document.querySelector('#packet li[data-record]') ? '#packet li[data-record][tabindex="0"]' : '#packet summary')
}

/** Brings something into view and focus, the heading of its page part included. */
export function focusOn(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector)
  found?.scrollIntoView({ block: 'nearest' })
  found?.focus({ preventScroll: true })
}
