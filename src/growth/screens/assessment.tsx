import { useMemo, useState } from 'react'
import { inWords } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { useCommands } from '../../ui/commands.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Prose, Section } from '../../ui/section.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { useAction } from '../../ui/use-action.ts'
import { HoldAssessment } from '../parts/hold-assessment.tsx'
import { OwnPlacements } from '../parts/own-placements.tsx'
import { SideBySide } from '../parts/side-by-side.tsx'
import type { AssessmentPage } from '../words.ts'

/** Where each of two places the work against the levels, and what they came to. */
export default function AssessmentScreen() {
  const { params } = usePlace()
  const found = useAction('level-assessment.show', { id: params.assessmentId! }, { fresh: true })
  return <Loaded query={found}>{(page) => <Assessment key={page.id} page={page} />}</Loaded>
}

function Assessment({ page }: { page: AssessmentPage }) {
  const { person: me } = useMe()
  const { person, between, talkedOn, open, mine, theirs, may, framework } = page
  const own = person.id === me.id
  const other = page.other?.name ?? 'the other one'
  const [holding, setHolding] = useState(false)
  useCommands(useMemo(() => (may.hold ? [{ id: 'assessment.hold', title: 'We talked about it', keys: 'h', run: () => setHolding(true) }] : []), [may.hold]))
  return (
    <Page title={own ? 'Your work against the levels' : `${person.name}’s work against the levels`} width="wide"
      purpose={between ? `You and ${other}, each alone first. Held against ${framework.name}, version ${framework.version}; it stays with that version.` : 'That the two assess. What they write is theirs.'}
      back={{ to: own ? '/growth' : `/people/${person.id}/growth`, label: own ? 'Your growth' : `Growth of ${person.name}` }} state={<State page={page} other={other} />}
      primary={may.hold && <Button variant="primary" keyHint="h" onClick={() => setHolding(true)}>We talked about it</Button>}>
      {!between && <p className="text-soft">{talkedOn ? `They talked about it on ${inWords(talkedOn)}.` : 'It is under way.'}</p>}
      {between && open && <SideBySide page={page} other={theirs?.author.name ?? other} />}
      {between && !open && may.write && <OwnPlacements page={page} other={other} own={own} />}
      {between && !open && mine?.sharedAt && <Waiting page={page} other={other} />}
      {between && <HoldAssessment id={page.id} other={other} open={holding} onClose={() => setHolding(false)} />}
    </Page>
  )
}

function State({ page: { talkedOn, open, mine, theirs, between }, other }: { page: AssessmentPage; other: string }) {
  if (talkedOn) return <StateLabel state="Talked about" step="done" next={`On ${inWords(talkedOn)}.`} />
  if (open) return <StateLabel state="Both have shared" step="going" next="You talk about where you differ." />
  if (!between) return <StateLabel state="Begun" step="going" />
  return <StateLabel state="Being written" step="waiting" next={mine?.sharedAt ? `${other} shares next.` : theirs?.sharedAt ? `${other} has shared. It opens when you share yours.` : 'Each of you writes and shares.'} />
}

/** What one shared oneself, while the other one still writes. */
function Waiting({ page, other }: { page: AssessmentPage; other: string }) {
  return (
    <Section title="How you see it" hint={`Shared, and it stays as it is. ${other} has not shared yet; then both open.`}>
      <dl className="space-y-4">
        {page.rows.filter(({ mine }) => mine).map(({ dimension, name, mine }) => <div key={dimension}><dt className="font-medium">{name}: {mine!.level}</dt><dd><Prose>{mine!.because}</Prose></dd></div>)}
      </dl>
    </Section>
  )
}
