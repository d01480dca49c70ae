import type { Finding } from '../kit/finding.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'

/** A finding's name within one document: rule and place, as in `review/no-evidence#/accomplishments/1`. */
export function ruleKey(finding: { rule: string; path?: string }): string {
  return finding.path ? `${finding.rule}#${finding.path}` : finding.rule
}

/** The other way round. */
export function fromRuleKey(key: string): { rule: string; path: string } {
  const at = key.indexOf('#')
  return at < 0 ? { rule: key, path: '' } : { rule: key.slice(0, at), path: key.slice(at + 1) }
}

/** What stands between a text and its next step, and what has been answered. */
export interface Answered {
  /** Keys the author confirmed having seen, for this very text. */
  confirmed: ReadonlySet<string>
  /** Keys HR set aside, for this very text. */
  overridden: ReadonlySet<string>
}

/**
 * Submitting: nothing stops, but what warns or will block later is confirmed as seen.
 * @returns why not, with the findings in question, or undefined
 */
export function checkSubmit(findings: readonly Finding[], { confirmed, overridden }: Answered): Refusal | undefined {
  const unseen = findings.filter(
    (finding) => finding.severity !== 'hint' && !confirmed.has(ruleKey(finding)) && !overridden.has(ruleKey(finding)),
  )
  return unseen.length ? unconfirmed(unseen) : undefined
}

/**
 * Sharing, and opening for acknowledgement: a block stops unless HR set it aside, a warning wants to be confirmed.
 * @returns why not, with the findings in question, blocks first, or undefined
 */
export function checkRelease(findings: readonly Finding[], { confirmed, overridden }: Answered): Refusal | undefined {
  const open = findings.filter((finding) => !overridden.has(ruleKey(finding)))
  const blocks = open.filter((finding) => finding.severity === 'block')
  const warnings = open.filter((finding) => finding.severity === 'warn' && !confirmed.has(ruleKey(finding)))
  if (blocks.length) {
    const what = blocks.length === 1 ? 'One thing has' : `${blocks.length} things have`
    return refuse('invalid', `${what} to be settled first: see what each says, or ask HR to set it aside with a reason.`, {
      reason: 'blocked',
      findings: [...blocks, ...warnings],
    })
  }
  return warnings.length ? unconfirmed(warnings) : undefined
}

function unconfirmed(findings: readonly Finding[]): Refusal {
  const what = findings.length === 1 ? 'One remark wants' : `${findings.length} remarks want`
  return refuse('invalid', `${what} to be seen before this goes on: confirm each, or change the text.`, { reason: 'unconfirmed', findings })
}
