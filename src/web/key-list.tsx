import { Dialog } from '../ui/dialog.tsx'
import { spell } from '../ui/key.tsx'
import type { Command } from '../ui/panels.ts'

const IN_TEXT = [
  ['F8', 'Next note from the coach'],
  ['Shift F8', 'Previous note'],
  ['Ctrl .', 'What the note offers'],
  ['Esc', 'Close the note'],
]

export interface KeyListProps {
  open: boolean
  onClose: () => void
  commands: readonly Command[]
  /** Whether single letters act. */
  single: boolean
}

/** Every key, from the same list as the menus. */
export function KeyList({ open, onClose, commands, single }: KeyListProps) {
  return (
    <Dialog open={open} onClose={onClose} title="Keys" purpose="Everything here also works with the mouse and by touch.">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-2">
        {commands.filter((command) => command.keys).map((command) => <Row key={command.id} keys={command.keys!.split(' ').map((chord) => spell(chord)).join(' then ')} words={command.title} />)}
      </dl>
      <h3 className="mt-6 text-base">In a text</h3>
      <dl className="mt-2 grid grid-cols-2 gap-x-6 gap-y-2">{IN_TEXT.map(([keys, words]) => <Row key={keys} keys={keys!} words={words!} />)}</dl>
      {!single && <p className="mt-6">Single letters are switched off in your account.</p>}
    </Dialog>
  )
}

function Row({ keys, words }: { keys: string; words: string }) {
  return (
    <div className="contents">
      <dt><kbd className="font-sans tabular-nums">{keys}</kbd></dt>
      <dd className="text-soft">{words}</dd>
    </div>
  )
}
