import { useState } from 'react'
import { send } from '../../../src/ui/api.ts'
import { Button } from '../../../src/ui/button.tsx'
import { Page } from '../../../src/ui/page.tsx'
import { SaveStatus } from '../../../src/ui/save-status.tsx'
import { TextArea } from '../../../src/ui/text-area.tsx'
import { useAutosave } from '../../../src/ui/use-autosave.ts'

interface Stored {
  text: string
  version: number
}

/** A text that saves itself to `/note`, which the test answers. */
export function Saving() {
  const [flushed, setFlushed] = useState<string>()
  const note = useAutosave<string>({
    key: 'gallery/note', initial: { value: '', version: 1 },
    save: (text, { ifMatch, keepalive }) => send('/note', { method: 'PUT', headers: { 'If-Match': `"${ifMatch}"` }, body: JSON.stringify({ text }), keepalive }) as Promise<Stored>,
    current: (stored) => ({ value: (stored as Stored).text, version: (stored as Stored).version }),
  })
  return (
    <Page title="A note" purpose="It saves itself." width="form" actions={<SaveStatus status={note.status} restored={note.restored} />}
      primary={<Button variant="primary" onClick={async () => setFlushed((await note.flush()) ? 'All saved' : 'Not all saved')}>Go on</Button>}>
      <TextArea id="note" label="Note" audience={{ now: 'only you', later: 'nobody' }} value={note.value} readOnly={!note.ready} onChange={(event) => note.change(event.target.value)} />
      {flushed && <p>{flushed}</p>}
      {note.conflict && (
        <div className="mt-6">
          <p>Theirs: {note.conflict.theirs}</p>
          <Button onClick={() => note.choose(note.conflict!.theirs)}>Take theirs</Button>
          <Button onClick={() => note.choose(note.conflict!.mine)}>Keep mine</Button>
        </div>
      )}
    </Page>
  )
}
