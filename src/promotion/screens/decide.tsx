import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Input, Radios } from '../../ui/inputs.tsx'
import { Loaded, NotHere } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { OUTCOME_WORDS, OUTCOMES, type Outcome } from '../codes.ts'
import { levelWords, type CaseShown } from '../parts/case-words.ts'

/** The facilitator writes down what the session decided. */
export default function Decide() {
  const { params } = usePlace()
  const shown = useAction('promotion-case.show', { id: params.id! }, { fresh: true })
  return <Loaded query={shown}>{(found) => (found.may.includes('decide') ? <Write shown={found} /> : <NotHere />)}</Loaded>
}

function Write({ shown }: { shown: CaseShown }) {
  const { go } = usePlace()
  const { outcome, reasons = '', feedback = '', wouldChange = '', nextOn = '', levelFrom = '' } = shown.decision ?? {}
  const kept = useKept<{ outcome?: Outcome | undefined; reasons: string; feedback: string; wouldChange: string; nextOn: string; levelFrom: string }>(`promotion-case/${shown.id}/decision/${shown.decision?.version ?? 0}`, { outcome, reasons, feedback, wouldChange, nextOn, levelFrom })
  const { value } = kept
  const change = (more: Partial<typeof value>) => kept.change((old) => ({ ...old, ...more }))
  const write = useWrite('promotion-case.decide', { quiet: true, refreshes: ['promotion-case.show', 'promotion-case.list', 'promotion-session.show'], done: () => { kept.clear(); void go(`/promotion-cases/${shown.id}`) } })
  const problems = write.problem ? fieldProblems(write.problem, {}) : []
  const name = shown.subject.name
  const audience = { now: 'only you, on this device', later: `those who read the case, and ${name} once it is given` }
  return (
    <Page title={`The decision about ${name}`} width="form" back={{ to: `/promotion-cases/${shown.id}`, label: 'The case' }} purpose={`Held against the text of ${levelWords(shown, shown.proposedLevel)}. The person reads every word of it.`}>
      <Restored kept={kept} />
      <form noValidate className="space-y-8" aria-label={`The decision about ${name}`} onSubmit={(event) => {
        event.preventDefault()
        if (!value.outcome) return
        const { nextOn: next, levelFrom: from, outcome: chosen, ...words } = value
        write.run({ id: shown.id, outcome: chosen!, ...words, ...(chosen === 'yes' ? from && { levelFrom: from } : next && { nextOn: next }) })
      }}>
        <ErrorSummary errors={problems} />
        <Radios name="outcome" label="What was decided?" inline value={value.outcome} onChange={(next) => change({ outcome: next })} options={OUTCOMES.map((each) => ({ value: each, label: OUTCOME_WORDS[each] }))} />
        <TextArea id="reasons" label="Why" hint="What was seen and what was not, dimension by dimension." serif rows={4} maxLength={20_000} error={problemAt(problems, 'reasons')} audience={audience} value={kept.value.reasons} onChange={(event) => change({ reasons: event.target.value })} />
        <TextArea id="feedback" label={`To ${name}`} hint="What they do well at this level already, in words to them." serif rows={4} maxLength={20_000} error={problemAt(problems, 'feedback')} audience={audience} audienceHidden value={kept.value.feedback} onChange={(event) => change({ feedback: event.target.value })} />
        {value.outcome === 'not-yet' && (
          <>
            <TextArea id="wouldChange" label="What would change it" hint="What would have to be seen, and where it could be." serif rows={3} maxLength={20_000} error={problemAt(problems, 'wouldChange')} audience={audience} audienceHidden value={kept.value.wouldChange} onChange={(event) => change({ wouldChange: event.target.value })} />
            <Input id="nextOn" type="date" size="short" label="Looked at again on" error={problemAt(problems, 'nextOn')} value={value.nextOn} onChange={(event) => change({ nextOn: event.target.value })} />
          </>
        )}
        {value.outcome === 'yes' && <Input id="levelFrom" type="date" size="short" label="The level holds from" error={problemAt(problems, 'levelFrom')} value={value.levelFrom} onChange={(event) => change({ levelFrom: event.target.value })} />}
        <Button type="submit" variant="primary" busy={write.busy} unavailable={value.outcome ? undefined : 'Say what was decided first'}>Write it down</Button>
      </form>
    </Page>
  )
}
