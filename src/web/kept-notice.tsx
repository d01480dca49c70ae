import { useEffect } from 'react'
import { Link } from '../ui/link.tsx'
import type { Me } from '../ui/me.ts'
import { usePlace } from '../ui/place.ts'
import { useKeptTexts } from './use-kept-texts.ts'

/** One quiet line while something one wrote is on this device only. The page it was written on takes it up by itself. */
export function KeptNotice({ me }: { me: Me }) {
  const { texts = [], look } = useKeptTexts(me.person.id)
  const { path } = usePlace()
  // what a page took up or saved is gone from the list on the next page
  useEffect(look, [look, path])
  const elsewhere = texts.filter(({ place }) => place?.path !== path)
  if (elsewhere.length === 0 || path === '/account/kept') return null
  return (
    <p className="mb-6 border-l-4 border-edge py-1 pl-4 text-small" data-screen-only="">
      {elsewhere.length === 1 ? 'One text of yours is' : `${elsewhere.length} texts of yours are`} on this device only.{' '}
      <Link to="/account/kept">Look at {elsewhere.length === 1 ? 'it' : 'them'}</Link>
    </p>
  )
}
