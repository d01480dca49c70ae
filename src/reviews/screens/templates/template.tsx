import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '../../../ui/error-summary.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useMe } from '../../../ui/me.ts'
import { Page } from '../../../ui/page.tsx'
import { usePlace } from '../../../ui/place.ts'
import { fieldProblems, Problem, problemAt } from '../../../ui/problem.ts'
import { Restored } from '../../../ui/restored.tsx'
import { StateLabel } from '../../../ui/state-label.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import { AUDIENCES } from '../../template/audiences.ts'
import type { Audience, Template, TemplateDocument } from '../../template/words.ts'
import { AUDIENCE_TITLES, AudiencePreview } from './audience-preview.tsx'
import { QuestionList } from './question-list.tsx'
import { SelfFields } from './self-fields.tsx'

/** One template: what it asks of whom, to read and, for HR admins, to change. */
export default function TemplateScreen() {
  const { params } = usePlace()
  const template = useAction('template.show', { id: params.id! }, { fresh: true })
  return <Loaded query={template}>{(answer) => <Editor key={answer.version} template={answer} />}</Loaded>
}

interface Draft {
  name: string
  document: TemplateDocument
}

function Editor({ template }: { template: Template }) {
  const me = useMe()
  const admin = me.roles.includes('hr_admin')
  const kept = useKept<Draft>(`template/${template.id}/${template.version}`, { name: template.name, document: template.document })
  const { name, document } = kept.value
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const write = useWrite('template.write', {
    quiet: true,
    refreshes: ['template.list', 'template.show'],
    says: ({ version }) => ({ title: `Saved as version ${version}`, detail: 'Cycles that are open keep the questions they have.' }),
  })
  const change = (audience: Audience, questions: TemplateDocument[Audience]) =>
    kept.change((old) => ({ ...old, document: { ...old.document, [audience]: questions } }))

  async function save() {
    setProblems([])
    try {
      await write.ask({ id: template.id, name, document }, { ifMatch: template.version })
      kept.clear(kept.value)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      setProblems(fieldProblems(error))
    }
  }

  return (
    <Page
      title={template.name}
      width="form"
      back={{ to: '/review-templates', label: 'Review templates' }}
      purpose="What is asked beside the core: summary, accomplishments, growth areas and a look ahead stay in every manager’s review."
      state={
        <StateLabel
          state={template.builtIn ? 'As it came with Plumbline' : `Version ${template.version}`}
          step="done"
          next={admin ? 'Saving makes a new version; cycles that are open keep theirs.' : 'An HR admin can change it.'}
        />
      }
      primary={
        admin && (
          <Button variant="primary" busy={write.busy} unavailable={kept.unsent ? undefined : 'Nothing is changed yet'} onClick={() => void save()}>
            Save
          </Button>
        )
      }>
      <ErrorSummary errors={problems} />
      <Restored kept={kept} />
      {admin && (
        <div className="mb-8">
          <Input
            id="name"
            label="Name"
            maxLength={120}
            value={name}
            error={problemAt(problems, 'name')}
            onChange={(event) => kept.change((old) => ({ ...old, name: event.target.value }))}
          />
        </div>
      )}
      <Tabs
        label="Who is asked"
        name="asked"
        tabs={AUDIENCES.map((audience) => ({
          id: audience,
          title: AUDIENCE_TITLES[audience],
          count: document[audience].length,
          content: (
            <>
              {admin && audience === 'self' && (
                <SelfFields
                  chosen={document.selfFields}
                  onChange={(selfFields) => kept.change((old) => ({ ...old, document: { ...old.document, selfFields } }))}
                />
              )}
              {admin && (
                <QuestionList
                  audience={audience}
                  questions={document[audience]}
                  onChange={(questions) => change(audience, questions)}
                  problems={problems}
                />
              )}
              <AudiencePreview audience={audience} document={document} />
            </>
          ),
        }))}
      />
    </Page>
  )
}
