import { useState } from 'react'
import type { ActionId, InputOf } from './action-map.ts'
import { saveFile } from './api.ts'
import { Button } from './button.tsx'
import { Menu } from './menu.tsx'
import type { Problem } from './problem.ts'
import { toast } from './toast-list.ts'

export interface SaveMenuProps<Id extends ActionId> {
  /** The action that answers with the file, and what of. */
  action: Id
  input: Omit<InputOf<Id>, 'format'>
  /** A paper can be either; a draft is Markdown alone. */
  formats?: readonly ('pdf' | 'md')[]
  /** One of several things that matter less than the text. */
  quiet?: boolean
}

const TITLES = { pdf: 'PDF, to print or pass on', md: 'Markdown, plain text' }

/** "Save a copy": the document on this page, as a file. */
export function SaveMenu<Id extends ActionId>({ action, input, formats = ['pdf', 'md'], quiet }: SaveMenuProps<Id>) {
  const [busy, setBusy] = useState(false)
  const save = async (format: 'pdf' | 'md') => {
    setBusy(true)
    await saveFile(action, { ...input, format } as InputOf<Id>).catch((problem: Problem) => toast({ title: problem.detail, failed: true }))
    setBusy(false)
  }
  const look = quiet ? ({ variant: 'quiet', size: 'small' } as const) : {}
  const [only, second] = formats
  if (only && !second) return <Button {...look} busy={busy} onClick={() => void save(only)}>Save a copy</Button>
  return <Menu label="Save as a file" items={formats.map((format) => ({ id: format, title: TITLES[format], run: () => void save(format) }))} trigger={<Button {...look} busy={busy}>Save a copy</Button>} />
}
