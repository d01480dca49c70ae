import { useState } from 'react'
import { Confirm } from '../../ui/confirm.tsx'
import { Menu } from '../../ui/menu.tsx'
import { usePlace } from '../../ui/place.ts'
import { useWrite } from '../../ui/use-action.ts'
import type { CaseShown } from '../parts/case-words.ts'

/** The manager's switch for open drafting, and putting the draft away. */
export function CaseMenu({ shown }: { shown: CaseShown }) {
  const { go } = usePlace()
  const [asking, setAsking] = useState<'open' | 'discard'>()
  const refreshes = ['promotion-case.show', 'promotion-case.list'] as const
  const open = useWrite('promotion-case.open-drafting', { refreshes, done: () => setAsking(undefined) })
  const discard = useWrite('promotion-case.discard', { refreshes, done: () => void go('/promotion-cases') })
  const name = shown.subject.name
  return (
    <>
      <Menu label="More for this case" items={[
        ...(shown.may.includes('open-drafting') ? [{ id: 'open', title: shown.open ? `Close the draft to ${name}` : `Let ${name} read along`, run: () => (shown.open ? open.run({ id: shown.id, open: false }) : setAsking('open')) }] : []),
        ...(shown.may.includes('discard') ? [{ id: 'discard', title: 'Put this draft away', run: () => setAsking('discard') }] : []),
      ]} />
      <Confirm open={asking === 'open'} onClose={() => setAsking(undefined)} title={`Let ${name} read along`} confirm="Open the draft" busy={open.busy}
        consequence={`${name} reads your text while it is a draft, and of the evidence what they know of; later they know that it was submitted. They never learn who was asked for words. You can close it again.`}
        onConfirm={() => open.run({ id: shown.id, open: true })} />
      <Confirm open={asking === 'discard'} onClose={() => setAsking(undefined)} title={`Put the case for ${name} away`} confirm="Put it away" busy={discard.busy}
        consequence="From then on you alone can read it. A new case can be begun at any time." onConfirm={() => discard.run({ id: shown.id })} />
    </>
  )
}
