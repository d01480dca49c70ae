import { mergeFields, mergeRows, mergeWhole, mergeWords, type Merge } from '../kit/merge.ts'
import { BLANK_CASE } from './codes.ts'
import type { CaseDocument } from './words.ts'

/** What is saved together: the argument, and the levels it is about. */
export interface CaseDraft {
  document: CaseDocument
  currentLevel: string
  proposedLevel: string
}

const mergeArguments = mergeRows<CaseDocument['arguments'][number]>(mergeFields({ id: mergeWhole<string>, text: mergeWords }), ({ text }) => text === '', (id) => ({ id, text: '' }))

/** Three ways, field by field and dimension by dimension. */
export const mergeCases: Merge<CaseDraft> = mergeFields({
  document: mergeFields<CaseDocument>({ summary: mergeWords, arguments: mergeArguments, trajectory: mergeWords, concerns: mergeWords, retention: mergeWords }),
  currentLevel: mergeWhole<string>, proposedLevel: mergeWhole<string>,
})

/** A stored document with every field it can have. */
export function wholeCase(document: Partial<CaseDocument> | undefined): CaseDocument {
  return { ...BLANK_CASE, ...document, arguments: [...(document?.arguments ?? [])] }
}

/** The field of a finding, named for good: arguments by their dimension, whatever stands before them. */
export function fieldForGood({ arguments: texts }: Pick<CaseDocument, 'arguments'>, path: string): string {
  return path.replace(/^\/arguments\/(\d+)/u, (all, at: string) => (texts[Number(at)] ? `/arguments/${texts[Number(at)]!.id}` : all))
}

/** The text of one dimension. */
export function argumentFor(document: CaseDocument, dimension: string): string {
  return document.arguments.find(({ id }) => id === dimension)?.text ?? ''
}

/** The same with other words for a dimension. Its place stays, so that a finding's path stays. */
export function withArgument(document: CaseDocument, dimension: string, text: string): CaseDocument {
  const at = document.arguments.findIndex(({ id }) => id === dimension)
  const row = { id: dimension, text }
  return { ...document, arguments: at < 0 ? [...document.arguments, row] : document.arguments.with(at, row) }
}
