import { countWords } from '../../kit/text.ts'
import { wordsGone } from '../../kit/words-gone.ts'
import { WORDS_TAKEN_OUT } from '../../checkins/numbers.ts'
import type { CaseDocument } from '../words.ts'
import type { CaseRevision, CaseRevisionText } from './words.ts'

const textsOf = ({ summary, arguments: texts, trajectory, concerns, retention }: CaseDocument): string[] => [summary, ...texts.map(({ text }) => text), trajectory, concerns, retention]

/** Words somebody wrote in a case. */
export function wordsIn(document: CaseDocument): number {
  return textsOf(document).reduce((sum, text) => sum + countWords(text), 0)
}

/** Whether a save took out, or wrote over, so much that one may want it back. */
export function takesOut(before: CaseDocument, after: CaseDocument): boolean {
  return wordsGone(textsOf(before), textsOf(after)) >= WORDS_TAKEN_OUT
}

/** Drafts with their size and how much each changed, newest first. Given oldest first. `current`: the version that stands. */
export function listed(stored: readonly CaseRevisionText[], current: number | undefined): CaseRevision[] {
  const sizes = stored.map(({ document }) => wordsIn(document))
  return stored.map(({ version, savedAt }, n) => ({
    version, savedAt, words: sizes[n]!, current: version === current, ...(n > 0 && { change: sizes[n]! - sizes[n - 1]! }),
  })).reverse()
}

/** A part of a case as one reads it. */
interface Part {
  key: string
  title: string
  text: string
}

type Draft = Pick<CaseRevisionText, 'document' | 'currentLevel' | 'proposedLevel'>

function partsOf({ document, currentLevel, proposedLevel }: Draft, dimensions: readonly { code: string; name: string }[]): Part[] {
  const nameOf = (id: string) => dimensions.find(({ code }) => code === id)?.name ?? id
  return [
    { key: 'levels', title: 'Levels', text: [currentLevel, proposedLevel].filter(Boolean).join(' to ') },
    { key: 'summary', title: 'The case', text: document.summary },
    ...document.arguments.map(({ id, text }) => ({ key: `arguments/${id}`, title: nameOf(id), text })),
    { key: 'trajectory', title: 'What goes on growing', text: document.trajectory },
    { key: 'concerns', title: 'What stands against it', text: document.concerns },
    { key: 'retention', title: 'Fear of losing them', text: document.retention },
  ]
}

/** Parts that read differently in two drafts, in the order of the page; those only the earlier has at the end. */
export function changedParts(earlier: Draft, now: Draft, dimensions: readonly { code: string; name: string }[]): (Omit<Part, 'text'> & { earlier: string; now: string })[] {
  const [before, after] = [partsOf(earlier, dimensions), partsOf(now, dimensions)]
  return [...new Set([...after, ...before].map(({ key }) => key))].map((key) => {
    const [then, here] = [before.find((each) => each.key === key), after.find((each) => each.key === key)]
    return { key, title: (here ?? then)!.title, earlier: then?.text ?? '', now: here?.text ?? '' }
  }).filter((each) => each.earlier !== each.now)
}
