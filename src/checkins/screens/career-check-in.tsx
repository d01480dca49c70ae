import { useMemo, useState } from 'react'
import { inWords } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { useCommands } from '../../ui/commands.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Section } from '../../ui/section.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { useAction } from '../../ui/use-action.ts'
import { quarterWords } from '../career/career.ts'
import type { CareerCheckIn, CareerWords } from '../career/words.ts'
import { CareerPlan, ReadPlan } from '../parts/career-plan.tsx'
import { OwnView, ReadView, TheirView } from '../parts/career-view.tsx'
import { HoldCareer } from '../parts/hold-career.tsx'

/** One quarter of two people: how each sees it, what comes next, and the quarter before beside it. */
export default function CareerCheckInScreen() {
  const { params } = usePlace()
  const found = useAction('career.show', { id: params.checkInId! }, { fresh: true })
  return <Loaded query={found}>{(checkIn) => <CheckIn key={checkIn.id} checkIn={checkIn} />}</Loaded>
}

function CheckIn({ checkIn }: { checkIn: CareerCheckIn }) {
  const { person: me } = useMe()
  const { person, manager, quarter, heldOn, may, mine, last } = checkIn
  const own = person.id === me.id
  const among = own || manager.id === me.id
  const other = own ? manager : person
  const [holding, setHolding] = useState(false)
  useCommands(useMemo(() => (may.hold ? [{ id: 'career.hold', title: 'We talked about it', keys: 'h', run: () => setHolding(true) }] : []), [may.hold]))
  return (
    <Page title={`Career check-in, ${quarterWords(quarter)}`} width="wide"
      purpose={among ? `You and ${other.name}, about where it should go. It is tied to no review.` : `${person.name} and ${manager.name}. What they talk about is theirs.`}
      back={{ to: own ? '/ledger?tab=career' : `/people/${person.id}?tab=career`, label: 'Career check-ins' }}
      state={heldOn ? <StateLabel state="Held" step="done" next={`On ${inWords(heldOn)}.`} /> : <StateLabel state="Begun" step="going" next={among ? 'Each of you writes, shares, and then you talk.' : 'It has not been held yet.'} />}
      primary={may.hold && !heldOn && <Button variant="primary" keyHint="h" onClick={() => setHolding(true)}>We talked about it</Button>}
      actions={may.hold && heldOn && <Button onClick={() => setHolding(true)}>Put the day right</Button>}>
      {!among && <p className="text-soft">You see that it takes place, and on which day.</p>}
      {among && !may.hold && !mine && <p className="text-soft">This check-in belongs to the time {person.name} reported to {manager.name}.</p>}
      {among && (may.hold || mine) && (
        <>
          {checkIn.questions && <Questions questions={checkIn.questions} />}
          <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
            <div className="min-w-0"><OwnView checkIn={checkIn} other={other} own={own} /></div>
            <div className="min-w-0"><TheirView checkIn={checkIn} other={other} own={own} /></div>
          </div>
          <div className="mt-12 grid gap-x-12 gap-y-12 lg:grid-cols-2">
            <div className="min-w-0"><CareerPlan checkIn={checkIn} /></div>
            {last && <div className="min-w-0"><Last last={last} person={person.name} manager={manager.name} meId={me.id} personId={person.id} /></div>}
          </div>
        </>
      )}
      {may.hold && <HoldCareer checkIn={checkIn} other={other} open={holding} onClose={() => setHolding(false)} />}
    </Page>
  )
}

function Questions({ questions }: { questions: readonly string[] }) {
  return (
    <details className="mb-8 max-w-prose">
      <summary className="min-h-6 text-accent">Questions to think about before you talk</summary>
      <ul className="mt-2 list-disc space-y-1 pl-6">{questions.map((question) => <li key={question}>{question}</li>)}</ul>
    </details>
  )
}

/** What stood a quarter ago: what has come of it? */
function Last({ last, person, manager, meId, personId }: { last: CareerWords; person: string; manager: string; meId: string; personId: string }) {
  const own = meId === personId
  return (
    <Section title={`Last time: ${quarterWords(last.quarter)}`} hint={last.heldOn ? `You talked on ${inWords(last.heldOn)}. What has changed since?` : 'Begun, and not held. What has changed since?'}>
      {last.plan && <ReadPlan plan={last.plan} />}
      {last.person && <details><summary className="min-h-8">{own ? 'How you saw it' : `How ${person} saw it`}</summary><div className="py-3"><ReadView view={last.person} own name={person} /></div></details>}
      {last.manager && <details><summary className="min-h-8">{own ? `How ${manager} saw it` : 'How you saw it'}</summary><div className="py-3"><ReadView view={last.manager} own={false} name={own ? 'you' : person} /></div></details>}
    </Section>
  )
}
