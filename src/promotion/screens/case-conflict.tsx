import { ChangedElsewhere } from '../../ui/changed-elsewhere.tsx'
import type { CaseDraft } from '../merge.ts'

/** Two texts of one case: which goes on? */
export function CaseConflict({ mine, theirs, choose }: { mine: CaseDraft; theirs: CaseDraft; choose: (draft: CaseDraft) => void }) {
  return <ChangedElsewhere mine={mine} theirs={theirs} words={wordsOf} choose={choose} />
}

function wordsOf({ document, currentLevel, proposedLevel }: CaseDraft): string {
  const { summary, arguments: texts, trajectory, concerns, retention } = document
  return [`${currentLevel} to ${proposedLevel}`, summary, ...texts.map(({ text }) => text), trajectory, concerns, retention].filter((text) => text.trim()).join('\n\n')
}
