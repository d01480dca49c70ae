import { useMemo } from 'react'
import { listInWords } from '../../../kit/text.ts'
import type { AudienceWords } from '../../../ui/field.tsx'
import { firstName } from '../../parts/record-words.ts'

/** Who reads a draft: as the policies of `app.review_text` and `app.review_release` have it. A delegate's is read by the manager, too. */
export function useAudience(person: string, delegated = false, coAuthors: readonly { name: string }[] = []): AudienceWords {
  const asked = coAuthors.map(({ name }) => name)
  const now = listInWords(['you', ...(delegated ? [`the manager of ${person}`] : []), ...asked])
  return useMemo(
    () => ({
      now: now === 'you' ? 'only you' : now,
      later: `${delegated ? 'the managers above them' : 'those above you'} and HR when you submit, ${firstName(person)} when you share`,
    }),
    [person, delegated, now],
  )
}
