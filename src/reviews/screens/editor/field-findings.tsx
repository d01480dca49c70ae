import type { Finding } from '../../../kit/finding.ts'
import { Button } from '../../../ui/button.tsx'
import { FindingWords, ToneShape } from '../../../ui/findings.tsx'
import { TONE_WORDS, toneOf } from '../../../ui/finding-words.ts'
import { RestsOn } from './rests-on.tsx'

/** What the rules say of a whole field: one line each, the rest behind it. The coach's advice has a list of its own. */
export function FieldFindings({ findings, onDismiss }: { findings: readonly Finding[]; onDismiss: (finding: Finding) => void }) {
  // The coach marks its own words in the text; a rule that quotes a few of them says so here.
  const whole = findings.filter((finding) => !finding.range || !finding.rule.startsWith('writing/'))
  if (whole.length === 0) return null
  return (
    <ul className="mt-1 space-y-1" data-screen-only="">
      {whole.map((finding) => {
        const tone = toneOf(finding)
        return (
          <li key={`${finding.rule}${finding.path}${finding.range?.start ?? ''}`} data-rule={finding.rule}>
            <details className="text-small">
              <summary className="flex min-h-6 items-start gap-2 rounded-sm py-0.5">
                <ToneShape tone={tone} />
                <span className={tone === 'say-first' ? 'font-semibold text-amber' : 'text-soft'}>
                  {TONE_WORDS[tone]}: {finding.message} <span className="text-accent underline">More</span>
                </span>
              </summary>
              <div className="mt-2 mb-3 ml-6 text-base">
                <FindingWords finding={finding} />
                <RestsOn finding={finding} />
                {finding.severity !== 'block' && (
                  <p className="mt-2 ml-3">
                    <Button size="small" variant="quiet" onClick={() => onDismiss(finding)}>
                      Put away
                    </Button>
                  </p>
                )}
              </div>
            </details>
          </li>
        )
      })}
    </ul>
  )
}
