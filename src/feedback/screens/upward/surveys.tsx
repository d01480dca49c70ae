import { addDays, inWords } from '../../../kit/date.ts'
import { useState, type SubmitEvent } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorSummary, type FieldProblem } from '../../../ui/error-summary.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { Link } from '../../../ui/link.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useMe } from '../../../ui/me.ts'
import { Page } from '../../../ui/page.tsx'
import { PersonPicker } from '../../../ui/person-picker.tsx'
import { usePlace } from '../../../ui/place.ts'
import { fieldProblems, problemAt, type Problem } from '../../../ui/problem.ts'
import { Restored } from '../../../ui/restored.tsx'
import { Badge } from '../../../ui/state-label.tsx'
import { Table } from '../../../ui/table.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { usePages } from '../../../ui/use-pages.ts'
import { useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import { ROUND_DAYS } from '../../numbers.ts'
import { usePeopleSearch } from '../../parts/people-search.ts'
import { FIRST_UPWARD } from '../../upward/survey-words.ts'
import type { Named } from '../../words.ts'

/** Upward surveys: those that ask me, those about me, and for HR all of theirs. */
export default function Surveys() {
  const { roles } = useMe()
  const { search, setSearch } = usePlace()
  const pages = usePages('upward.list', {})
  const hr = roles.includes('hr_admin') || roles.includes('hr_partner')
  const open = () => void setSearch({ open: 'yes' })
  return (
    <Page title="Upward feedback" purpose="What people say about working with their manager. Nobody, HR and the database included, can tell afterwards who wrote what."
      primary={hr && <Button variant="primary" onClick={open}>Ask about a manager</Button>}>
      <Loaded query={pages.query}>
        {(loaded) => (
          <>
            <Table caption="Upward surveys" rows={loaded.flatMap((page) => page.surveys)} rowKey={(survey) => survey.id}
              empty={<EmptyState title="Surveys about managers" action={hr && <Button onClick={open}>Ask about a manager</Button>}
                why="HR asks all reports of a manager the same questions. The texts are mixed when the survey closes; with fewer than five, nothing is shown to anybody and the texts are deleted." example="She says on Monday what matters this week, so I know what can wait." />}
              columns={[
                { id: 'manager', header: 'About', rowHeader: true, cell: (survey) => <Link to={`/upward-surveys/${survey.id}`}>{survey.manager.name}</Link>, sortBy: (survey) => survey.manager.name },
                { id: 'due', header: 'Until', cell: (survey) => inWords(survey.due), sortBy: (survey) => survey.due },
                { id: 'state', header: 'State', cell: (survey) => <Badge step={survey.state === 'open' ? 'going' : 'done'}>{survey.state === 'open' ? 'Open' : 'Closed'}</Badge> },
                { id: 'mine', header: 'You', cell: (survey) => (survey.mine ? (survey.mine.sent ? 'Answered' : survey.state === 'open' ? 'Asked' : 'Were asked') : '') },
              ]} />
            {pages.more && <div className="mt-8"><Button busy={pages.busy} onClick={pages.more}>Show earlier</Button></div>}
          </>
        )}
      </Loaded>
      <Dialog open={search.open === 'yes' && hr} onClose={() => void setSearch({ open: undefined })} title="Ask about a manager" purpose="Everybody who reports to them today is asked. It takes five; you can’t choose who.">
        {search.open === 'yes' && <SurveyForm onClose={() => void setSearch({ open: undefined })} />}
      </Dialog>
    </Page>
  )
}

interface SurveyDraft { manager: Named | null; questions: string[]; due: string }

function SurveyForm({ onClose }: { onClose: () => void }) {
  const { today } = useMe()
  const { go } = usePlace()
  const find = usePeopleSearch({ withMe: false })
  const kept = useKept<SurveyDraft>('upward-survey', { manager: null, questions: FIRST_UPWARD, due: addDays(today, ROUND_DAYS) })
  const { manager, questions, due } = kept.value
  const set = (patch: Partial<SurveyDraft>) => kept.change((old) => ({ ...old, ...patch }))
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const open = useWrite('upward.open', { quiet: true, refreshes: ['upward.list', 'home.show'] })
  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const asked = questions.map((text) => text.trim()).filter(Boolean)
    if (!manager) return setProblems([{ fieldId: 'survey-manager', message: 'Say whom it is about.' }])
    try {
      const survey = await open.ask({ managerId: manager.id, questions: asked, due })
      kept.clear(kept.value)
      onClose()
      void go(`/upward-surveys/${survey.id}`)
    } catch (problem) {
      setProblems(fieldProblems(problem as Problem, { '/managerId': 'survey-manager', '/due': 'survey-due', '/questions': 'survey-question-0' }))
    }
  }
  return (
    <form noValidate className="space-y-5" aria-label="Ask about a manager" onSubmit={(event) => void send(event)}>
      <Restored kept={kept} />
      <ErrorSummary errors={problems} />
      <PersonPicker id="survey-manager" label="About" search={find} value={manager} error={problemAt(problems, 'survey-manager')} onChange={(person) => set({ manager: person && { id: person.id, name: person.name } })} />
      {questions.map((text, i) => (
        <TextArea key={i} id={`survey-question-${i}`} label={`Question ${i + 1}`} optional={i > 0} rows={2} maxLength={400} error={problemAt(problems, `survey-question-${i}`)}
          audience={{ now: 'only you, on this device', later: 'those who are asked, the manager, the managers above and HR' }} audienceHidden={i > 0} value={text} onChange={(event) => set({ questions: questions.with(i, event.target.value) })} />
      ))}
      <Input id="survey-due" type="date" label="Closes after" size="short" min={today} error={problemAt(problems, 'survey-due')} value={due} onChange={(event) => set({ due: event.target.value })} />
      <div className="flex flex-wrap justify-end gap-2"><Button onClick={onClose}>Not now</Button><Button type="submit" variant="primary" busy={open.busy}>Send the questions</Button></div>
    </form>
  )
}
