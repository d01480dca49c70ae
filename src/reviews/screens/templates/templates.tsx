import { useState, type SubmitEvent } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { Link } from '../../../ui/link.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useMe } from '../../../ui/me.ts'
import { Page } from '../../../ui/page.tsx'
import { usePlace } from '../../../ui/place.ts'
import { fieldProblems, problemAt } from '../../../ui/problem.ts'
import { Table, type Column } from '../../../ui/table.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import { templateSummary } from '../../template/template.ts'
import type { Template } from '../../template/words.ts'

/** What a copy is made of: one there is, or nothing. */
type Making = { from?: Template }

/** Every template in its newest version. */
export default function Templates() {
  const me = useMe()
  const templates = useAction('template.list', {})
  const [making, setMaking] = useState<Making>()
  const admin = me.roles.includes('hr_admin')
  return (
    <Page
      title="Review templates"
      purpose="What a cycle asks beside the core of every review, and of whom."
      back={{ to: '/cycles', label: 'Review cycles' }}
      primary={
        admin && (
          <Button variant="primary" onClick={() => setMaking({})}>
            New template
          </Button>
        )
      }>
      <Loaded query={templates}>
        {(answer) => (
          <Table
            caption="Review templates"
            rows={answer.templates}
            rowKey={(template) => template.id}
            columns={admin ? [...COLUMNS, copyColumn((from) => setMaking({ from }))] : COLUMNS}
            empty={null}
          />
        )}
      </Loaded>
      {making && <NewTemplate from={making.from} onClose={() => setMaking(undefined)} />}
    </Page>
  )
}

const COLUMNS: readonly Column<Template>[] = [
  {
    id: 'name',
    header: 'Template',
    rowHeader: true,
    sortBy: (template) => template.name,
    cell: (template) => <Link to={`/review-templates/${template.id}`}>{template.name}</Link>,
  },
  { id: 'asks', header: 'Asks', cell: ({ document }) => templateSummary(document) },
  { id: 'version', header: 'Version', numeric: true, cell: ({ version, builtIn }) => (builtIn ? <span className="whitespace-nowrap">as it came</span> : version) },
]

const copyColumn = (copy: (from: Template) => void): Column<Template> => ({
  id: 'copy',
  header: 'Copy',
  cell: (template) => (
    <Button size="small" variant="quiet" aria-label={`Copy ${template.name}`} onClick={() => copy(template)}>
      Copy
    </Button>
  ),
})

function NewTemplate({ from, onClose }: Making & { onClose: () => void }) {
  const { go } = usePlace()
  const kept = useKept(`template/new/${from?.id ?? ''}`, { name: from ? `${from.name}, copy` : '' })
  const { name } = kept.value
  const make = useWrite('template.create', {
    quiet: true,
    refreshes: ['template.list'],
    done: ({ id }) => {
      kept.clear()
      void go(`/review-templates/${id}`)
    },
  })
  const problems = make.problem ? fieldProblems(make.problem) : []
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    make.run({ name, ...(from && { copyOf: from.id }) })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={from ? `Copy ${from.name}` : 'New template'}
      purpose={from ? 'The copy begins with the same questions.' : 'It begins with the core alone.'}>
      <form noValidate onSubmit={send} className="space-y-6">
        <ErrorSummary errors={problems} />
        <Input
          id="name"
          label="Name"
          hint="What kind of review it is: Project review"
          maxLength={120}
          value={name}
          error={problemAt(problems, 'name')}
          onChange={(event) => kept.change({ name: event.target.value })}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" variant="primary" busy={make.busy} unavailable={name.trim() ? undefined : 'Give it a name first'}>
            {from ? 'Copy' : 'Make it'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
