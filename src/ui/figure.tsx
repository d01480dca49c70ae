import { useId, type ReactNode } from 'react'

export interface FigureProps {
  title: string
  /** One sentence of what it shows, from the same code as the picture. */
  sentence: ReactNode
  /** The same numbers as rows. */
  table: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] }
  /** The picture: an SVG. */
  children: ReactNode
}

/** A picture of numbers, never without its sentence and its table. */
export function Figure({ title, sentence, table, children }: FigureProps) {
  const id = useId()
  return (
    <figure aria-labelledby={id} data-keep="">
      <figcaption id={id}>
        <span className="block font-medium">{title}</span>
        <span className="block text-small text-soft">{sentence}</span>
      </figcaption>
      <div className="mt-3">{children}</div>
      <details className="mt-2 text-small">
        <summary className="min-h-6 text-accent">Show as table</summary>
        <table className="mt-2 w-full border-collapse">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-b border-edge">
              {table.head.map((cell, i) => <th key={cell} scope="col" className={`py-1 font-medium text-soft ${i === 0 ? 'text-left' : 'text-right'}`}>{cell}</th>)}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, n) => (
              <tr key={n} className="border-b border-hairline">
                {row.map((cell, i) => i === 0
                  ? <th key={i} scope="row" className="py-1 text-left font-normal">{cell}</th>
                  : <td key={i} className="py-1 text-right tabular-nums">{cell}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
