import { useMemo } from 'react'
import type { AudienceWords } from '../../../ui/field.tsx'
import { firstName } from '../../parts/record-words.ts'

/** Who reads a draft: as the policies of `app.review_text` and `app.review_release` have it. */
export function useAudience(person: string): AudienceWords {
  return useMemo(
    () => ({ now: 'only you', later: `those above you and HR when you submit, ${firstName(person)} when you share` }),
    [person],
  )
}
