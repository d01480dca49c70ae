import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { cx } from './class-names.ts'
import type { AdviceActs } from './coach/advice.tsx'
import { CoachCard } from './coach/card.tsx'
import { addAfter, insertWords } from './coach/insert.ts'
import { markAt, nextMark, pieces } from './coach/marks.ts'
import { frameOf, type Note } from './coach/note.ts'
import { oneLine, pasteOneLine } from './coach/one-line.ts'
import { CoachSummary } from './coach/summary.tsx'
import { useHover } from './coach/use-hover.ts'
import { useMarks } from './coach/use-marks.ts'
import { Field, useFieldIds, type AudienceWords, type FieldProps } from './field.tsx'
import { toneOf } from './finding-words.ts'

export interface CoachFieldProps extends Omit<FieldProps, 'audience'> {
  audience: AudienceWords
  value: string
  onChange: (value: string) => void
  /** What the coach says about `value`. Places move with the typing until the next list comes. */
  findings: readonly Note[]
  /** "Put away": the caller keeps it gone. */
  onDismiss?: (finding: Note, reason?: string) => void
  /** Text to put in place of the range, for the few rules that can offer one. */
  replacement?: (finding: Note) => string | undefined
  onBlur?: () => void
  onFocus?: () => void
  readOnly?: boolean
  autoFocus?: boolean
  placeholder?: string
  maxLength?: number
  /** Set in the serif, as the reader will see it. On by default. */
  serif?: boolean
  lines?: 'one' | 'some' | 'many'
  /** Takes no line break, as a title: Enter does nothing, and a pasted break becomes a space. */
  unbroken?: boolean
  ref?: Ref<HTMLTextAreaElement>
}

/**
 * A native textarea whose marks lie on a mirror below it. A mouse that rests on one is told what it says; F8 and Shift+F8 go from one to
 * the next, Ctrl+. does the first thing offered, Esc closes. All of it stands in a list below, for whom underlines say nothing.
 */
export function CoachField({ label, id, hint, error, optional, audience, audienceHidden, labelHidden, ...rest }: CoachFieldProps) {
  return (
    <Field {...{ label, id, hint, error, optional, audience, audienceHidden, labelHidden }}>
      <Coached name={id} {...rest} />
    </Field>
  )
}

const HEIGHTS = { one: 'min-h-10', some: 'min-h-24', many: 'min-h-40' }
type CoachedProps = Omit<CoachFieldProps, keyof FieldProps> & { name?: string }
/** What is shown, by the note as it was first seen, and whether a passing mouse opened it. */
interface Shown {
  first: Note
  passing: boolean
}

function Coached({ name, value, onChange, findings, onDismiss, replacement, serif = true, lines = 'some', unbroken, readOnly, ref, ...rest }: CoachedProps) {
  const { id, describedBy, invalid } = useFieldIds()
  const countId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const marks = useMarks(findings, value)
  const [open, setOpen] = useState<Shown>()
  const openIndex = marks.findIndex((mark) => mark.first === open?.first)
  const shown = marks[openIndex]
  const ranges = marks.map((mark) => mark.range)
  const markOf = (finding: Note) => marks.find((mark) => mark.finding === finding)
  const hover = useHover(mirror, (index) => {
    const mark = marks[index]
    // what was opened on purpose stays until it is closed on purpose
    setOpen((now) => (now && !now.passing ? now : mark && { first: mark.first, passing: true }))
  })

  function show(index: number) {
    const mark = marks[index]
    if (!mark || !field.current) return
    field.current.focus()
    field.current.setSelectionRange(mark.range.start, mark.range.end)
    mirror.current?.querySelector(`[data-covers~="${index}"]`)?.scrollIntoView({ block: 'nearest' })
    setOpen({ first: mark.first, passing: false })
  }

  function close() {
    setOpen(undefined)
    field.current?.focus()
  }

  /** What can be done about a note, from its card and from the list alike. */
  function actsFor(finding: Note): AdviceActs {
    return {
      way: replacement?.(finding),
      onFix: readOnly ? undefined : (text) => fix(finding, text),
      onAdd: readOnly || unbroken ? undefined : (words) => add(finding, words),
      onDismiss: onDismiss && finding.severity !== 'block' ? (reason) => onDismiss(finding, reason) : undefined,
    }
  }

  function fix(finding: Note, text: string) {
    const mark = markOf(finding)
    if (mark && field.current) insertWords(field.current, mark.range, text)
    setOpen(undefined)
  }

  function add(finding: Note, words: string) {
    if (field.current) addAfter(field.current, markOf(finding)?.range.end ?? value.length, words)
    setOpen(undefined)
  }

  function first(finding: Note) {
    const { way, onFix, onAdd } = actsFor(finding)
    const frame = frameOf(finding)
    if (way !== undefined && onFix) onFix(way)
    else if (frame && onAdd) onAdd(frame)
    else document.getElementById(`${id}-card`)?.querySelector<HTMLElement>('[data-actions] button')?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    const caret = { start: field.current?.selectionStart ?? 0, end: field.current?.selectionEnd ?? 0 }
    if (unbroken && event.key === 'Enter' && event.target === field.current && !event.nativeEvent.isComposing) event.preventDefault()
    if (event.key === 'F8' && marks.length > 0) {
      event.preventDefault()
      show(nextMark(ranges, caret, event.shiftKey ? -1 : 1))
    } else if (event.key === '.' && (event.ctrlKey || event.metaKey) && marks.length > 0) {
      event.preventDefault()
      if (shown) first(shown.finding)
      else show(Math.max(markAt(ranges, caret.start), 0))
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }

  const dismissOpen = (acts: AdviceActs): AdviceActs => ({ ...acts, ...(acts.onDismiss && { onDismiss: (reason) => { close(); acts.onDismiss!(reason) } }) })
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
          rows={unbroken ? 1 : undefined}
          spellCheck
          aria-describedby={cx(describedBy, findings.length > 0 && countId) || undefined}
          aria-invalid={invalid || undefined}
          aria-keyshortcuts="F8 Shift+F8 Control+."
          {...rest}
          onChange={(event) => {
            // whoever writes is not told what they pointed at
            if (open?.passing) setOpen(undefined)
            onChange(unbroken ? oneLine(event.target.value) : event.target.value)
          }}
          onPaste={unbroken ? pasteOneLine : undefined}
          onPointerMove={hover.onPointerMove}
          onPointerLeave={hover.onPointerLeave}
          onPointerUp={(event) => {
            const { selectionStart, selectionEnd } = event.currentTarget
            const mark = selectionStart === selectionEnd ? marks[markAt(ranges, selectionStart)] : undefined
            setOpen(mark && { first: mark.first, passing: false })
          }}
        />
      </div>
      {open && shown && (
        <CoachCard id={`${id}-card`} finding={shown.finding} place={`${openIndex + 1} of ${marks.length}`} anchor={mirror} index={openIndex} passing={open.passing}
          onEnter={hover.hold} onLeave={hover.onPointerLeave} onClose={close} {...dismissOpen(actsFor(shown.finding))} />
      )}
      {findings.length > 0 && (
        <CoachSummary id={countId} notes={findings} actsFor={actsFor} hasPlace={(note) => markOf(note) !== undefined} onGo={(note) => show(marks.findIndex((mark) => mark.finding === note))}
          onEmpty={() => field.current?.focus()} />
      )}
    </div>
  )
}
