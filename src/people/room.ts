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

export const people = room({
  name: 'people',
  actions: [
    showSession, invitePerson, createToken, listTokens, revokeToken, listPeople, showPerson, listTeams,
    importPeople, exportPeople, setManager, setLevel, recordLeave, listLeaves, listGrants, giveGrant, endGrant,
    declareConflict, listConflicts, endConflict,
    showInbox, countInbox, seeInbox, readMessageAction, showMailChoices, chooseMailAction, setQuietHoursAction, showMailTroubles, sendMailAgain, runJobAgain,
  ],
  rules: [],
})
