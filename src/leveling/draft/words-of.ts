import { differences } from '../diff.ts'
import { type Draft, frameworkOfDraft } from './draft.ts'

/** What one of two drafts says where they differ, for whoever has to choose between them. */
export function writeWords(draft: Draft, other: Draft): string {
  return differences(frameworkOfDraft(other), frameworkOfDraft(draft))
    .map(({ title, change, after }) => `${title}: ${change === 'removed' ? 'taken away' : change === 'moved' && !after ? 'stands elsewhere' : after}`).join('\n\n')
}
