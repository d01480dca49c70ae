import { useRef, useState } from 'react'
import { fileBytes } from '../../people/parts/file-bytes.ts'
import { FileInput } from '../../people/parts/file-input.tsx'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Findings } from '../../ui/findings.tsx'
import { Radios } from '../../ui/inputs.tsx'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { offline, Problem, problemAt } from '../../ui/problem.ts'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { LARGEST_FRAMEWORK_FILE } from '../numbers.ts'
import { DifferenceList } from '../parts/difference-list.tsx'

type Result = OutputOf<'framework-draft.import'>
type Levels = 'told' | 'columns' | 'rows'

/** A framework from a file: first what would become of every part of it, then a draft. */
export default function Import() {
  const { go } = usePlace()
  const [file, setFile] = useState<File>()
  const [levels, setLevels] = useState<Levels>('told')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const read = useWrite('framework-draft.import', { quiet: true, refreshes: ['framework-draft.list'], done: ({ id }) => { if (id) void go(`/framework/drafts/${id}`) } })
  const outcome = useRef<HTMLDivElement>(null)
  const result = read.output
  const places = read.problem?.errors ?? []

  function again() {
    setProblems([])
    read.reset()
  }

  async function send(dryRun: boolean) {
    const missing = objection(file)
    setProblems(missing)
    if (missing.length > 0 || read.busy) return
    try {
      await read.ask({ files: [{ name: file!.name, content: await fileBytes(file!) }], encoding: 'base64', dryRun, ...(levels !== 'told' && { levels }) })
      outcome.current?.focus()
    } catch (error) {
      setProblems([{ message: error instanceof Problem ? error.detail : offline().detail }])
    }
  }

  return (
    <Page title="A framework from a file" back={{ to: '/framework/drafts', label: 'Drafts' }} purpose="You see what becomes of every part of the file, and what differs from the version in force, before a draft is made. Nothing is published.">
      <ErrorSummary errors={problems} title={places.length > 0 ? 'The file needs another look' : undefined} />
      {places.length > 1 && <div className="mb-10"><Places caption="Where the file needs another look" rows={places.map(({ path, message }) => ({ where: path, what: message }))} heads={['Where', 'What is wrong']} /></div>}
      <form noValidate className="max-w-form space-y-6" onSubmit={(event) => { event.preventDefault(); void send(true) }}>
        <FileInput id="file" label="File" file={file} accept=".yaml,.yml,.json,.csv,.tsv,.md,.markdown,.txt" onFile={(next) => { setFile(next); again() }} error={problemAt(problems, 'file')}
          hint="YAML or CSV as it is saved here, or what others publish: statements or nested keys in YAML, a matrix or a list in CSV, tables or headings in Markdown." />
        <Radios name="levels" label="In a table, the levels are" value={levels} onChange={(next) => { setLevels(next); again() }} inline
          options={[{ value: 'told', label: 'where the file shows' }, { value: 'columns', label: 'columns' }, { value: 'rows', label: 'rows' }]} />
        <div className="flex flex-wrap items-center gap-4">
          {result && <Button variant="primary" busy={read.busy} onClick={() => void send(false)}>Make a draft of it</Button>}
          <Button variant={result ? 'plain' : 'primary'} type="submit" busy={read.busy}>{result ? 'Read it again' : 'Show what becomes of it'}</Button>
        </div>
      </form>
      <div ref={outcome} tabIndex={-1} className="mt-12">{result && <Outcome result={result} />}</div>
    </Page>
  )
}

function Outcome({ result: { name, shape, filled, inherited, missing, tracks, levels, dimensions, ignored, notes, changes, findings } }: { result: Result }) {
  const counts = [[filled + inherited + missing, 'cells'], [filled, 'with their own words'], [inherited, 'as the level below'], [missing, 'with nothing there or below']] as const
  return (
    <>
      <Section title={`“${name}”: nothing is written yet`} hint={`Read as: ${shape}. ${counted(tracks, 'track')}, ${counted(levels, 'level')}, ${counted(dimensions, 'dimension')}.`}>
        <dl className="flex flex-wrap gap-x-12 gap-y-4">
          {counts.map(([n, of]) => <div key={of} className="flex flex-col-reverse"><dt className="text-small text-soft">{of}</dt><dd className="text-title leading-none tabular-nums">{n.toLocaleString('en-GB')}</dd></div>)}
        </dl>
        {notes.map((note) => <p key={note} className="mt-4 max-w-prose">{note}</p>)}
      </Section>
      <Section title="Not taken over" hint={ignored.length > 0 ? 'Each with its line and the reason.' : undefined}>
        {ignored.length === 0 ? <p className="text-soft">Everything in the file was taken over.</p>
          : <Places caption="Not taken over" rows={ignored.map(({ line, text, reason }) => ({ where: String(line), what: text, why: reason }))} heads={['Line', 'What stands there', 'Why']} />}
      </Section>
      {findings.length > 0 && <div className="mt-12 max-w-prose"><Findings title="To look at in the draft" findings={findings} /></div>}
      <Section title="Against the version in force">
        {changes.length === 0 ? <p className="text-soft">Nothing differs.</p> : (
          <details>
            <summary className="min-h-6 rounded-sm text-accent hover:text-accent-strong">{changes.length === 1 ? 'Show the one difference' : `Show ${changes.length.toLocaleString('en-GB')} differences`}</summary>
            <div className="mt-4"><DifferenceList changes={changes} /></div>
          </details>
        )}
      </Section>
    </>
  )
}

interface Place { where: string; what: string; why?: string }

function Places({ caption, rows, heads: [where, what, why] }: { caption: string; rows: readonly Place[]; heads: readonly string[] }) {
  return (
    <Table caption={caption} rows={rows.map((row, n) => ({ ...row, n }))} rowKey={({ n }) => String(n)} empty={null}
      columns={[
        { id: 'where', header: where!, cell: (row) => <span className="tabular-nums">{row.where}</span> }, { id: 'what', header: what!, rowHeader: true, cell: (row) => <span className="wrap-anywhere">{row.what}</span> },
        ...(why ? [{ id: 'why', header: why, cell: (row: Place) => row.why }] : []),
      ]} />
  )
}

const counted = (n: number, word: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? word : `${word}s`}`

function objection(file: File | undefined): FieldProblem[] {
  if (!file) return [{ fieldId: 'file', message: 'Choose a file' }]
  return file.size > LARGEST_FRAMEWORK_FILE ? [{ fieldId: 'file', message: `This file has ${Math.ceil(file.size / 1e6)} MB; at most ${LARGEST_FRAMEWORK_FILE / 1e6} MB are read. Is it a framework?` }] : []
}
