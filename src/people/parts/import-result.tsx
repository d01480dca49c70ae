import type { ReactNode } from 'react'
import { listInWords } from '../../kit/text.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'

type Result = OutputOf<'import.people'> | OutputOf<'import.evidence'>
type Difference = Result['differences'][number]

/** What an import would do, or did: how many, which fields from what to what, and how the columns were read. */
export function ImportResult({ result, one, many }: { result: Result; one: string; many: string }) {
  const teams = 'teams' in result ? result.teams : []
  const leftOut = 'leftOut' in result ? result.leftOut : []
  const changes = result.created + result.changed > 0
  return (
    <>
      <dl className="flex flex-wrap gap-x-12 gap-y-4">
        <Count n={result.created} of={`new ${result.created === 1 ? one : many}`} />
        <Count n={result.changed} of="changed" />
        <Count n={result.unchanged} of="as they are" />
      </dl>
      {teams.length > 0 && <p className="mt-4 max-w-prose">New {teams.length === 1 ? 'team' : 'teams'}: {listInWords(teams)}.</p>}
      <Section title="How the columns were read">
        <dl className="grid max-w-prose grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-2">
          {result.columns.read.map(({ column, as }) => <Pair key={column} term={column}>{fieldWords(as)}</Pair>)}
          {result.columns.ignored.map((column) => <Pair key={column} term={column}><span className="text-soft">not read</span></Pair>)}
        </dl>
      </Section>
      {changes && (
        <Section title={result.dryRun ? 'What would change' : 'What changed'}
          hint={result.moreDifferences > 0 ? `The first ${figure(result.differences.length)}; ${figure(result.moreDifferences)} more are counted above.` : undefined}>
          <Table caption="Differences" rows={result.differences} rowKey={(each) => `${each.row}`} empty={null}
            columns={[
              { id: 'row', header: 'Row', numeric: true, cell: ({ row }) => row },
              { id: 'name', header: 'Who', rowHeader: true, cell: (each) => <Who {...each} /> },
              { id: 'fields', header: 'What', cell: (each) => <Fields {...each} /> },
            ]} />
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
function Fields({ fields, what }: Difference) {
  return (
    <ul className={what === 'create' ? 'flex flex-wrap gap-x-4' : undefined}>
      {fields.filter(({ field }) => what === 'change' || field !== 'name').map(({ field, from, to }) => (
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

/** `startedOn` -> `started on`. */
function fieldWords(field: string): string {
  return field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replace('external id', 'number in the other system')
}

function figure(n: number): string {
  return n.toLocaleString('en-GB')
}
