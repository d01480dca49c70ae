import { room } from '../server/room.ts'
import { addActionItemAction } from './action-item/actions/add-action-item.ts'
import { finishActionItem } from './action-item/actions/finish-action-item.ts'
import { confirmExpectationsAction } from './expectations/actions/confirm-expectations.ts'
import { listExpectations } from './expectations/actions/list-expectations.ts'
import { proposeExpectationsAction } from './expectations/actions/propose-expectations.ts'
import { showExpectations } from './expectations/actions/show-expectations.ts'
import { addAgendaItem } from './one-on-one/actions/add-agenda-item.ts'
import { holdOneOnOneAction } from './one-on-one/actions/hold-one-on-one.ts'
import { listOneOnOnesAction } from './one-on-one/actions/list-one-on-ones.ts'
import { planOneOnOneAction } from './one-on-one/actions/plan-one-on-one.ts'
import { showOneOnOne } from './one-on-one/actions/show-one-on-one.ts'
import { showOverview } from './one-on-one/actions/show-overview.ts'
import { tickAgendaItem } from './one-on-one/actions/tick-agenda-item.ts'
import { writeOneOnOneNote } from './one-on-one/actions/write-one-on-one-note.ts'

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
    writeOneOnOneNote,
    addAgendaItem,
    tickAgendaItem,
    addActionItemAction,
    finishActionItem,
  ],
  rules: [],
})
