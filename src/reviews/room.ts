import { room } from '../server/room.ts'
import { acknowledgeReview } from './actions/acknowledge-review.ts'
import { checkReview } from './actions/check-review.ts'
import { closeCycle } from './actions/close-cycle.ts'
import { correctReview } from './actions/correct-review.ts'
import { createCycle } from './actions/create-cycle.ts'
import { exportReview } from './actions/export-review.ts'
import { extendCycle } from './actions/extend-cycle.ts'
import { extendReview } from './actions/extend-review.ts'
import { listCycles } from './actions/list-cycles.ts'
import { listReaders } from './actions/list-readers.ts'
import { listReviews } from './actions/list-reviews.ts'
import { listWaits } from './actions/list-waits.ts'
import { openAcknowledgement } from './actions/open-acknowledgement.ts'
import { openCycle } from './actions/open-cycle.ts'
import { overrideFinding } from './actions/override-finding.ts'
import { readReview } from './actions/read-review.ts'
import { recordConversation } from './actions/record-conversation.ts'
import { scheduleConversation } from './actions/schedule-conversation.ts'
import { sendBackReview } from './actions/send-back-review.ts'
import { shareReview } from './actions/share-review.ts'
import { showCycle } from './actions/show-cycle.ts'
import { showPacket } from './actions/show-packet.ts'
import { showProgress } from './actions/show-progress.ts'
import { showReview } from './actions/show-review.ts'
import { submitReview } from './actions/submit-review.ts'
import { withdrawReview } from './actions/withdraw-review.ts'
import { writeComment } from './actions/write-comment.ts'
import { writeReview } from './actions/write-review.ts'
import { extendPeople } from './board/actions/extend-people.ts'
import { listMissing } from './board/actions/list-missing.ts'
import { nudgeWriters } from './board/actions/nudge-writers.ts'
import { showBoard } from './board/actions/show-board.ts'
import { cycleNudge } from './board/messages.ts'
import { endCoAuthor } from './co-author/actions/end-co-author.ts'
import { inviteCoAuthor } from './co-author/actions/invite-co-author.ts'
import { askedToWriteAlong } from './co-author/messages.ts'
import { delegateReview } from './delegation/actions/delegate-review.ts'
import { endDelegation } from './delegation/actions/end-delegation.ts'
import { listDelegations } from './delegation/actions/list-delegations.ts'
import { listKeptDrafts } from './kept-draft/actions/list-kept-drafts.ts'
import { passOnDraft } from './kept-draft/actions/pass-on-draft.ts'
import { showKeptDraft } from './kept-draft/actions/show-kept-draft.ts'
import { REVIEW_MESSAGES } from './messages.ts'
import { ownReviews } from './own-readings.ts'
import { reviewReminders } from './reminders.ts'
import { addPerson } from './roster/actions/add-person.ts'
import { cancelReview } from './roster/actions/cancel-review.ts'
import { keepReviewer } from './roster/actions/keep-reviewer.ts'
import { leaveOutPerson } from './roster/actions/leave-out-person.ts'
import { reassignReview } from './roster/actions/reassign-review.ts'
import { reopenCycle } from './roster/actions/reopen-cycle.ts'
import { reopenReview } from './roster/actions/reopen-review.ts'
import { restoreReview } from './roster/actions/restore-review.ts'
import { settleLeavers } from './roster/actions/settle-leavers.ts'
import { seeToJoiner, settleLeaversJob } from './roster/jobs.ts'
import { ROSTER_MESSAGES } from './roster/messages.ts'
import { listHiddenRevisions } from './revisions/actions/list-hidden-revisions.ts'
import { listRevisions } from './revisions/actions/list-revisions.ts'
import { restoreRevision } from './revisions/actions/restore-revision.ts'
import { showHiddenRevision } from './revisions/actions/show-hidden-revision.ts'
import { showRevision } from './revisions/actions/show-revision.ts'
import { ACROSS_RULES, REVIEW_RULES } from './rules.ts'
import { listTwins } from './similar/actions/list-twins.ts'
import { showTwin } from './similar/actions/show-twin.ts'
import { printEarlierReviews } from './similar/jobs.ts'
import { launchCycle } from './launch/actions/launch-cycle.ts'
import { rehearseCycle } from './launch/actions/rehearse-cycle.ts'
import { resumeLaunch } from './launch/actions/resume-launch.ts'
import { showLaunch } from './launch/actions/show-launch.ts'
import { stopLaunch } from './launch/actions/stop-launch.ts'
import { launchReviews } from './launch/jobs.ts'
import { discardCycle } from './set-up/actions/discard-cycle.ts'
import { listChoices } from './set-up/actions/list-choices.ts'
import { planCycle } from './set-up/actions/plan-cycle.ts'
import { previewPopulation } from './set-up/actions/preview-population.ts'
import { showPlan } from './set-up/actions/show-plan.ts'
import { answerApart } from './template/actions/answer-apart.ts'
import { createTemplate } from './template/actions/create-template.ts'
import { listTemplates } from './template/actions/list-templates.ts'
import { showTemplate } from './template/actions/show-template.ts'
import { writeTemplate } from './template/actions/write-template.ts'

export const reviews = room({
  name: 'reviews',
  actions: [
    launchCycle, stopLaunch, resumeLaunch, showLaunch, rehearseCycle,
    planCycle, showPlan, discardCycle, previewPopulation, listChoices, listTemplates, showTemplate, createTemplate, writeTemplate, answerApart,
    createCycle, openCycle, closeCycle, listCycles, showCycle, showProgress, extendCycle, extendReview,
    listReviews, showReview, listWaits, writeReview, showPacket, checkReview, submitReview, withdrawReview, sendBackReview, overrideFinding,
    scheduleConversation, recordConversation, shareReview, readReview, exportReview, listReaders, openAcknowledgement, acknowledgeReview, writeComment, correctReview,
    delegateReview, endDelegation, listDelegations, listKeptDrafts, showKeptDraft, passOnDraft,
    reassignReview, keepReviewer, reopenReview, cancelReview, restoreReview,
    addPerson, leaveOutPerson, settleLeavers, reopenCycle,
    inviteCoAuthor, endCoAuthor, listRevisions, showRevision, restoreRevision, listHiddenRevisions, showHiddenRevision,
    listTwins, showTwin,
    showBoard, listMissing, nudgeWriters, extendPeople,
  ],
  rules: [...REVIEW_RULES, ...ACROSS_RULES],
  messages: [...REVIEW_MESSAGES, ...ROSTER_MESSAGES, cycleNudge, askedToWriteAlong],
  jobs: [settleLeaversJob, seeToJoiner, launchReviews, printEarlierReviews],
  reminders: reviewReminders,
  ownReadings: ownReviews,
})
