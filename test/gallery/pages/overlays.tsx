import { useState } from 'react'
import { Button } from '../../../src/ui/button.tsx'
import { Confirm } from '../../../src/ui/confirm.tsx'
import { Dialog } from '../../../src/ui/dialog.tsx'
import { Page } from '../../../src/ui/page.tsx'
import { Popover } from '../../../src/ui/popover.tsx'
import { TextArea } from '../../../src/ui/text-area.tsx'
import { toast } from '../../../src/ui/toast.tsx'
import { Tooltip } from '../../../src/ui/tooltip.tsx'

export function Overlays() {
  const [open, setOpen] = useState<'dialog' | 'confirm'>()
  const close = () => setOpen(undefined)
  return (
    <Page title="What floats" purpose="Dialogs, confirmations, messages." width="form">
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => setOpen('dialog')}>Dialog</Button>
        <Button onClick={() => setOpen('confirm')}>Confirm</Button>
        <Button onClick={() => toast({ title: 'Moved to next week', detail: 'The topic is on 23 March now.', undo: () => {} })}>Toast</Button>
        <Button onClick={() => toast({ title: 'Not done', detail: 'The server can’t be reached just now. Try again in a moment.', failed: true })}>Failure</Button>
        <Popover title="Where this comes from" trigger={<Button>Popover</Button>}><p>Your note of 9 March, seen by Mina on 10 March.</p></Popover>
        <Tooltip words="Only you see this"><Button variant="quiet" aria-label="Private">?</Button></Tooltip>
      </div>
      <Dialog open={open === 'dialog'} onClose={close} title="Note something" purpose="One thing you saw, in a sentence or two. You decide who reads it."
        actions={<><Button onClick={close}>Not now</Button><Button variant="primary" keyHint="mod+enter">Keep</Button></>}>
        <TextArea id="note" label="What happened" audience={{ now: 'only you', later: 'Mina, when you share it' }} />
      </Dialog>
      <Confirm open={open === 'confirm'} onClose={close} title="Share this review with Mina Okafor"
        consequence="Mina can read it from now on. It can’t be taken back; a correction is a new version that she sees too." confirm="Share with Mina" cancel="Keep writing" onConfirm={close} />
    </Page>
  )
}
