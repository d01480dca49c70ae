import type { ReactNode } from 'react'
import { Button } from './button.tsx'

export interface ChangedElsewhereProps<V> {
  mine: V
  theirs: V
  /** A text one can read, of either. */
  words: (value: V) => string
  choose: (value: V) => void
  /** One text of both, where that makes sense. */
  both?: (mine: V, theirs: V) => V
}

/** Two texts of one document: the one here, and the one saved elsewhere meanwhile. Neither is lost until one is chosen. */
export function ChangedElsewhere<V>({ mine, theirs, words, choose, both }: ChangedElsewhereProps<V>) {
  return (
    <div role="alert" className="mt-4 border-l-4 border-ink py-1 pl-4">
      <p className="font-medium">This was changed elsewhere while you wrote here. Which text goes on?</p>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        <Text title="Yours, here" text={words(mine)} action={<Button size="small" onClick={() => choose(mine)}>Go on with mine</Button>} />
        <Text title="The one saved elsewhere" text={words(theirs)} action={<Button size="small" onClick={() => choose(theirs)}>Go on with that one</Button>} />
      </div>
      {both && <p className="mt-3"><Button size="small" variant="primary" onClick={() => choose(both(mine, theirs))}>Keep both, one after the other</Button></p>}
    </div>
  )
}

function Text({ title, text, action }: { title: string; text: string; action: ReactNode }) {
  return (
    <div>
      <p className="text-small text-soft">{title}</p>
      <p className="my-2 whitespace-pre-line">{text || 'Nothing'}</p>
      {action}
    </div>
  )
}

/** Two texts, one after the other. */
export function oneAfterTheOther(mine: string, theirs: string): string {
  return [mine, theirs].filter((text) => text.trim()).join('\n\n')
}
