import { memo, useId, type ReactNode } from 'react'
import type { Finding } from '../kit/finding.ts'
import { Button } from './button.tsx'
import { inOrder, rulePage, TONE_WORDS, toneOf, type FindingTone } from './finding-words.ts'
import { Link } from './link.tsx'

export interface FindingsProps {
  findings: readonly Finding[]
  /** Heading of the panel. */
  title?: string
  level?: 2 | 3
  /** Goes to the place in the text. */
  onGo?: (finding: Finding) => void
  /** Puts advice and warnings away; what blocks can't be put away. */
  onDismiss?: (finding: Finding) => void
  /** A way offered for this one: cite a record, insert the framework's text, override with a reason. */
  action?: (finding: Finding) => ReactNode
  /** Stands below the words: the records it rests on. */
  below?: (finding: Finding) => ReactNode
  /** Said when there is nothing to say. */
  none?: string
}

/** What the rules have to say: what, why, a way. Most pressing first. Drawn anew only when its props change: keep the functions stable where one types. */
export const Findings = memo(function Findings({ findings, title = 'Before you share', level = 2, onGo, onDismiss, action, below, none }: FindingsProps) {
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby={id} data-findings="">
      <Heading id={id} className="text-base">
        {title}
        {findings.length > 0 && <span className="ml-2 font-normal text-soft tabular-nums">{findings.length}</span>}
      </Heading>
      {findings.length === 0
        ? <p className="mt-1 text-small text-soft">{none ?? 'Nothing to add here.'}</p>
        : (
          <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
            {inOrder(findings).map((finding, i) => (
              <li key={`${finding.rule}${finding.path}${finding.range?.start}${i}`} className="py-3" data-rule={finding.rule}>
                <FindingWords finding={finding} />
                {below?.(finding)}
                <div className="mt-2 ml-6 flex flex-wrap items-center gap-1 *:first:data-quiet:-ml-3" data-screen-only="">
                  {action?.(finding)}
                  {onGo && finding.path !== undefined && <Button size="small" variant="quiet" onClick={() => onGo(finding)}>Go to it</Button>}
                  {onDismiss && finding.severity !== 'block' && <Button size="small" variant="quiet" onClick={() => onDismiss(finding)}>Put away</Button>}
                </div>
              </li>
            ))}
          </ul>
        )}
    </section>
  )
})

/** One finding: its word and shape, what, why, and a way. */
export function FindingWords({ finding }: { finding: Finding }) {
  const tone = toneOf(finding)
  return (
    <div className="flex items-start gap-2">
      <ToneShape tone={tone} />
      <div className="min-w-0">
        <p className={`text-small ${tone === 'say-first' ? 'font-semibold text-amber' : 'text-soft'}`}>{TONE_WORDS[tone]}</p>
        <p className="font-medium">{finding.message}</p>
        <p className="mt-1">{finding.fix}</p>
        <p className="mt-1 text-small text-soft">
          {finding.why} <Link to={rulePage(finding.rule)} aria-label={`About the rule ${finding.rule}`} className="whitespace-nowrap">About this rule</Link>
        </p>
      </div>
    </div>
  )
}

const SHAPES: Record<FindingTone, ReactNode> = {
  'say-first': <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" className="fill-amber-edge stroke-amber-edge" />,
  needed: <rect x="2.5" y="2.5" width="11" height="11" className="fill-ink stroke-ink" />,
  look: <path d="M8 2.5L14 13H2z" className="fill-none stroke-ink" />,
  advice: <circle cx="8" cy="8" r="5" className="fill-none stroke-ink" />,
}

export function ToneShape({ tone }: { tone: FindingTone }) {
  return <svg viewBox="0 0 16 16" aria-hidden="true" className="mt-0.5 size-4 shrink-0" strokeWidth="1.5" strokeLinejoin="round">{SHAPES[tone]}</svg>
}
