import { memo, type ReactNode } from 'react'
import type { Finding } from '../../../kit/finding.ts'
import { Findings } from '../../../ui/findings.tsx'
import { toneOf, type FindingTone } from '../../../ui/finding-words.ts'
import { Section } from '../../../ui/section.tsx'
import { RestsOn } from './rests-on.tsx'

export interface BeforeSubmitProps {
  findings: readonly Finding[]
  onGo: (finding: Finding) => void
  onDismiss: (finding: Finding) => void
  action: (finding: Finding) => ReactNode
}

/** Everything the rules have to say, calm: what stops sharing in full, the rest folded until it is wanted. */
export const BeforeSubmit = memo(function BeforeSubmit({ findings, onGo, onDismiss, action }: BeforeSubmitProps) {
  const first = findings.filter((finding) => finding.severity === 'block')
  const rest = findings.filter((finding) => finding.severity !== 'block')
  return (
    <Section title="Before you submit" hint="Facts about the text and its dates. Nothing here rates anybody, and nobody but you sees it.">
      <div id="before-submit" tabIndex={-1} className="space-y-6 rounded-sm">
        {first.length > 0 && <Findings level={3} title="Say it first" findings={first} onGo={onGo} action={action} below={restsOn} />}
        {rest.length > 0 && (
          <details>
            <summary className="inline-flex min-h-8 items-center rounded-sm text-accent hover:text-accent-strong">
              {summaryOf(rest)}
            </summary>
            <div className="mt-3">
              <Findings level={3} title="To look at" findings={rest} onGo={onGo} onDismiss={onDismiss} action={action} below={restsOn} />
            </div>
          </details>
        )}
        {findings.length === 0 && <p className="text-soft">Nothing to add.</p>}
      </div>
    </Section>
  )
})

const restsOn = (finding: Finding) => <RestsOn finding={finding} />

const TONES: Partial<Record<FindingTone, string>> = {
  'say-first': 'to say first',
  needed: 'needed first',
  look: 'to look at again',
  advice: 'of advice',
}

/** "2 to say first, 5 to look at again, 3 of advice": for the line above the text, and the fold. */
export function summaryOf(findings: readonly Finding[]): string {
  return Object.entries(TONES)
    .flatMap(([tone, words]) => {
      const n = findings.filter((finding) => toneOf(finding) === tone).length
      return n > 0 ? [`${n} ${words}`] : []
    })
    .join(', ')
}
