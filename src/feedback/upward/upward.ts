import { inWords, type PlainDate } from '../../kit/date.ts'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { countInWords, isBlank } from '../../kit/text.ts'
import { LEAST_UPWARD } from '../numbers.ts'
import type { UpwardSurvey } from './words.ts'

/** HR opens a survey, never the manager it is about: who chooses the moment chooses the group. */
export function openUpward(about: { hr: boolean; due: PlainDate; today: PlainDate }): Refusal | undefined {
  if (!about.hr) return refuse('not-allowed', 'Upward feedback is opened by HR. Ask them if you would like one about your own work.')
  if (about.due < about.today) {
    const message = `${inWords(about.due)} is over. Choose a day to come.`
    return refuse('invalid', message, { errors: [{ path: '/due', message }] })
  }
}

/** Why a survey could not be opened. */
export function notOpened(came: 'too-few' | 'open-already', name: string): Refusal {
  return came === 'too-few'
    ? refuse('conflict', `Fewer than ${countInWords(LEAST_UPWARD)} people report to ${name} today, so nobody could answer without being known.`, { reason: 'too-few' })
    : refuse('conflict', `A survey about ${name} is open already.`, { reason: 'open-already' })
}

/** Writing is for those who were asked, until the close. */
export function writeUpward(survey: Pick<UpwardSurvey, 'state' | 'mine' | 'questions'>, texts: readonly string[]): Refusal | undefined {
  const barred = answering(survey)
  if (barred) return barred
  if (texts.length !== survey.questions.length) {
    const message = `There are ${survey.questions.length} questions: send one text for each, empty where you leave one out.`
    return refuse('invalid', message, { errors: [{ path: '/texts', message }] })
  }
}

/** Sends what is written; sending again replaces it. */
export function sendUpward(survey: Pick<UpwardSurvey, 'state' | 'mine'>): Refusal | undefined {
  const barred = answering(survey)
  if (barred) return barred
  if (survey.mine!.texts.every(isBlank)) return refuse('invalid', 'Answer at least one question.', { errors: [{ path: '/texts/0', message: 'Answer at least one question.' }] })
}

function answering({ state, mine }: Pick<UpwardSurvey, 'state' | 'mine'>): Refusal | undefined {
  if (!mine) return refuse('not-allowed', 'This asks the people who report to the manager.')
  if (state === 'closed') return refuse('conflict', 'This survey is closed. Nothing more is taken in.', { reason: 'closed' })
}

/** Who reads an answer, and what is kept of it. */
export function upwardAudience(manager: string, apart = false): { now: string; later: string } {
  return {
    now: 'only you',
    later: apart
      ? `the managers above ${manager} and HR, as one of at least ${countInWords(LEAST_UPWARD)} mixed texts without names, never ${manager}; with fewer, nobody`
      : `${manager}, the managers above and HR, as one of at least ${countInWords(LEAST_UPWARD)} mixed texts without names; with fewer, nobody`,
  }
}
