import { room } from '../server/room.ts'
import { addActionItemAction } from './action-item/actions/add-action-item.ts'
import { finishActionItem } from './action-item/actions/finish-action-item.ts'
import { actionItemDue, actionItemGiven } from './action-item/messages.ts'
import { remindOfActionItems } from './action-item/reminders.ts'
import { confirmExpectationsAction } from './expectations/actions/confirm-expectations.ts'
import { listExpectations } from './expectations/actions/list-expectations.ts'
import { proposeExpectationsAction } from './expectations/actions/propose-expectations.ts'
import { showExpectations } from './expectations/actions/show-expectations.ts'
import { beginCareerCheckIn } from './career/actions/begin-career-check-in.ts'
import { holdCareerCheckIn } from './career/actions/hold-career-check-in.ts'
import { listCareerCheckIns } from './career/actions/list-career-check-ins.ts'
import { shareCareerView } from './career/actions/share-view.ts'
import { showCareerCheckIn } from './career/actions/show-career-check-in.ts'
import { writeCareerPlan } from './career/actions/write-plan.ts'
import { writeCareerView } from './career/actions/write-view.ts'
import { careerBegun, careerViewShared } from './career/messages.ts'
import { expectationsProposed, expectationsProposedUpward } from './expectations/messages.ts'
import { addAgendaItem } from './one-on-one/actions/add-agenda-item.ts'
import { callOffOneOnOneAction } from './one-on-one/actions/call-off-one-on-one.ts'
import { holdOneOnOneAction } from './one-on-one/actions/hold-one-on-one.ts'
import { listOneOnOnesAction } from './one-on-one/actions/list-one-on-ones.ts'
import { moveOneOnOneAction } from './one-on-one/actions/move-one-on-one.ts'
import { planOneOnOneAction } from './one-on-one/actions/plan-one-on-one.ts'
import { showOneOnOne } from './one-on-one/actions/show-one-on-one.ts'
import { showOverview } from './one-on-one/actions/show-overview.ts'
import { tickAgendaItem } from './one-on-one/actions/tick-agenda-item.ts'
import { writeOneOnOneNote } from './one-on-one/actions/write-one-on-one-note.ts'
import { oneOnOneMoved, oneOnOnePlanned } from './one-on-one/messages.ts'
import { changeSeriesAction } from './series/actions/change-series.ts'
import { endSeriesAction } from './series/actions/end-series.ts'
import { showSeries } from './series/actions/show-series.ts'
import { startSeriesAction } from './series/actions/start-series.ts'
import { writeQuestions } from './series/actions/write-questions.ts'
import { listOwnDrafts } from './own-draft/actions/list-own-drafts.ts'
import { showOwnDraft } from './own-draft/actions/show-own-draft.ts'
import { planSeries } from './series/jobs.ts'
import { seriesBegun, seriesChanged } from './series/messages.ts'
import { saveTemplate } from './template/actions/save-template.ts'
import { showTemplate } from './template/actions/show-template.ts'

export const checkins = room({
  name: 'checkins',
  actions: [
    showExpectations,
    listExpectations,
    proposeExpectationsAction,
    confirmExpectationsAction,
    showOverview,
    listOneOnOnesAction,
    planOneOnOneAction,
    showOneOnOne,
    holdOneOnOneAction,
    callOffOneOnOneAction,
    moveOneOnOneAction,
    writeOneOnOneNote,
    addAgendaItem,
    tickAgendaItem,
    addActionItemAction,
    finishActionItem,
    showSeries,
    startSeriesAction,
    changeSeriesAction,
    endSeriesAction,
    writeQuestions,
    listCareerCheckIns,
    beginCareerCheckIn,
    showCareerCheckIn,
    writeCareerView,
    shareCareerView,
    writeCareerPlan,
    holdCareerCheckIn,
    showTemplate,
    saveTemplate,
    listOwnDrafts,
    showOwnDraft,
  ],
  rules: [],
  messages: [expectationsProposed, expectationsProposedUpward, seriesBegun, seriesChanged, oneOnOnePlanned, oneOnOneMoved, careerBegun, careerViewShared, actionItemGiven, actionItemDue],
  jobs: [planSeries],
  reminders: remindOfActionItems,
})
