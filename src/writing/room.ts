import { room } from '../server/room.ts'
import { checkText } from './actions/check-text.ts'
import { dismissFinding } from './dismissal/actions/dismiss-finding.ts'
import { listDismissals } from './dismissal/actions/list-dismissals.ts'
import { restoreFinding } from './dismissal/actions/restore-finding.ts'
import { saveCoachWords } from './own-words/actions/save-coach-words.ts'
import { showCoachWords } from './own-words/actions/show-coach-words.ts'
import { showSurroundings } from './own-words/actions/show-surroundings.ts'
import { ownWriting } from './own-readings.ts'
import { WRITING_RULES } from './rules.ts'

export const writing = room({
  name: 'writing',
  actions: [checkText, showSurroundings, listDismissals, dismissFinding, restoreFinding, showCoachWords, saveCoachWords],
  rules: WRITING_RULES,
  ownReadings: ownWriting,
})
