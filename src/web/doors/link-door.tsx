import { useEffect, useState, type ReactNode } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { Waiting } from '../../ui/loaded.tsx'
import { Problem } from '../../ui/problem.ts'
import { linkToken, lookAtLink, type LinkWords } from '../session.ts'
import { Door } from './door.tsx'

/**
 * Where a one-time link lands: looks at it without using it up, and shows the page it opens or says that it has ended.
 * @param again where a new link comes from, when one can ask for it oneself
 */
export function LinkDoor({ again, children }: { again?: { to: string; label: string }; children: (words: LinkWords, token: string) => ReactNode }) {
  const [token] = useState(() => linkToken(location))
  const [words, setWords] = useState<LinkWords | Problem>()
  useEffect(() => {
    let here = true
    lookAtLink(token).then((found) => { if (here) setWords(found) }, (error: Problem) => { if (here) setWords(error) })
    return () => { here = false }
  }, [token])
  if (words === undefined) return <main className="p-6"><Waiting label="Looking at your link" /></main>
  if (words instanceof Error) {
    return (
      <Door title="This link has ended" purpose={words.detail}>
        {again && <ButtonLink variant="primary" to={again.to}>{again.label}</ButtonLink>}
      </Door>
    )
  }
  return children(words, token)
}
