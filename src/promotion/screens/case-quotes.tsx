import { useState } from 'react'
import { searchPeople } from '../../people/parts/search-people.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PersonPicker, type PersonChoice } from '../../ui/person-picker.tsx'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import type { CaseShown } from '../parts/case-words.ts'
import { QuoteList } from '../parts/quote-list.tsx'

/** Words of colleagues: asked for here, written and released by themselves. */
export function CaseQuotes({ shown }: { shown: CaseShown }) {
  const [open, setOpen] = useState(false)
  const withdraw = useWrite('promotion-quote.withdraw', { refreshes: ['promotion-case.show'] })
  return (
    <Section title="Words of colleagues" hint={`They write them, and they release them themselves. ${shown.subject.name} never learns who was asked.`} actions={<Button size="small" onClick={() => setOpen(true)}>Ask somebody</Button>}>
      <div id="case-quotes" tabIndex={-1}><QuoteList quotes={(shown.quotes ?? []).filter(({ state }) => state !== 'withdrawn')} onWithdraw={({ id }) => withdraw.run({ id })} /></div>
      {open && <AskSomebody shown={shown} onClose={() => setOpen(false)} />}
    </Section>
  )
}

function AskSomebody({ shown, onClose }: { shown: CaseShown; onClose: () => void }) {
  const [person, setPerson] = useState<PersonChoice | null>(null)
  const words = useKept(`promotion-case/${shown.id}/ask`, { question: `What did you see of ${shown.subject.name}’s work, and what came of it?` })
  const ask = useWrite('promotion-quote.ask', { quiet: true, refreshes: ['promotion-case.show'], says: ({ asked }) => ({ title: `${asked.name} is asked` }), done: () => { words.clear(); onClose() } })
  const problems = ask.problem ? fieldProblems(ask.problem, { '/askedId': 'quote-person', '/question': 'quote-question' }) : []
  return (
    <Dialog open onClose={onClose} title="Ask a colleague for a few words" purpose="Somebody who worked with them and saw what you write about. They may say no, and nobody else hears of it."
      actions={<><Button onClick={onClose}>Not now</Button><Button variant="primary" busy={ask.busy} unavailable={person ? undefined : 'Choose somebody first'} onClick={() => person && ask.run({ id: shown.id, askedId: person.id, question: words.value.question })}>Ask</Button></>}>
      <div className="space-y-4">
        <PersonPicker id="quote-person" label="Who" value={person} search={searchPeople} error={problemAt(problems, 'quote-person') ?? (problems.length === 0 ? ask.problem?.detail : undefined)} onChange={(next) => { ask.reset(); setPerson(next) }} />
        <TextArea id="quote-question" label="What you ask" rows={2} maxLength={1000} value={words.value.question} error={problemAt(problems, 'quote-question')} onChange={(event) => words.change({ question: event.target.value })}
          audience={{ now: 'only you', later: 'whom you ask, and those who read the case' }} />
      </div>
    </Dialog>
  )
}
