import type { ReviewDocument, SelfReviewDocument } from '../words.ts'

/** A part of a document as one reads it. */
export interface DraftSection {
  key: string
  title: string
  text: string
}

const SELF_TITLES = { wentWell: 'What went well', wasHard: 'What was hard', next: 'What comes next' } as const

/** A document in the order of its page, each part under its name. What is cited is not text. */
export function sectionsOf(document: ReviewDocument | SelfReviewDocument): DraftSection[] {
  const answers = (document.answers ?? []).map(({ id, question, text }) => ({ key: `answers/${id}`, title: question, text }))
  if ('wentWell' in document)
    return [...(['wentWell', 'wasHard', 'next'] as const).map((key) => ({ key, title: SELF_TITLES[key], text: document[key] })), ...answers]
  const rows = (list: 'accomplishments' | 'growthAreas', name: string) =>
    document[list].map(({ id, cites: _, ...fields }, at) => ({
      key: `${list}/${id}`, title: `${name} ${at + 1}`, text: Object.values(fields).filter(Boolean).join('\n'),
    }))
  return [
    { key: 'summary', title: 'Summary', text: document.summary },
    ...rows('accomplishments', 'Accomplishment'),
    ...rows('growthAreas', 'Growth area'),
    { key: 'forwardLooking', title: 'Looking ahead', text: document.forwardLooking },
    ...answers,
  ]
}

/** Parts that read differently in two drafts, those only one of them has at the end. */
export function changedSections(
  earlier: ReviewDocument | SelfReviewDocument,
  now: ReviewDocument | SelfReviewDocument,
): (Omit<DraftSection, 'text'> & { earlier: string; now: string })[] {
  const [before, after] = [sectionsOf(earlier), sectionsOf(now)]
  const keys = [...new Set([...after, ...before].map(({ key }) => key))]
  return keys
    .map((key) => {
      const [then, here] = [before.find((each) => each.key === key), after.find((each) => each.key === key)]
      return { key, title: (here ?? then)!.title, earlier: then?.text ?? '', now: here?.text ?? '' }
    })
    .filter((each) => each.earlier !== each.now)
}
