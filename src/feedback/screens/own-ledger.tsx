import { useMe } from '../../ui/me.ts'
import { PersonPage } from './person.tsx'

/** One's own ledger: the same page as everybody's, read by the one it is about. */
export default function OwnLedger() {
  const { person } = useMe()
  return <PersonPage id={person.id} />
}
