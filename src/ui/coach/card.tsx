import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { Button } from '../button.tsx'
import { TONE_WORDS, toneOf } from '../finding-words.ts'
import { Advice, type AdviceActs } from './advice.tsx'
import type { Note } from './note.ts'

export interface CoachCardProps extends AdviceActs {
  id: string
  finding: Note
  /** "2 of 3". */
  place: string
  /** The mirror, and which mark in it the card hangs from. */
  anchor: RefObject<HTMLElement | null>
  index: number
  /** Opened by pointing: it says nothing aloud, and goes when the pointer does. */
  passing: boolean
  onEnter: () => void
  onLeave: () => void
  onClose: () => void
}

/** What the coach says about one mark, hung under it. The focus stays in the text. */
export function CoachCard({ id, finding, place, anchor, index, passing, onEnter, onLeave, onClose, ...acts }: CoachCardProps) {
  const card = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [left, setLeft] = useState(0)
  useLayoutEffect(() => {
    const mirror = anchor.current
    const place = () => {
      const field = mirror?.getBoundingClientRect()
      const last = [...(mirror?.querySelector(`[data-covers~="${index}"]`)?.getClientRects() ?? [])].at(-1)
      if (!field || !last || !card.current) return
      setTop(last.bottom - field.top)
      setLeft(Math.max(0, Math.min(last.left - field.left, field.width - card.current.offsetWidth)))
    }
    place()
    if (!mirror) return
    const sizes = new ResizeObserver(place)
    sizes.observe(mirror)
    return () => sizes.disconnect()
  }, [anchor, index, finding])
  useLayoutEffect(() => {
    if (!passing) card.current?.scrollIntoView({ block: 'nearest' })
  }, [top, passing])
  return (
    <>
      <div ref={card} id={id} role="group" aria-label={`The coach, note ${place}`} style={{ top, left }} data-screen-only=""
        onPointerEnter={onEnter} onPointerLeave={onLeave}
        className="absolute z-20 mt-2 w-full max-w-float scroll-mb-4 rounded-md border border-hairline bg-raised p-4 font-sans text-base shadow-float">
        <Advice key={`${finding.rule}${index}`} id={id} finding={finding} keys {...acts}>
          <Button size="small" variant="quiet" keyHint="escape" onClick={onClose}>Close</Button>
          <span className="ml-auto text-small text-soft tabular-nums">{place}</span>
        </Advice>
      </div>
      {!passing && (
        <p role="status" className="sr-only">
          Note {place}. {TONE_WORDS[toneOf(finding)]}. {finding.message} {finding.fix}
        </p>
      )}
    </>
  )
}
