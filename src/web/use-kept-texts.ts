import { useCallback, useEffect, useState } from 'react'
import { leftOf, wordsOf, type LeftEntry } from '../ui/journal.ts'

/** Texts of a person that only this device has; read anew after each change. */
export function useKeptTexts(personId: string): { texts: readonly LeftEntry<unknown>[] | undefined; look: () => void } {
  const [texts, setTexts] = useState<readonly LeftEntry<unknown>[]>()
  const look = useCallback(() => void leftOf(personId).then((found) => setTexts(found.filter(({ value }) => wordsOf(value).length > 0))), [personId])
  useEffect(look, [look])
  return { texts, look }
}
