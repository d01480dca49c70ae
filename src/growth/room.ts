import { room } from '../server/room.ts'
import { agreePlacement } from './actions/agree-placement.ts'
import { answerOpportunityAction } from './actions/answer-opportunity.ts'
import { beginAssessment } from './actions/begin-assessment.ts'
import { changeGoalAction } from './actions/change-goal.ts'
import { closeGoalAction } from './actions/close-goal.ts'
import { countOffers } from './actions/count-offers.ts'
import { declareGoalAction } from './actions/declare-goal.ts'
import { holdAssessmentAction } from './actions/hold-assessment.ts'
import { offerOpportunityAction } from './actions/offer-opportunity.ts'
import { reviseTimeline } from './actions/revise-timeline.ts'
import { seeGapAction } from './actions/see-gap.ts'
import { shareAssessmentSide } from './actions/share-side.ts'
import { showAssessment } from './actions/show-assessment.ts'
import { showGrowth } from './actions/show-growth.ts'
import { showTeamGrowth } from './actions/show-team.ts'
import { tellOutcomeAction } from './actions/tell-outcome.ts'
import { writeGapAction } from './actions/write-gap.ts'
import { writeAssessmentSide } from './actions/write-side.ts'
import { assessmentBegun, assessmentShared, gapWritten, goalDeclared, opportunityAnswered, opportunityOffered, timelineRevised } from './messages.ts'
import { ownGrowth } from './own-readings.ts'
import { COACHING_RULES, FAIRNESS_RULES } from './rules.ts'

export const growth = room({
  name: 'growth',
  actions: [
    showGrowth,
    declareGoalAction,
    changeGoalAction,
    closeGoalAction,
    writeGapAction,
    seeGapAction,
    reviseTimeline,
    offerOpportunityAction,
    answerOpportunityAction,
    tellOutcomeAction,
    beginAssessment,
    showAssessment,
    writeAssessmentSide,
    shareAssessmentSide,
    agreePlacement,
    holdAssessmentAction,
    showTeamGrowth,
    countOffers,
  ],
  rules: [...COACHING_RULES, ...FAIRNESS_RULES],
  messages: [goalDeclared, gapWritten, timelineRevised, opportunityOffered, opportunityAnswered, assessmentBegun, assessmentShared],
  ownReadings: ownGrowth,
})
