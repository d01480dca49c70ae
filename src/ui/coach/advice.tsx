import { useState, type ReactNode } from 'react'
import { Button } from '../button.tsx'
import { FindingWords } from '../findings.tsx'
import { Input } from '../inputs.tsx'
import { GoodOne } from './good-one.tsx'
import { frameOf, type Note } from './note.ts'

export interface AdviceActs {
  /** Text in place of the very words, for the few rules that can offer one. */
  way?: string
  onFix?: (text: string) => void
  /** Adds words behind the sentence: a frame to fill in, or an example to work from. */
  onAdd?: (words: string) => void
  onDismiss?: (reason?: string) => void
}

export interface AdviceProps extends AdviceActs {
  finding: Note
  /** Unlike any other on the page, for the ids of what is inside. */
  id: string
  /** Ctrl+. does the first thing offered. */
  keys?: boolean
  /** Stands after the actions: close, go to it. */
  children?: ReactNode
}

/** What, why, and what to do: the question whose answer mends it, a frame to fill, an example, the rule's page, or putting it away. */
export function Advice({ finding, id, keys, way, onFix, onAdd, onDismiss, children }: AdviceProps) {
  const [shown, setShown] = useState<'example' | 'reason'>()
  const frame = frameOf(finding)
  const first = keys ? 'mod+.' : undefined
  return (
    <>
      <FindingWords finding={finding} />
      <div className="mt-3 ml-3 flex flex-wrap items-center gap-1 *:first:not-data-quiet:ml-3" data-actions="">
        {way !== undefined && onFix && <Button size="small" keyHint={first} onClick={() => onFix(way)}>Use “{way}”</Button>}
        {way === undefined && frame && onAdd && <Button size="small" keyHint={first} onClick={() => onAdd(frame)} aria-label={`Use this start: ${frame}`}>Use this start</Button>}
        <Button size="small" variant="quiet" aria-expanded={shown === 'example'} onClick={() => setShown(shown === 'example' ? undefined : 'example')}>Show me a good one</Button>
        {onDismiss && <Button size="small" variant="quiet" onClick={() => onDismiss()}>Put away</Button>}
        {onDismiss && (
          <Button aria-label="Put away with a reason" size="small" variant="quiet" aria-expanded={shown === 'reason'} onClick={() => setShown(shown === 'reason' ? undefined : 'reason')}>With a reason</Button>
        )}
        {children}
      </div>
      {shown === 'example' && <div className="ml-6"><GoodOne rule={finding.rule} onTake={onAdd} /></div>}
      {shown === 'reason' && onDismiss && <Reason id={`${id}-reason`} onDismiss={onDismiss} />}
    </>
  )
}

/** For oneself, to find again later: nobody else reads it. No form of its own, because it may stand inside one. */
function Reason({ id, onDismiss }: { id: string; onDismiss: (reason?: string) => void }) {
  const [reason, setReason] = useState('')
  const done = () => onDismiss(reason.trim() || undefined)
  return (
    <div className="mt-3 ml-6 space-y-2">
      <Input id={id} label="Why it may stay as it is" maxLength={300} autoFocus autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)}
        audience={{ now: 'only you', later: 'only you' }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.stopPropagation()
          done()
        }} />
      <Button size="small" onClick={done}>Put away with this reason</Button>
    </div>
  )
}
