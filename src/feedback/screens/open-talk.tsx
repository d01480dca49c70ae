import { Loaded } from '../../ui/loaded.tsx'
import { usePlace } from '../../ui/place.ts'
import { useAction } from '../../ui/use-action.ts'
import { OnLedger } from './open-entry.tsx'

/** `/talks/$id`: the same for a record of a talk. */
export default function OpenTalk() {
  const { params } = usePlace()
  const found = useAction('talk.show', { id: params.id! })
  return <Loaded query={found}>{({ id, subject }) => <OnLedger id={id} subjectId={subject.id} />}</Loaded>
}
