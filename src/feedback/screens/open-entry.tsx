import { Navigate } from '@tanstack/react-router'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { usePlace } from '../../ui/place.ts'
import { useAction } from '../../ui/use-action.ts'

/** `/observations/$id`: a message knows the record; on whose ledger it stands is asked here. */
export default function OpenObservation() {
  const { params } = usePlace()
  const found = useAction('observation.show', { id: params.id! })
  return <Loaded query={found}>{({ id, subject }) => <OnLedger id={id} subjectId={subject.id} />}</Loaded>
}

export function OnLedger({ id, subjectId }: { id: string; subjectId: string }) {
  const { person: me } = useMe()
  return <Navigate to={(subjectId === me.id ? '/ledger' : `/people/${subjectId}`) as '/'} hash={`entry-${id}`} replace />
}
