import { room } from '../server/room.ts'
import { createToken } from './actions/create-token.ts'
import { declareConflict } from './actions/declare-conflict.ts'
import { endConflict } from './actions/end-conflict.ts'
import { endGrant } from './actions/end-grant.ts'
import { exportPeople } from './actions/export-people.ts'
import { giveGrant } from './actions/give-grant.ts'
import { importPeople } from './actions/import-people.ts'
import { invitePerson } from './actions/invite-person.ts'
import { listConflicts } from './actions/list-conflicts.ts'
import { listGrants } from './actions/list-grants.ts'
import { listLeaves } from './actions/list-leaves.ts'
import { listPeople } from './actions/list-people.ts'
import { listTeams } from './actions/list-teams.ts'
import { listTokens } from './actions/list-tokens.ts'
import { recordLeave } from './actions/record-leave.ts'
import { revokeToken } from './actions/revoke-token.ts'
import { setLevel } from './actions/set-level.ts'
import { setManager } from './actions/set-manager.ts'
import { showPerson } from './actions/show-person.ts'
import { showSession } from './actions/show-session.ts'
import { removeTeam } from './actions/remove-team.ts'
import { reviewGrant } from './actions/review-grant.ts'
import { findWay } from './chart/actions/find-way.ts'
import { showChart } from './chart/actions/show-chart.ts'
import { approveImport } from './held/actions/approve-import.ts'
import { declineImport } from './held/actions/decline-import.ts'
import { listImports } from './held/actions/list-imports.ts'
import { showImport } from './held/actions/show-import.ts'
import { lapseImports } from './held/jobs.ts'
import { importWaits } from './held/messages.ts'
import { showHistory } from './history/actions/show-history.ts'
import { endPerson } from './leaving/actions/end-person.ts'
import { moveReports } from './leaving/actions/move-reports.ts'
import { listProblems } from './problems/actions/list-problems.ts'
import { showProblem } from './problems/actions/show-problem.ts'
import { approveRequest } from './role-request/actions/approve-request.ts'
import { declineRequest } from './role-request/actions/decline-request.ts'
import { listRequests } from './role-request/actions/list-requests.ts'
import { roleAsked, roleEnds, rolesChanged } from './role-request/messages.ts'
import { roleReminders } from './role-request/reminders.ts'
import { askExport } from './export-own/actions/ask-export.ts'
import { downloadExport } from './export-own/actions/download-export.ts'
import { listExports } from './export-own/actions/list-exports.ts'
import { EXPORT_JOBS } from './export-own/jobs.ts'
import { exportReady } from './export-own/messages.ts'
import { chooseMailAction } from './messages/actions/choose-mail.ts'
import { countInbox } from './messages/actions/count-inbox.ts'
import { readMessageAction } from './messages/actions/read-message.ts'
import { runJobAgain } from './messages/actions/run-job-again.ts'
import { seeInbox } from './messages/actions/see-inbox.ts'
import { sendMailAgain } from './messages/actions/send-mail-again.ts'
import { setQuietHoursAction } from './messages/actions/set-quiet-hours.ts'
import { showInbox } from './messages/actions/show-inbox.ts'
import { showMailChoices } from './messages/actions/show-mail-choices.ts'
import { showMailTroubles } from './messages/actions/show-mail-troubles.ts'
import { ownPeople } from './own-readings.ts'

export const people = room({
  name: 'people',
  actions: [
    showSession, invitePerson, createToken, listTokens, revokeToken, listPeople, showPerson, listTeams,
    importPeople, exportPeople, setManager, setLevel, recordLeave, listLeaves, listGrants, giveGrant, endGrant,
    declareConflict, listConflicts, endConflict, reviewGrant, listRequests, approveRequest, declineRequest,
    listImports, showImport, approveImport, declineImport, endPerson, moveReports, removeTeam,
    listProblems, showProblem, showChart, findWay, showHistory,
    showInbox, countInbox, seeInbox, readMessageAction, showMailChoices, chooseMailAction, setQuietHoursAction, showMailTroubles, sendMailAgain, runJobAgain,
    askExport, listExports, downloadExport,
  ],
  rules: [],
  messages: [importWaits, roleAsked, rolesChanged, roleEnds, exportReady],
  jobs: [lapseImports, ...EXPORT_JOBS],
  reminders: roleReminders,
  ownReadings: ownPeople,
})
