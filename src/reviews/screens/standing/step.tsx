import type { ReactNode } from 'react'
import { KnotShape } from '../../../ui/line.tsx'

/** One knot on the way of a review: what it is, whether it is done, and what to do about it. */
export function Step({ title, done, words, children }: { title: string; done?: boolean; words: string; children?: ReactNode }) {
  return (
    <li className="knot" data-done={done ? '' : undefined}>
      <KnotShape kind={done ? 'said' : 'missing'} className="knot-shape" />
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-medium">
          {title}
          <span className="sr-only">{done ? ', done' : ', to come'}</span>
        </span>
        {words && <span className="text-small text-soft">{words}</span>}
      </p>
      {children}
    </li>
  )
}
