import { Figure } from './figure.tsx'

export interface MeterProps {
  title: string
  /** The number: "38 %". */
  figure: string
  /** What it means: "5 of the 13 records you cite are from the last six weeks, which are 12 % of the period." */
  sentence: string
  /** Months or weeks of the period, oldest first. */
  bars: readonly { label: string; n: number; recent?: boolean }[]
  /** Heads of the table: ["Month", "Records cited"]. */
  head: readonly [string, string]
}

const H = 40
const GAP = 2

/** Where in the period the cited records lie. The last weeks stand on a ground of their own, so that tone is not alone. */
export function Meter({ title, figure, sentence, bars, head }: MeterProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.n))
  const wide = 240 / Math.max(1, bars.length)
  return (
    <Figure title={title} sentence={sentence} table={{ head, rows: bars.map((bar) => [bar.label, bar.n]) }}>
      <div className="flex items-end gap-4">
        <span className="text-title leading-none tabular-nums">{figure}</span>
        <svg role="img" aria-label={`${title}: ${sentence}`} viewBox={`0 0 240 ${H + 2}`} preserveAspectRatio="none" className="h-10 min-w-0 flex-1">
          {bars.map((bar, i) => {
            const high = bar.n === 0 ? 0 : Math.max(4, (bar.n / most) * H)
            const box = { x: i * wide + GAP / 2, y: H - high, width: wide - GAP, height: high }
            return bar.recent
              ? <g key={bar.label}><rect x={box.x} y={0} width={box.width} height={H} className="fill-wash" /><rect {...box} className="fill-accent" /></g>
              : <rect key={bar.label} {...box} className="fill-edge" />
          })}
          <line x1="0" x2="240" y1={H + 0.5} y2={H + 0.5} className="stroke-edge" vectorEffect="non-scaling-stroke" />
        </svg>
      </div>
    </Figure>
  )
}
