import { useRef, useState } from 'react'
import type { InputOf } from '../../ui/action-map.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Checkbox, Radios, Select } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { offline, Problem, problemAt } from '../../ui/problem.ts'
import { Section } from '../../ui/section.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { PEOPLE_COLUMNS } from '../import/columns.ts'
import { LARGEST_FILE } from '../numbers.ts'
import { fileBytes } from '../parts/file-bytes.ts'
import { FileInput } from '../parts/file-input.tsx'
import { ImportResult, Problems } from '../parts/import-result.tsx'
import { type Confirmed, SecondLook } from '../parts/second-look.tsx'
import { placeIn } from '../table.ts'

const KINDS = {
  people: { action: 'import.people', one: 'person', many: 'people' },
  evidence: { action: 'import.evidence', one: 'entry', many: 'entries' },
} as const
type Kind = keyof typeof KINDS
type Dates = NonNullable<InputOf<'import.people'>['dates']>
/** base64 is a third longer than the bytes. */
const MOST_BYTES = Math.floor(LARGEST_FILE * 0.74)

/** People and work items from a file: first the difference, then the import, all of it or nothing. */
export default function Import() {
  const { search, setSearch } = usePlace()
  const kind: Kind = search.of === 'evidence' ? 'evidence' : 'people'
  return (
    <Page title="Import" purpose="People or their work items from a file of another system. You see every difference before anything is written." back={{ to: '/people', label: 'People' }}
      actions={<ButtonLink to="/people/import/runs">Earlier imports</ButtonLink>}>
      <ImportFile key={kind} kind={kind} onKind={(next) => void setSearch({ of: next === 'people' ? undefined : next })} />
    </Page>
  )
}

function ImportFile({ kind, onKind }: { kind: Kind; onKind: (kind: Kind) => void }) {
  const { action, one, many } = KINDS[kind]
  const [prune, setPrune] = useState(false)
  const [asking, setAsking] = useState(false)
  const [file, setFile] = useState<File>()
  const [dates, setDates] = useState<Dates>('iso')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const read = useWrite(action, { quiet: true, refreshes: ['people.list', 'team.list', 'person.show', 'home.show'] })
  const result = read.output
  const outcome = useRef<HTMLDivElement>(null)
  const places = read.problem?.errors.map(({ path, message }) => ({ ...placeIn(path), message })) ?? []

  function choose(next: File | undefined) {
    setFile(next)
    setProblems([])
    read.reset()
  }

  async function send(dryRun: boolean, confirmed: Confirmed = {}) {
    setAsking(false)
    const missing = objection(file)
    setProblems(missing)
    if (missing.length > 0 || read.busy) return
    try {
      await read.ask({ file: await fileBytes(file!), encoding: 'base64', fileName: file!.name, dryRun, dates, ...(kind === 'people' && { prune, ...confirmed }) })
      outcome.current?.focus()
    } catch (error) {
      const problem = error instanceof Problem ? error : offline()
      setProblems([{ message: problem.detail }])
    }
  }

  const pruned = result && 'pruned' in result ? result.pruned.count : 0
  const look = result && 'secondLook' in result ? result.secondLook : undefined
  const changes = result?.dryRun ? result.created + result.changed + pruned : 0
  return (
    <>
      <ErrorSummary errors={problems} title={places.length > 0 ? 'The file needs another look' : undefined} />
      {places.length > 0 && <div className="mb-10"><Problems problems={places} caption="Where the file needs another look" /></div>}
      <form noValidate className="max-w-form space-y-6" onSubmit={(event) => { event.preventDefault(); void send(true) }}>
        <Radios name="of" label="What is in the file?" value={kind} onChange={onKind}
          options={[
            { value: 'people', label: 'People', hint: 'With managers, teams and levels. Whoever the file does not name stays as they are.' },
            { value: 'evidence', label: 'Work items', hint: 'Dated entries of another system that one may cite in a review. They are never counted and never scored.' },
          ]} />
        <FileInput id="file" label="CSV file" file={file} onFile={choose} error={problemAt(problems, 'file')}
          hint={kind === 'people' ? 'As BambooHR, Workday, HiBob, Personio, Lattice, Culture Amp or 15Five export it, or a file of your own.' : 'One row an entry: number in the other system, date, person, kind, title, project and a link if there is one.'} />
        <Select id="dates" label="Dates like 03/04/2024" value={dates} onChange={(event) => { setDates(event.target.value as Dates); read.reset() }}
          options={[{ value: 'iso', label: 'None: all are 2024-04-03' }, { value: 'day-first', label: '3 April, day first' }, { value: 'month-first', label: '4 March, month first' }]} />
        {kind === 'people' && (
          <Checkbox label="People the file does not name leave today" hint="Only for a file that holds everybody. Without this, whoever it does not name stays as they are." checked={prune}
            onChange={(event) => { setPrune(event.target.checked); read.reset() }} />
        )}
        <div className="flex flex-wrap items-center gap-4">
          {changes > 0
            ? <><Button variant="primary" busy={read.busy} onClick={() => (look ? setAsking(true) : void send(false))}>Import {changes.toLocaleString('en-GB')} {changes === 1 ? one : many}</Button><Button type="submit">Compare again</Button></>
            : <Button variant={result ? 'plain' : 'primary'} type="submit" busy={read.busy}>{result ? 'Compare again' : 'Show the difference'}</Button>}
        </div>
      </form>
      <div ref={outcome} tabIndex={-1} className="mt-12">
        {result && (
          <Section title={heading(result)}>
            <ImportResult result={result} one={one} many={many} next={!result.dryRun && <Next kind={kind} />} />
          </Section>
        )}
      </div>
      {kind === 'people' && !result && <ColumnNames />}
      {asking && look && <SecondLook look={look} file={file!.name} busy={read.busy} onClose={() => setAsking(false)} onConfirm={(confirmed) => void send(false, confirmed)} />}
    </>
  )
}

function Next({ kind }: { kind: Kind }) {
  return (
    <p className="mt-4 max-w-prose">
      {kind === 'people'
        ? <>Next: <Link to="/people?account=none">hand out invitations</Link>, <Link to="/people/import?of=evidence">import their work</Link>, or <Link to="/people/roles">give roles</Link>.</>
        : 'The work is at hand from now on, beside the monthly notes and in the packet of a review.'}
    </p>
  )
}

function heading(result: { dryRun: boolean; created: number; changed: number; pruned?: { count: number } }): string {
  if (result.created + result.changed + (result.pruned?.count ?? 0) === 0) return 'No change: everything is as the file says'
  return result.dryRun ? 'Nothing is written yet' : 'Imported'
}

function objection(file: File | undefined): FieldProblem[] {
  if (!file) return [{ fieldId: 'file', message: 'Choose a CSV file' }]
  if (file.size > MOST_BYTES) return [{ fieldId: 'file', message: `This file has ${Math.ceil(file.size / 1e6)} MB; at most ${Math.floor(MOST_BYTES / 1e6)} MB are read. Split it` }]
  return []
}

const FIELDS = [
  ['Who', ['employeeId', 'email', 'name', 'preferredName', 'firstName', 'lastName']],
  ['What they do', ['title', 'level', 'team', 'department', 'division', 'location']],
  ['Who leads them', ['managerId', 'managerEmail', 'manager']],
  ['Since when, until when', ['startedOn', 'endedOn', 'status', 'effectiveOn']],
] as const

function ColumnNames() {
  return (
    <details className="max-w-prose">
      <summary className="min-h-6 text-accent">Column names that are understood</summary>
      <p className="mt-3 text-small text-soft">Capitals, spaces, underscores and dots do not matter. “Employee ID” or “Email” says who is who; everything else may be missing, and an empty cell changes nothing.</p>
      <dl className="mt-3 space-y-3 text-small">
        {FIELDS.map(([title, fields]) => (
          <div key={title}>
            <dt className="font-medium">{title}</dt>
            <dd className="text-soft">{fields.map((field) => PEOPLE_COLUMNS[field].join(', ')).join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
