import { room } from '../server/room.ts'
import { acknowledgeDecision } from './actions/acknowledge-decision.ts'
import { beginCase } from './actions/begin-case.ts'
import { checkCase } from './actions/check-case.ts'
import { decideCase } from './actions/decide-case.ts'
import { discardCase } from './actions/discard-case.ts'
import { exportCase } from './actions/export-case.ts'
import { leaveOutEvidence } from './actions/leave-out-evidence.ts'
import { listCasesAction } from './actions/list-cases.ts'
import { listRecords } from './actions/list-records.ts'
import { noteCase } from './actions/note-case.ts'
import { openDrafting } from './actions/open-drafting.ts'
import { overrideCaseFinding } from './actions/override-finding.ts'
import { releaseDecision } from './actions/release-decision.ts'
import { sendBackCase } from './actions/send-back-case.ts'
import { setCaseLevel } from './actions/set-case-level.ts'
import { settleEvidence } from './actions/settle-evidence.ts'
import { showCase } from './actions/show-case.ts'
import { submitCase } from './actions/submit-case.ts'
import { withdrawCase } from './actions/withdraw-case.ts'
import { writeCase } from './actions/write-case.ts'
import { PROMOTION_MESSAGES } from './messages.ts'
import { ownPromotion } from './own-readings.ts'
import { askQuote } from './quote/actions/ask-quote.ts'
import { declineQuote } from './quote/actions/decline-quote.ts'
import { listQuotes } from './quote/actions/list-quotes.ts'
import { releaseCaseQuote } from './quote/actions/release-quote.ts'
import { takeBackQuote } from './quote/actions/take-back-quote.ts'
import { withdrawQuote } from './quote/actions/withdraw-quote.ts'
import { writeQuote } from './quote/actions/write-quote.ts'
import { listCaseRevisions } from './revision/actions/list-revisions.ts'
import { showCaseRevision } from './revision/actions/show-revision.ts'
import { PROMOTION_RULES } from './rules.ts'
import { callSession } from './session/actions/call-session.ts'
import { closeSession } from './session/actions/close-session.ts'
import { listSessionsAction } from './session/actions/list-sessions.ts'
import { putCase } from './session/actions/put-case.ts'
import { seatPerson } from './session/actions/seat-person.ts'
import { showSession } from './session/actions/show-session.ts'
import { takeCaseOff } from './session/actions/take-case-off.ts'
import { unseatPerson } from './session/actions/unseat-person.ts'

export const promotion = room({
  name: 'promotion',
  actions: [
    beginCase, listCasesAction, showCase, listRecords, writeCase, listCaseRevisions, showCaseRevision, exportCase, settleEvidence, leaveOutEvidence, checkCase, openDrafting, discardCase,
    submitCase, withdrawCase, sendBackCase, overrideCaseFinding, noteCase, decideCase, releaseDecision, acknowledgeDecision, setCaseLevel,
    askQuote, listQuotes, writeQuote, releaseCaseQuote, takeBackQuote, declineQuote, withdrawQuote,
    callSession, listSessionsAction, showSession, seatPerson, unseatPerson, putCase, takeCaseOff, closeSession,
  ],
  rules: PROMOTION_RULES,
  messages: PROMOTION_MESSAGES,
  ownReadings: ownPromotion,
})
