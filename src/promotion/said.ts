import type { Range } from '../kit/finding.ts'
import type { CaseFacts, CaseText } from './facts.ts'

/** Where the coach found a label. */
export function saidBy({ coached = [] }: Pick<CaseFacts, 'coached'>, rule: string): { path: string; range?: Range }[] {
  return coached.filter((finding) => finding.rule === rule && finding.path !== undefined).map(({ path, range }) => ({ path: path!, ...(range && { range }) }))
}

/** Longer phrases are cut in messages. */
const LONGEST_QUOTE = 60

/** The words a finding is about, in quotation marks; “This” where it is about all of a field. */
export function wordsAt({ document }: Pick<CaseFacts, 'document'>, path: string, range: Range | undefined): string {
  const text = range ? fieldAt(document, path).slice(range.start, range.end).replace(/\s+/gu, ' ').trim() : ''
  return text ? `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text}”` : 'This'
}

/** The text of a field by its path. */
function fieldAt(document: CaseText, path: string): string {
  const [, field = '', at] = path.split('/')
  if (field === 'arguments') return document.arguments[Number(at)]?.text ?? ''
  return field === 'summary' || field === 'trajectory' || field === 'concerns' ? document[field] : ''
}
