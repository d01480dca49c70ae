import { useRef, useState } from 'react'
import { fileBytes } from '../../people/parts/file-bytes.ts'
import { FileInput } from '../../people/parts/file-input.tsx'
import { ImportResult, Problems } from '../../people/parts/import-result.tsx'
import { LARGEST_FILE } from '../../people/numbers.ts'
import { placeIn } from '../../people/table.ts'
import type { InputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Audience } from '../../ui/field.tsx'
import { Select } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { offline, Problem, problemAt } from '../../ui/problem.ts'
import { Section } from '../../ui/section.tsx'
import { useWrite } from '../../ui/use-action.ts'

type Dates = NonNullable<InputOf<'import.notes'>['dates']>
/** base64 is a third longer than the bytes. */
const MOST_BYTES = Math.floor(LARGEST_FILE * 0.74)

/** One's own notes from a file: the difference first, then all of them or nothing. Nobody else reads them. */
export default function ImportNotes() {
  const [file, setFile] = useState<File>()
  const [dates, setDates] = useState<Dates>('iso')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const read = useWrite('import.notes', { quiet: true, refreshes: ['ledger.show', 'note.list', 'note.show', 'home.show'] })
  const result = read.output
  const outcome = useRef<HTMLDivElement>(null)
  const places = read.problem?.errors.map(({ path, message }) => ({ ...placeIn(path), message })) ?? []

  function choose(next: File | undefined) {
    setFile(next)
    setProblems([])
    read.reset()
  }

  async function send(dryRun: boolean) {
    const missing = objection(file)
    setProblems(missing)
    if (missing.length > 0 || read.busy) return
    try {
      await read.ask({ file: await fileBytes(file!), encoding: 'base64', fileName: file!.name, dryRun, dates })
      outcome.current?.focus()
    } catch (error) {
      setProblems([{ message: (error instanceof Problem ? error : offline()).detail }])
    }
  }

  const fresh = result?.dryRun ? result.created : 0
  return (
    <Page title="Bring your notes" purpose="What you noted elsewhere, so that nobody starts from an empty year. You see every note before anything is written." back={{ to: '/ledger', label: 'Your ledger' }}>
      <ErrorSummary errors={problems} title={places.length > 0 ? 'The file needs another look' : undefined} />
      {places.length > 0 && <div className="mb-10"><Problems problems={places} caption="Where the file needs another look" /></div>}
      <form noValidate className="max-w-form space-y-6" onSubmit={(event) => { event.preventDefault(); void send(true) }}>
        <div>
          <FileInput id="file" label="Markdown or CSV file" file={file} onFile={choose} error={problemAt(problems, 'file')} accept=".md,.markdown,.csv,.tsv,.txt,text/markdown,text/csv"
            hint="A file of your own notes, about anybody here." />
          <Audience now="only you" later="only you, until you share one of them; what you bring never counts as told" />
        </div>
        <Select id="dates" label="Dates like 03/04/2024" value={dates} onChange={(event) => { setDates(event.target.value as Dates); read.reset() }}
          options={[{ value: 'iso', label: 'There are none: dates are 2024-04-03 or in words' }, { value: 'day-first', label: '3 April: the day comes first' }, { value: 'month-first', label: '4 March: the month comes first' }]} />
        <div className="flex flex-wrap items-center gap-4">
          {fresh > 0
            ? <><Button variant="primary" busy={read.busy} onClick={() => void send(false)}>Bring {fresh.toLocaleString('en-GB')} {fresh === 1 ? 'note' : 'notes'}</Button><Button type="submit">Read it again</Button></>
            : <Button variant={result ? 'plain' : 'primary'} type="submit" busy={read.busy}>{result ? 'Read it again' : 'Show what is in it'}</Button>}
        </div>
      </form>
      <div ref={outcome} tabIndex={-1} className="mt-12">
        {result && (
          <Section title={heading(result)}>
            <ImportResult result={result} one="note" many="notes" />
            {!result.dryRun && result.created > 0 && <p className="mt-8 max-w-prose">They are on the ledger of each person, for you alone. Next: <Link to="/people">read one, and share what the person should hear</Link>.</p>}
          </Section>
        )}
      </div>
      {!result && <Shapes />}
    </Page>
  )
}

function heading({ dryRun, created }: { dryRun: boolean; created: number }): string {
  if (created === 0) return 'Nothing new: you have all of these'
  return dryRun ? 'Nothing is written yet' : 'They are here'
}

function objection(file: File | undefined): FieldProblem[] {
  if (!file) return [{ fieldId: 'file', message: 'Choose a file' }]
  if (file.size > MOST_BYTES) return [{ fieldId: 'file', message: `This file has ${Math.ceil(file.size / 1e6)} MB; at most ${Math.floor(MOST_BYTES / 1e6)} MB are read. Split it` }]
  return []
}

const MARKDOWN = `## Priya Raman
### 2026-03-04
- Rang the supplier before the date slipped.
- Concern: the handover came late.
### March 2026
- Took over the night rota.`
const CSV = `about,date,text,kind,tone
priya@example.com,2026-03-04,Rang the supplier,observation,praise`

function Shapes() {
  return (
    <div className="grid max-w-page gap-x-12 gap-y-8 lg:grid-cols-2">
      <Shape title="Markdown" example={MARKDOWN}>A heading with a name, one with a day, and bullets below. The order and depth of headings do not matter; a bullet may begin with its own day. Without “Praise:” or “Concern:” a note says neither, and that is fine.</Shape>
      <Shape title="CSV" example={CSV}>Columns for whom, when and what. Kind (observation, one-on-one, monthly note), tone and project may be missing, and so may scope (task, team, teams, organisation, company), independence, dimension and “speaks for level”.</Shape>
    </div>
  )
}

function Shape({ title, example, children }: { title: string; example: string; children: string }) {
  return (
    <figure className="min-w-0">
      <figcaption><p className="font-semibold">{title}</p><p className="mt-1 text-small text-soft">{children}</p></figcaption>
      <pre className="mt-3 border-l border-edge pl-4 text-small break-words whitespace-pre-wrap"><code>{example}</code></pre>
    </figure>
  )
}
