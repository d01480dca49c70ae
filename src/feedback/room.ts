import { room } from '../server/room.ts'
import { importEvidence } from './evidence/actions/import-evidence.ts'
import { listEvidence } from './evidence/actions/list-evidence.ts'
import { answerHandOver } from './hand-over/actions/answer-hand-over.ts'
import { giveHandOver } from './hand-over/actions/give-hand-over.ts'
import { listHandOvers } from './hand-over/actions/list-hand-overs.ts'
import { prepareHandOver } from './hand-over/actions/prepare-hand-over.ts'
import { showHandOver } from './hand-over/actions/show-hand-over.ts'
import { handOverAboutYou, handOverGiven } from './hand-over/messages.ts'
import { exportLedger } from './ledger/actions/export-ledger.ts'
import { listWritten } from './ledger/actions/list-written.ts'
import { showLedger } from './ledger/actions/show-ledger.ts'
import { listNotes } from './monthly-note/actions/list-notes.ts'
import { saveNoteAction } from './monthly-note/actions/save-note.ts'
import { seeNote } from './monthly-note/actions/see-note.ts'
import { shareNoteAction } from './monthly-note/actions/share-note.ts'
import { showNote } from './monthly-note/actions/show-note.ts'
import { noteShared } from './monthly-note/messages.ts'
import { importNotes } from './notes-import/actions/import-notes.ts'
import { answerObservationAction } from './observation/actions/answer-observation.ts'
import { correctObservationAction } from './observation/actions/correct-observation.ts'
import { editObservationAction } from './observation/actions/edit-observation.ts'
import { hideObservationAction } from './observation/actions/hide-observation.ts'
import { noteObservationAction } from './observation/actions/note-observation.ts'
import { seeObservationAction } from './observation/actions/see-observation.ts'
import { shareObservationAction } from './observation/actions/share-observation.ts'
import { showObservation } from './observation/actions/show-observation.ts'
import { withdrawObservationAction } from './observation/actions/withdraw-observation.ts'
import { observationAnswered, observationPassedOn, observationShared } from './observation/messages.ts'
import { ownFeedback } from './own-readings.ts'
import { PEER_MESSAGES } from './peer/messages.ts'
import { remindOfPeerRequests } from './peer/reminders.ts'
import { askPeersAction } from './peer/actions/ask-peers.ts'
import { closeRoundAction } from './peer/actions/close-round.ts'
import { declineAsked } from './peer/actions/decline-asked.ts'
import { giveRoundAction } from './peer/actions/give-round.ts'
import { listAsked } from './peer/actions/list-asked.ts'
import { listRoundsAction } from './peer/actions/list-rounds.ts'
import { nominatePeersAction } from './peer/actions/nominate-peers.ts'
import { openRoundAction } from './peer/actions/open-round.ts'
import { sendAnswerAction } from './peer/actions/send-answer.ts'
import { showAsked } from './peer/actions/show-asked.ts'
import { showRoundAction } from './peer/actions/show-round.ts'
import { takeBackAnswerAction } from './peer/actions/take-back-answer.ts'
import { withdrawAsked } from './peer/actions/withdraw-asked.ts'
import { withholdAnswerAction } from './peer/actions/withhold-answer.ts'
import { writeAnswerAction } from './peer/actions/write-answer.ts'
import { listPraiseAction } from './praise/actions/list-praise.ts'
import { releaseQuoteAction } from './quote/actions/release-quote.ts'
import { askFeedbackAction } from './request/actions/ask-feedback.ts'
import { declineRequestAction } from './request/actions/decline-request.ts'
import { listRequestsAction } from './request/actions/list-requests.ts'
import { withdrawRequestAction } from './request/actions/withdraw-request.ts'
import { requestAsked } from './request/messages.ts'
import { CADENCE_RULES, FEEDBACK_RULES, SAID_RULES } from './rules.ts'
import { amendTalk } from './talk/actions/amend-talk.ts'
import { confirmTalk } from './talk/actions/confirm-talk.ts'
import { disputeTalk } from './talk/actions/dispute-talk.ts'
import { handOverTalk } from './talk/actions/hand-over-talk.ts'
import { recordTalkAction } from './talk/actions/record-talk.ts'
import { showTalk } from './talk/actions/show-talk.ts'
import { withdrawTalkAction } from './talk/actions/withdraw-talk.ts'
import { talkAnswered, talkRecorded } from './talk/messages.ts'
import { UPWARD_JOBS } from './upward/jobs.ts'
import { UPWARD_MESSAGES } from './upward/messages.ts'
import { closeSurveyAction } from './upward/actions/close-survey.ts'
import { listSurveysAction } from './upward/actions/list-surveys.ts'
import { openSurveyAction } from './upward/actions/open-survey.ts'
import { sendSurvey } from './upward/actions/send-survey.ts'
import { showSurveyAction } from './upward/actions/show-survey.ts'
import { writeSurvey } from './upward/actions/write-survey.ts'

export const feedback = room({
  name: 'feedback',
  actions: [
    noteObservationAction,
    showObservation,
    editObservationAction,
    shareObservationAction,
    seeObservationAction,
    answerObservationAction,
    correctObservationAction,
    withdrawObservationAction,
    hideObservationAction,
    recordTalkAction,
    showTalk,
    confirmTalk,
    amendTalk,
    disputeTalk,
    withdrawTalkAction,
    handOverTalk,
    askFeedbackAction,
    listRequestsAction,
    declineRequestAction,
    withdrawRequestAction,
    openRoundAction,
    listRoundsAction,
    showRoundAction,
    nominatePeersAction,
    askPeersAction,
    withdrawAsked,
    giveRoundAction,
    closeRoundAction,
    listAsked,
    showAsked,
    declineAsked,
    writeAnswerAction,
    sendAnswerAction,
    takeBackAnswerAction,
    withholdAnswerAction,
    releaseQuoteAction,
    openSurveyAction,
    listSurveysAction,
    showSurveyAction,
    writeSurvey,
    sendSurvey,
    closeSurveyAction,
    listPraiseAction,
    listNotes,
    showNote,
    saveNoteAction,
    shareNoteAction,
    seeNote,
    showLedger, exportLedger, listWritten,
    listEvidence,
    importEvidence,
    importNotes,
    prepareHandOver,
    giveHandOver,
    listHandOvers,
    showHandOver,
    answerHandOver,
  ],
  rules: [...FEEDBACK_RULES, ...CADENCE_RULES, ...SAID_RULES],
  messages: [observationShared, observationPassedOn, observationAnswered, requestAsked, noteShared, talkRecorded, talkAnswered, handOverGiven, handOverAboutYou,
    ...PEER_MESSAGES, ...UPWARD_MESSAGES],
  jobs: UPWARD_JOBS,
  reminders: remindOfPeerRequests,
  ownReadings: ownFeedback,
})
