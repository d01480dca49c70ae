import { useState } from 'react'
import { dateIn, inWords } from '../../kit/date.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { StateLabel } from '../../ui/state-label.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { PrintFooter } from '../parts/print-footer.tsx'
import { ReviewPaper } from '../parts/review-paper.tsx'

/** A review one began before somebody else took over. */
export default function KeptDraftScreen() {
  const { params } = usePlace()
  const kept = useAction('kept-draft.show', { id: params.id! })
  return <Loaded query={kept}>{(answer) => <Kept kept={answer} />}</Loaded>
}

function Kept({ kept }: { kept: OutputOf<'kept-draft.show'> }) {
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const { subject, cycle, keptAt, passedOnAt, mine, author } = kept
  const pass = useWrite('kept-draft.pass-on', {
    refreshes: ['kept-draft.show', 'kept-draft.list'],
    done: () => setAsking(false),
    says: () => ({ title: 'Passed on', detail: 'Whoever writes the review now can read it.' }),
  })
  const on = (at: string) => inWords(dateIn(me.organisation.timeZone, at))
  return (
    <Page
      title={`Your draft about ${subject.name}`}
      document
      width="reading"
      back={{ to: '/reviews', label: 'Reviews' }}
      purpose={mine ? `${cycle.name}. Somebody else writes the review now; this stays yours.` : `${cycle.name}. Begun by ${author.name}.`}
      state={
        <StateLabel
          state={passedOnAt ? 'Passed on' : 'Kept'}
          step={passedOnAt ? 'done' : 'going'}
          next={passedOnAt ? `Since ${on(passedOnAt)} whoever writes the review can read it.` : `Since ${on(keptAt)}. Only you can read it.`}
        />
      }
      primary={mine && !passedOnAt && <Button onClick={() => setAsking(true)}>Pass it on</Button>}
      actions={<Button onClick={() => print()}>Print</Button>}>
      <PrintFooter words={`Draft about ${subject.name}, ${cycle.name}`} />
      <ReviewPaper document={kept.document} records={[]} meId={me.person.id} />
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={`Pass your draft about ${subject.name} on`}
        confirm="Pass it on"
        busy={pass.busy}
        onConfirm={() => pass.run({ id: kept.id })}
        consequence="Whoever writes the review now can read it and start from it, without your rating. It can’t be taken back."
      />
    </Page>
  )
}
