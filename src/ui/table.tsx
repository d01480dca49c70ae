import type { ReactNode } from 'react'
import { cx } from './class-names.ts'
import { usePlace } from './place.ts'

export interface Column<Row> {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** Figures: right-aligned, tabular. */
  numeric?: boolean
  /** What the column sorts by; without it the column does not sort. */
  sortBy?: (row: Row) => string | number
  /** Names the row for screen readers: usually the first column. */
  rowHeader?: boolean
}

export interface TableProps<Row> {
  /** What the table holds, read out before it. */
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** An EmptyState. A table is never blank. */
  empty: ReactNode
  /** The search parameter that holds the order. */
  sortName?: string
}

/**
 * Rows and figures; the order lives in the address. On narrow screens each row stands alone, its cells below one another with their
 * headings (table.css).
 */
export function Table<Row>({ caption, captionHidden = true, columns, rows, rowKey, empty, sortName = 'sort' }: TableProps<Row>) {
  const { search, setSearch } = usePlace()
  if (rows.length === 0) return empty
  const order = readOrder(search[sortName])
  const sorted = sortRows(rows, columns.find((column) => column.id === order.id)?.sortBy, order.down)
  return (
    <div role="region" aria-label={`${caption}, table`} tabIndex={0} className="overflow-x-auto rounded-sm">
      <table {...said('table')} className="rows w-full border-collapse text-left">
        <caption className={captionHidden ? 'sr-only' : 'pb-2 text-left text-small text-soft'}>{caption}</caption>
        <thead {...said('rowgroup')}>
          <tr {...said('row')} className="border-b border-edge">
            {columns.map((column) => {
              const active = column.id === order.id
              return (
                <th key={column.id} {...said('columnheader')} scope="col" data-sorts={column.sortBy && ''} aria-sort={active ? (order.down ? 'descending' : 'ascending') : undefined}
                  className={cx('px-3 py-2 text-small font-medium whitespace-nowrap text-soft first:pl-0 last:pr-0', column.numeric && 'text-right')}>
                  {column.sortBy
                    ? (
                      <button type="button" className="min-h-6 min-w-6 text-left hover:text-ink" onClick={() => void setSearch({ [sortName]: nextOrder(column.id, order) })}>
                        {column.numeric && <Arrow active={active} down={order.down} />}{column.header}{!column.numeric && <Arrow active={active} down={order.down} />}
                      </button>
                    )
                    : column.header}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody {...said('rowgroup')}>
          {sorted.map((row) => (
            <tr key={rowKey(row)} {...said('row')} className="border-b border-hairline hover:bg-sunken">
              {columns.map((column) => {
                const Cell = column.rowHeader ? 'th' : 'td'
                return (
                  <Cell key={column.id} {...said(column.rowHeader ? 'rowheader' : 'cell')} scope={column.rowHeader ? 'row' : undefined} data-label={column.header}
                    className={cx('px-3 py-2 align-baseline font-normal first:pl-0 last:pr-0', column.numeric && 'text-right tabular-nums')}>
                    {column.cell(row)}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Some browsers forget a table's roles where it is not laid out as one. */
const said = (role: string) => ({ role })

function Arrow({ active, down }: { active: boolean; down: boolean }) {
  return <span aria-hidden="true" className="inline-block w-4 text-center">{active ? (down ? '↓' : '↑') : ''}</span>
}

interface Order {
  id: string | undefined
  down: boolean
}

function readOrder(text: string | undefined): Order {
  return text?.startsWith('-') ? { id: text.slice(1), down: true } : { id: text, down: false }
}

function nextOrder(id: string, order: Order): string {
  return order.id === id && !order.down ? `-${id}` : id
}

/** Rows in order of a column; equal rows keep their places. Words compare as a reader would. */
export function sortRows<Row>(rows: readonly Row[], by: ((row: Row) => string | number) | undefined, down: boolean): readonly Row[] {
  if (!by) return rows
  const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  const sign = down ? -1 : 1
  return [...rows].sort((a, b) => {
    const [x, y] = [by(a), by(b)]
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : words.compare(String(x), String(y)))
  })
}
