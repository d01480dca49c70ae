import { useState, type ReactNode } from 'react'
import { listInWords } from '../../kit/text.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'
import { fieldWords } from '../import/result.ts'

type Result = OutputOf<'import.people'> | OutputOf<'import.evidence'> | OutputOf<'import.notes'>
type Difference = Result['differences'][number]

/** Enough to see whether the file was understood; the rest is looked through on demand. */
const FIRST = 10

/** What an import would do, or did: how many, which fields from what to what, and how the columns were read. `next` says what to do then. */
export function ImportResult({ result, one, many, next }: { result: Result; one: string; many: string; next?: ReactNode }) {
  const teams = 'teams' in result ? result.teams : []
  const leftOut = 'leftOut' in result ? result.leftOut : []
  const pruned = 'pruned' in result ? result.pruned : { count: 0, names: [] }
  const changes = result.created + result.changed > 0
  return (
    <>
      <dl className="flex flex-wrap gap-x-12 gap-y-4">
        <Count n={result.created} of={`new ${result.created === 1 ? one : many}`} />
        <Count n={result.changed} of="changed" />
        <Count n={result.unchanged} of="as they are" />
      </dl>
      {'managers' in result && result.managers.changed > 0 && <p className="mt-4 max-w-prose">Another manager for {figure(result.managers.changed)} of the {figure(result.managers.of)} people who have one.</p>}
      {pruned.count > 0 && <Pruned {...pruned} />}
      {teams.length > 0 && <p className="mt-4 max-w-prose">New {teams.length === 1 ? 'team' : 'teams'}: {listInWords(teams)}.</p>}
      {next}
      {result.columns.read.length > 0 && <Columns {...result.columns} />}
      {changes && (
        <Section title={result.dryRun ? 'What would change' : 'What changed'}
          hint={result.moreDifferences > 0 ? `The first ${figure(result.differences.length)}; ${figure(result.moreDifferences)} more are counted above.` : undefined}>
          <Differences differences={result.differences} />
        </Section>
      )}
      {leftOut.length > 0 && (
        <Section title="Read, and left as it is">
          <Problems problems={leftOut} caption="Cells left as they are" />
        </Section>
      )}
    </>
  )
}

function Pruned({ count, names }: { count: number; names: readonly string[] }) {
  return (
    <details className="mt-4 max-w-prose">
      <summary className="min-h-6 rounded-sm text-accent hover:text-accent-strong">{figure(count)} {count === 1 ? 'person is' : 'people are'} not in the file and {count === 1 ? 'leaves' : 'leave'} today</summary>
      <p className="mt-3">{listInWords(count > names.length ? [...names, `${figure(count - names.length)} more`] : names)}</p>
    </details>
  )
}

/** How each column was understood: in one line, and in full on demand. */
function Columns({ read, ignored, superseded, dropped }: Result['columns']) {
  const unread = [...ignored, ...superseded.map(({ column }) => column), ...dropped]
  return (
    <details className="mt-6 max-w-prose">
      <summary className="min-h-6 rounded-sm text-accent hover:text-accent-strong">
        {unread.length > 0 ? `${figure(read.length)} of ${figure(read.length + unread.length)} columns were read; not read: ${listInWords(unread)}` : `All ${figure(read.length)} columns were read`}
      </summary>
      <dl className="mt-3 grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-2">
        {read.map(({ column, as }) => <Pair key={column} term={column}>{fieldWords(as)}</Pair>)}
        {superseded.map(({ column, by }) => <Pair key={column} term={column}><span className="text-soft">not read: {by} says the same</span></Pair>)}
        {dropped.map((column) => <Pair key={column} term={column}><span className="text-soft">dropped unread: about the person, not their work</span></Pair>)}
        {ignored.map((column) => <Pair key={column} term={column}><span className="text-soft">not read</span></Pair>)}
      </dl>
    </details>
  )
}

/** What changes stands first: it is what one looks for; whoever or whatever is new follows. */
function Differences({ differences }: { differences: readonly Difference[] }) {
  const [all, setAll] = useState(false)
  const inTurn = differences.toSorted((a, b) => Number(a.what === 'create') - Number(b.what === 'create') || a.row - b.row)
  const shown = all ? inTurn : inTurn.slice(0, FIRST)
  return (
    <>
      <Table caption="Differences" rows={shown} rowKey={(each) => `${each.row}`} empty={null}
        columns={[
          { id: 'row', header: 'Row', numeric: true, cell: ({ row }) => row },
          { id: 'name', header: 'Who', rowHeader: true, cell: (each) => <Who {...each} /> },
          { id: 'fields', header: 'What', cell: (each) => <Fields {...each} /> },
        ]} />
      {shown.length < inTurn.length && <p className="mt-4"><Button size="small" onClick={() => setAll(true)}>Show {figure(inTurn.length - shown.length)} more</Button></p>}
    </>
  )
}

function Count({ n, of }: { n: number; of: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-small text-soft">{of}</dt>
      <dd className="text-title leading-none tabular-nums">{figure(n)}</dd>
    </div>
  )
}

function Who({ name, what }: Difference) {
  return <>{name}{what === 'create' && <span className="block text-small text-soft">new</span>}</>
}

/** A change is read line by line; somebody new at a glance, without the name that stands beside it. */
function Fields({ fields, what, name }: Difference) {
  const besides = fields.filter(({ field, to }) => field !== 'name' && !(field === 'person' && name.startsWith(to ?? ' ')))
  return (
    <ul className={what === 'create' ? 'flex flex-wrap gap-x-4 wrap-anywhere' : 'wrap-anywhere'}>
      {(what === 'change' ? fields : besides).map(({ field, from, to }) => (
        <li key={field}>
          <span className="text-soft">{field} </span>
          {from !== undefined && <><s className="text-soft"><span className="sr-only">from </span>{from}</s> <span aria-hidden="true">→</span><span className="sr-only">to</span> </>}
          {to}
        </li>
      ))}
    </ul>
  )
}

function Pair({ term, children }: { term: string; children: ReactNode }) {
  return <div className="contents"><dt className="font-medium">{term}</dt><dd className="mb-2 sm:mb-0">{children}</dd></div>
}

/** Places in a file that need another look. */
export function Problems({ problems, caption }: { problems: readonly { row?: number; column?: string; message: string }[]; caption: string }) {
  return (
    <Table caption={caption} rows={problems.map((each, i) => ({ ...each, i }))} rowKey={({ i }) => String(i)} empty={null}
      columns={[
        { id: 'row', header: 'Row', numeric: true, cell: ({ row }) => row },
        { id: 'column', header: 'Column', cell: ({ column }) => column ?? '' },
        { id: 'message', header: 'What is wrong', rowHeader: true, cell: ({ message }) => message },
      ]} />
  )
}

function figure(n: number): string {
  return n.toLocaleString('en-GB')
}
