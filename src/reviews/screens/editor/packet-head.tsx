import { cx } from '../../../ui/class-names.ts'
import { Input, Select } from '../../../ui/inputs.tsx'
import { Key } from '../../../ui/key.tsx'
import type { usePlace } from '../../../ui/place.ts'
import { countOf } from '../../parts/record-words.ts'

export interface PacketHeadProps {
  search: Record<string, string | undefined>
  setSearch: ReturnType<typeof usePlace>['setSearch']
  find: string
  setFind: (find: string) => void
  /** What the work is called in the system it comes from, to choose among. */
  workKinds: readonly string[]
  shown: number
  all: number
  target?: string
  said: string
}

/** Before the kind of work, in the address. */
export const WORK_OF = 'work:'

const CHOICES = [
  [
    'kind',
    'What it is',
    [
      ['', 'Everything'],
      ['said', 'What was said'],
      ['work', 'Work'],
      ['agreed', 'Agreed, looked back on'],
    ],
  ],
  [
    'use',
    'Cited or not',
    [
      ['', 'Cited or not'],
      ['unused', 'Not cited yet'],
      ['used', 'Cited'],
    ],
  ],
  [
    'told',
    'Told or not',
    [
      ['', 'Told or not'],
      ['untold', 'Not told yet'],
      ['told', 'Told'],
    ],
  ],
] as const

/** What of the records is shown, in which order, and where the next one would be cited. */
export function PacketHead({ search, setSearch, find, setFind, workKinds, shown, all, target, said }: PacketHeadProps) {
  return (
    <div className="sticky top-0 z-10 border-b border-hairline bg-paper pb-3" data-screen-only="">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-large tracking-tight">
          Records{' '}
          <span className="ml-1 text-small font-normal text-soft tabular-nums">
            {shown === all ? countOf(all, 'record', 'records') : `${shown} of ${all}`}
          </span>
        </h2>
        <div role="group" aria-label="Order" className="flex gap-4 text-small">
          <Order title="By month" on={search.by !== 'theme'} go={() => void setSearch({ by: undefined })} />
          <Order title="By theme" on={search.by === 'theme'} go={() => void setSearch({ by: 'theme' })} />
        </div>
      </div>
      <div className="mt-2 grid grid-cols-2 gap-2 text-small">
        <Input
          id="find-record"
          type="search"
          label="Search the records"
          labelHidden
          placeholder="Search"
          autoComplete="off"
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
        {CHOICES.map(([name, label, options]) => (
          <Select
            key={name}
            id={`packet-${name}`}
            label={label}
            labelHidden
            value={search[name] ?? ''}
            onChange={(event) => void setSearch({ [name]: event.target.value })}
            options={options.flatMap(([value, words]) => [
              { value, label: words },
              ...(value === 'work' ? workKinds.map((kind) => ({ value: WORK_OF + kind, label: `Work: ${kind}` })) : []),
            ])}
          />
        ))}
      </div>
      <p className="mt-2 flex items-start gap-x-2 text-small text-soft">
        <Key keys="c" />
        <span>Citing goes into {target ? <span className="font-medium text-ink">{target}</span> : 'the row you worked on last'}.</span>
      </p>
      <p role="status" className="text-small font-medium panes:min-h-5">
        {said}
      </p>
    </div>
  )
}

function Order({ title, on, go }: { title: string; on: boolean; go: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={go}
      className={cx('min-h-8 border-b-2', on ? 'border-accent font-medium text-ink' : 'border-transparent text-soft hover:text-ink')}>
      {title}
    </button>
  )
}
