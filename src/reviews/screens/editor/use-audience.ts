import { useMemo } from 'react'
import type { AudienceWords } from '../../../ui/field.tsx'
import { firstName } from '../../parts/record-words.ts'

/** Who reads a draft: as the policies of `app.review_text` and `app.review_release` have it. A delegate's is read by the manager, too. */
export function useAudience(person: string, delegated = false): AudienceWords {
  return useMemo(
    () => ({ now: delegated ? `you and the manager of ${person}` : 'only you', later: `${delegated ? 'the managers above them' : 'those above you'} and HR when you submit, ${firstName(person)} when you share` }),
    [person, delegated],
  )
}
