import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import type { Finding, Range } from '../kit/finding.ts'
import { CoachCard } from './coach-card.tsx'
import { cx } from './class-names.ts'
import { Field, useFieldIds, type AudienceWords, type FieldProps } from './field.tsx'
import { noteCount, toneOf } from './finding-words.ts'
import { editBetween, markAt, nextMark, pieces, shift } from './marks.ts'

export interface CoachFieldProps extends Omit<FieldProps, 'audience'> {
  audience: AudienceWords
  value: string
  onChange: (value: string) => void
  /** What the coach says about `value`. Ranges move with the typing until the next list comes. */
  findings: readonly Finding[]
  /** "Put away": the caller keeps it gone. */
  onDismiss?: (finding: Finding) => void
  /** Text to put in place of the range, for the few rules that can offer one. */
  replacement?: (finding: Finding) => string | undefined
  onBlur?: () => void
  onFocus?: () => void
  readOnly?: boolean
  /** Set in the serif, as the reader will see it. On by default. */
  serif?: boolean
  lines?: 'one' | 'some' | 'many'
  ref?: Ref<HTMLTextAreaElement>
}

/** A native textarea whose marks lie on a mirror below it: dotted underlines, F8 and Shift+F8 between them, Ctrl+. for a way, Esc to close. */
export function CoachField({ label, id, hint, error, optional, audience, labelHidden, ...rest }: CoachFieldProps) {
  return (
    <Field {...{ label, id, hint, error, optional, audience, labelHidden }}>
      <Coached name={id} {...rest} />
    </Field>
  )
}

const HEIGHTS = { one: 'min-h-10', some: 'min-h-24', many: 'min-h-40' }
type CoachedProps = Omit<CoachFieldProps, keyof FieldProps> & { name?: string }

function Coached({ name, value, onChange, findings, onDismiss, replacement, onBlur, onFocus, readOnly, serif = true, lines = 'some', ref }: CoachedProps) {
  const { id, describedBy, invalid } = useFieldIds()
  const countId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const marks = useMarks(findings, value)
  const [open, setOpen] = useState<Finding>()
  const openIndex = marks.findIndex((mark) => mark.finding === open)
  const ranges = marks.map((mark) => mark.range)

  function show(index: number) {
    const mark = marks[index]
    if (!mark || !field.current) return
    field.current.focus()
    field.current.setSelectionRange(mark.range.start, mark.range.end)
    mirror.current?.querySelector(`[data-covers~="${index}"]`)?.scrollIntoView({ block: 'nearest' })
    setOpen(mark.finding)
  }

  function fix(finding: Finding, text: string) {
    const mark = marks.find((each) => each.finding === finding)
    if (!mark || !field.current) return
    field.current.focus()
    field.current.setSelectionRange(mark.range.start, mark.range.end)
    // the only way that keeps the browser's own undo
    document.execCommand('insertText', false, text)
    setOpen(undefined)
  }

  function close() {
    setOpen(undefined)
    field.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    const caret = { start: field.current?.selectionStart ?? 0, end: field.current?.selectionEnd ?? 0 }
    if (event.key === 'F8' && marks.length > 0) {
      event.preventDefault()
      show(nextMark(ranges, caret, event.shiftKey ? -1 : 1))
    } else if (event.key === '.' && (event.ctrlKey || event.metaKey) && marks.length > 0) {
      event.preventDefault()
      const way = open && replacement?.(open)
      if (open && way !== undefined) fix(open, way)
      else if (open) document.getElementById(`${id}-card`)?.querySelector<HTMLElement>('button, a')?.focus()
      else show(Math.max(markAt(ranges, caret.start), 0))
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }

  return (
    <div className="relative" onKeyDown={onKeyDown}>
      <div className={cx('coach', serif ? 'font-serif text-prose' : 'text-base', HEIGHTS[lines])}>
        <div ref={mirror} aria-hidden="true" className="mirror">
          {pieces(value, ranges).map((piece, i) =>
            piece.covers.length === 0
              ? piece.text
              : (
                <mark key={i} data-covers={piece.covers.join(' ')} data-tone={toneOf(marks[piece.covers[0]!]!.finding)}
                  data-open={piece.covers.includes(openIndex) ? '' : undefined}>{piece.text}</mark>
              ))}
          {'\u200b'}
        </div>
        <textarea
          ref={(element) => {
            field.current = element
            if (typeof ref === 'function') return ref(element)
            if (ref) ref.current = element
          }}
          id={id}
          name={name}
          value={value}
          readOnly={readOnly}
          spellCheck
          aria-describedby={cx(describedBy, marks.length > 0 && countId) || undefined}
          aria-invalid={invalid || undefined}
          aria-keyshortcuts="F8 Shift+F8 Control+."
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onFocus={onFocus}
          onPointerUp={(event) => {
            const { selectionStart, selectionEnd } = event.currentTarget
            setOpen(selectionStart === selectionEnd ? marks[markAt(ranges, selectionStart)]?.finding : undefined)
          }}
        />
      </div>
      {open && openIndex >= 0 && (
        <CoachCard id={`${id}-card`} finding={open} place={`${openIndex + 1} of ${marks.length}`} way={replacement?.(open)} anchor={mirror} index={openIndex}
          onFix={(text) => fix(open, text)} onClose={close}
          onDismiss={onDismiss && open.severity !== 'block' ? () => { close(); onDismiss(open) } : undefined} />
      )}
      {marks.length > 0 && (
        <button type="button" className="mt-1 min-h-6 text-small text-accent hover:underline" onClick={() => show(0)} data-screen-only="">
          <span id={countId}>{noteCount(marks.length)}<span className="sr-only"> on this text. F8 goes to the next.</span></span>
          <span aria-hidden="true" className="ml-2 hidden text-soft sm:inline">F8</span>
        </button>
      )}
    </div>
  )
}

interface Mark {
  finding: Finding
  range: Range
}

/** Findings with a place in the text, moved along with every edit since they were found. */
function useMarks(findings: readonly Finding[], value: string): Mark[] {
  const [held, setHeld] = useState(() => ({ findings, text: value, marks: marksOf(findings, value) }))
  const next = held.findings !== findings
    ? { findings, text: value, marks: marksOf(findings, value) }
    : held.text !== value
      ? { findings, text: value, marks: moved(held.marks, held.text, value) }
      : held
  if (next !== held) setHeld(next)
  return next.marks
}

function marksOf(findings: readonly Finding[], text: string): Mark[] {
  return findings.flatMap((finding) => {
    const range = finding.range
    return range && range.start < range.end && range.end <= text.length ? [{ finding, range }] : []
  })
}

function moved(marks: readonly Mark[], before: string, after: string): Mark[] {
  const edit = editBetween(before, after)
  return marks.flatMap(({ finding, range }) => {
    const now = shift(range, edit)
    return now ? [{ finding, range: now }] : []
  })
}
