import { createContext, use, useCallback, useMemo, useRef, useState } from 'react'
import { toast } from '../../../ui/toast.tsx'
import { citeRecord, itemOf, nameOfItem, unciteRecord, type ItemPlace } from '../../edits.ts'
import type { ReviewText } from '../../merge.ts'
import type { PacketRecord } from '../../words.ts'

/** What the records of the packet can do with the text beside them. Stable while one types. */
export interface Citing {
  /** Cites into the row last worked on; without one, `asks` holds the record until a row is chosen. */
  cite: (recordId: string) => void
  uncite: (place: ItemPlace, recordId: string) => void
  /** Opens what it takes for the person to hear of it first. */
  tell: (record?: PacketRecord) => void
}

export const CitingContext = createContext<Citing>({ cite: () => {}, uncite: () => {}, tell: () => {} })
export const useCiting = (): Citing => use(CitingContext)

type Change = (next: (old: ReviewText) => ReviewText) => void

/** Keeps which row one works on, and cites into it. */
export function useCitingOf(text: ReviewText, change: Change, tell: Citing['tell']) {
  const [target, setTarget] = useState<ItemPlace>()
  const [asks, setAsks] = useState<string>()
  const [said, setSaid] = useState('')
  const latest = useRef({ text, target })
  latest.current = { text, target }

  const citeInto = useCallback(
    (place: ItemPlace, recordId: string) => {
      const { document } = latest.current.text
      const name = nameOfItem(document, place)
      const before = itemOf(document, place)?.cites.includes(recordId)
      if (before) return setSaid(`${name} cites it already.`)
      change((old) => ({ ...old, document: citeRecord(old.document, place, recordId) }))
      setSaid(`Cited in ${name}.`)
    },
    [change],
  )

  const citing = useMemo<Citing>(
    () => ({
      cite: (recordId) => {
        const place = latest.current.target
        if (place && itemOf(latest.current.text.document, place)) citeInto(place, recordId)
        else setAsks(recordId)
      },
      uncite: (place, recordId) => {
        change((old) => ({ ...old, document: unciteRecord(old.document, place, recordId) }))
        toast({
          title: `No longer cited in ${nameOfItem(latest.current.text.document, place)}`,
          undo: () => change((old) => ({ ...old, document: citeRecord(old.document, place, recordId) })),
        })
      },
      tell,
    }),
    [change, citeInto, tell],
  )

  return { citing, citeInto, target, setTarget, asks, setAsks, said }
}
