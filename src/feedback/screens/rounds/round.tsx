import { useState } from 'react'
import { inWords } from '../../../kit/date.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useMe } from '../../../ui/me.ts'
import { Page } from '../../../ui/page.tsx'
import { usePlace } from '../../../ui/place.ts'
import { Section } from '../../../ui/section.tsx'
import { StateLabel } from '../../../ui/state-label.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { Answers } from '../../parts/peer/answers.tsx'
import { AskedPeers } from '../../parts/peer/asked-peers.tsx'
import { Batch } from '../../parts/peer/batch.tsx'
import { Nominations } from '../../parts/peer/nominations.tsx'
import { LEAST_ANONYMOUS } from '../../numbers.ts'
import { givingConsequence, KIND_WORDS, ownNext, ROUND_STATES, roundNext, roundTitle } from '../../peer/round-words.ts'
import type { Round } from '../../peer/words.ts'

/** One round: for those who decide whom was asked and what came; for the person what was given to them. */
export default function RoundScreen() {
  const { params } = usePlace()
  const round = useAction('round.show', { id: params.id! })
  return <Loaded query={round}>{(found) => <Present round={found} />}</Loaded>
}

const STEPS = { nominating: 'waiting', asked: 'going', given: 'done', closed: 'done' } as const

function Present({ round }: { round: Round }) {
  const { person: me } = useMe()
  const own = round.subject.id === me.id
  const [step, setStep] = useState<'give' | 'close'>()
  const next = own ? ownNext(round.state, inWords(round.due)) : round.asked === undefined ? '' : roundNext(round, inWords(round.due))
  const questions = round.questions ?? []
  return (
    <Page title={roundTitle(round, me.id)} back={{ to: '/feedback-rounds', label: 'Feedback rounds' }} document={own && round.state === 'given'}
      purpose={own ? purposeOf(round, me.id) : `${KIND_WORDS[round.kind]}. ${openedWords(round, me.id)}`}
      state={<StateLabel state={ROUND_STATES[round.state]} step={STEPS[round.state]} next={next} />}
      primary={round.may.give && <Button variant="primary" unavailable={whyNot(round)} onClick={() => setStep('give')}>Give it to {round.subject.name}</Button>}
      actions={round.may.close && <Button onClick={() => setStep('close')}>Close without giving</Button>}>
      {!round.batch && !round.answers?.length && <Questions texts={questions} />}
      {(round.may.nominate || round.nominations) && <Nominations round={round} own={own} />}
      {round.batch && <Batch round={round} own={own} questions={questions} />}
      {round.answers && <Answers round={round} questions={questions} own={own} />}
      {(round.requests || round.may.ask) && round.state !== 'nominating' && <AskedPeers round={round} />}
      <GiveOrClose round={round} step={step} onClose={() => setStep(undefined)} />
    </Page>
  )
}

/** What goes out to those who are asked, for as long as nothing has come back. */
function Questions({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <Section title="What is asked">
      <ol className="list-decimal space-y-1 pl-6">{texts.map((text) => <li key={text}>{text}</li>)}</ol>
    </Section>
  )
}

/** `Ada Moss opened this round; asked on 4 March 2026.` */
function openedWords({ openedBy, askedOn }: Round, meId: string): string {
  return `${openedBy.id === meId ? 'You' : openedBy.name} opened this round${askedOn ? `; it was asked on ${inWords(askedOn)}` : ''}.`
}

function purposeOf(round: Round, meId: string): string {
  const { kind, state } = round
  if (state !== 'given') return 'What your colleagues were asked about your work, and what was given to you of it.'
  return kind === 'anonymous'
    ? 'What colleagues wrote about your work: mixed, without names. The order means nothing.'
    : `What colleagues wrote about your work, each with a name. ${openedWords(round, meId)}`
}

/** Why it can't be given yet, in words for the button. */
function whyNot({ kind, ready, sent, subject }: Round): string | undefined {
  if (!sent) return 'Nobody has answered yet.'
  if (kind === 'anonymous' && !ready?.some((each) => each.counted >= LEAST_ANONYMOUS)) {
    return `It takes three answers that count to one question, or ${subject.name} could work out who wrote what. What is withheld does not count, nor do those who answer ${subject.name} by name at the same time.`
  }
}

function GiveOrClose({ round, step, onClose }: { round: Round; step: 'give' | 'close' | undefined; onClose: () => void }) {
  const refreshes = ['round.show', 'round.list', 'home.show'] as const
  const give = useWrite('round.give', { refreshes: [...refreshes], says: () => ({ title: `Given to ${round.subject.name}` }), done: onClose })
  const close = useWrite('round.close', { refreshes: [...refreshes], says: () => ({ title: 'Closed' }), done: onClose })
  const { subject } = round
  const waiting = round.requests?.filter((each) => each.state === 'waiting').length ?? 0
  return (
    <>
      <Confirm open={step === 'give'} onClose={onClose} title={`Give the answers to ${subject.name}`} confirm={`Give to ${subject.name}`} busy={give.busy}
        consequence={`${givingConsequence(round.kind, subject)}${waiting > 0 ? ` ${waiting === 1 ? 'One person has' : `${waiting} people have`} not answered yet.` : ''}`}
        onConfirm={() => give.run({ id: round.id })} />
      <Confirm open={step === 'close'} onClose={onClose} title={`Close this round about ${subject.name}`} confirm="Close without giving" busy={close.busy}
        consequence={`${subject.name} is given nothing and not told that it is closed. Those who answered are told that it went no further. It can’t be opened again.`}
        onConfirm={() => close.run({ id: round.id })} />
    </>
  )
}
