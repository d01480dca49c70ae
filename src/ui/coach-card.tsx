import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Finding } from '../kit/finding.ts'
import { Button } from './button.tsx'
import { FindingWords } from './findings.tsx'
import { TONE_WORDS, toneOf } from './finding-words.ts'

export interface CoachCardProps {
  id: string
  finding: Finding
  /** "2 of 3". */
  place: string
  way?: string
  /** The mirror, and which mark in it the card hangs from. */
  anchor: RefObject<HTMLElement | null>
  index: number
  onFix: (text: string) => void
  onDismiss?: () => void
  onClose: () => void
}

/** What the coach says about one mark, hung under it. The focus stays in the text. */
export function CoachCard({ id, finding, place, way, anchor, index, onFix, onDismiss, onClose }: CoachCardProps) {
  const card = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [left, setLeft] = useState(0)
  useLayoutEffect(() => {
    const mark = anchor.current?.querySelector<HTMLElement>(`[data-covers~="${index}"]`)
    const field = anchor.current?.getBoundingClientRect()
    const lines = mark?.getClientRects()
    const last = lines?.[lines.length - 1]
    if (!field || !last || !card.current) return
    setTop(last.bottom - field.top)
    setLeft(Math.max(0, Math.min(last.left - field.left, field.width - card.current.offsetWidth)))
  }, [anchor, index, finding])
  return (
    <>
      <div ref={card} id={id} role="group" aria-label={`The coach, note ${place}`} style={{ top, left }} data-screen-only=""
        className="absolute z-20 mt-2 w-full max-w-float rounded-md border border-hairline bg-raised p-4 font-sans text-base shadow-float">
        <FindingWords finding={finding} />
        <div className="mt-3 ml-6 flex flex-wrap items-center gap-1 *:first:data-quiet:-ml-3">
          {way !== undefined && <Button size="small" keyHint="mod+." onClick={() => onFix(way)}>Use “{way}”</Button>}
          {onDismiss && <Button size="small" variant="quiet" onClick={onDismiss}>Put away</Button>}
          <Button size="small" variant="quiet" keyHint="escape" onClick={onClose}>Close</Button>
          <span className="ml-auto text-small text-soft tabular-nums">{place}</span>
        </div>
      </div>
      <p role="status" className="sr-only">
        Note {place}. {TONE_WORDS[toneOf(finding)]}. {finding.message} {finding.fix}
      </p>
    </>
  )
}
