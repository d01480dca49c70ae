import { cx } from '../../ui/class-names.ts'
import { Link } from '../../ui/link.tsx'
import { CellText, type MatrixProps } from './matrix-table.tsx'

/** The same matrix one level at a time, for narrow screens. */
export function LevelPages({ matrix: { levels, rows }, own, chosen, track, at }: MatrixProps) {
  const level = levels.find(({ code }) => code === chosen)
  if (!level) return null
  return (
    <>
      <nav aria-label={`Levels of the track ${track}`}>
        <ul className="mb-6 flex flex-wrap gap-2">
          {levels.map(({ code, name }) => (
            <li key={code}>
              <Link to={at(code)} look="plain" aria-label={`${code} ${name}${code === own ? ', your level' : ''}${code === chosen ? ', shown below' : ''}`}
                className={cx('inline-flex min-h-9 items-center rounded-sm border px-3', code === chosen ? 'border-accent bg-accent text-on-accent' : 'border-edge hover:border-ink')}>{code}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <h2 className="text-large tracking-tight">{level.code} {level.name}</h2>
      <p className="mt-1 max-w-prose text-soft">{level.code === own && <span className="font-medium text-accent">Your level. </span>}{level.summary}</p>
      {rows.map((row) => (
        <section key={row.code} className="mt-8 max-w-prose">
          <h3 className="text-base font-medium">{row.name}</h3>
          <p className="mt-1">{row.cells.filter((cell) => cell.level === chosen).map((cell) => <CellText key={cell.level} cell={cell} />)}</p>
        </section>
      ))}
    </>
  )
}
