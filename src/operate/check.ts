import packageJson from '../../package.json' with { type: 'json' }
import type { Finding } from '../kit/finding.ts'
import { isRefusal } from '../kit/refusal.ts'
import { checkCaseDocument } from '../promotion/check-document.ts'
import { type CheckedDocument, checkDocument, DOCUMENT_KINDS, type DocumentKind } from '../reviews/check-document.ts'
import { nameOf, textOf } from './input.ts'
import { UsageError } from './usage-error.ts'

interface CheckOptions {
  kind: string
  format: string
  strict: boolean
}

type Checked = Pick<CheckedDocument, 'findings' | 'locate' | 'unread'>
/** A promotion case has rules of its own; the other kinds are those of a review. */
const CASE = 'promotion-case'

const LEVELS = { block: 'error', warn: 'warning', hint: 'note' } as const

/** `check FILE`: the rules on a text, without a server. @returns 0 fine, 1 findings that warn or block, 2 unreadable */
export async function check(file: string, options: CheckOptions): Promise<number> {
  if (!['text', 'json', 'sarif'].includes(options.format)) throw new UsageError('--format is text, json or sarif.')
  const isCase = options.kind.replace('_', '-') === CASE
  const kind = DOCUMENT_KINDS.find((each): each is DocumentKind => each === options.kind)
  if (!kind && !isCase) throw new UsageError(`--kind is one of ${[...DOCUMENT_KINDS, CASE].join(', ')}.`)
  const name = nameOf(file)
  const text = await textOf(file)
  const today = new Date().toISOString().slice(0, 10)
  const checked = kind ? checkDocument(text, { kind, today }) : checkCaseDocument(text, { today })
  if (isRefusal(checked)) {
    console.error(`${name}: ${checked.detail}`)
    return 2
  }
  console.log(print(name, checked, options.format))
  for (const { heading, place } of checked.unread) console.error(`${name}:${place.line}:${place.column}: "${heading}" is no part of a ${kind ? 'review' : 'promotion case'}; its text was not read.`)
  return checked.findings.some((finding) => options.strict || finding.severity !== 'hint') ? 1 : 0
}

function print(name: string, checked: Checked, format: string): string {
  if (format === 'json') return JSON.stringify({ findings: checked.findings })
  if (format === 'sarif') return JSON.stringify(sarif(name, checked), null, 2)
  if (checked.findings.length === 0) return `${name}: nothing to say.`
  return checked.findings.map((finding) => {
    const { line, column } = checked.locate(finding)
    return `${name}:${line}:${column}: ${finding.severity} ${finding.rule}\n  ${finding.message}\n  ${finding.fix}`
  }).join('\n')
}

function sarif(name: string, { findings, locate }: Checked): object {
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()]
  return {
    version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [{
      tool: { driver: { name: 'plumbline', version: packageJson.version, rules: rules.map((each) => ({ id: each.rule, shortDescription: { text: each.rule }, fullDescription: { text: each.why } })) } },
      columnKind: 'utf16CodeUnits',
      results: findings.map((finding) => result(name, finding, locate)),
    }],
  }
}

function result(name: string, finding: Finding, locate: Checked['locate']): object {
  const { line, column } = locate(finding)
  const { range } = finding
  // the last letter, and one more: a range may run over lines, and may end where its line does
  const last = range && range.end > range.start ? locate({ ...finding, range: { start: range.end - 1, end: range.end } }) : undefined
  return {
    ruleId: finding.rule, level: LEVELS[finding.severity], message: { text: `${finding.message} ${finding.fix}` },
    locations: [{ physicalLocation: {
      artifactLocation: { uri: encodeURI(name).replace(/[?#]/gu, encodeURIComponent) },
      region: { startLine: line, startColumn: column, ...(last && { endLine: last.line, endColumn: last.column + 1 }) },
    } }],
  }
}
