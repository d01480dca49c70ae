import type { Days } from '../../kit/date.ts'
import { audienceWords } from '../observation/audience.ts'
import { toldRecords } from '../told.ts'
import type { LedgerEvent } from '../words.ts'
import { answerTalk, passOnTalk, withdrawTalk } from './talk.ts'
import type { StoredTalk, Talk } from './words.ts'

/** What happened to a talk, for whoever asks whether the person was told. */
export function talkEvents(talk: Pick<StoredTalk, 'id' | 'recordedAt' | 'noticesAt' | 'answers'>): LedgerEvent[] {
  return [
    { recordId: talk.id, kind: 'talk-recorded', at: talk.recordedAt },
    ...talk.noticesAt.map((at) => ({ recordId: talk.id, kind: 'notice-sent' as const, at })),
    ...talk.answers.map(({ outcome, at }) => ({ recordId: talk.id, kind: outcome, at })),
  ]
}

/** A talk as its reader is shown it. */
export function shownTalk(talk: StoredTalk, you: { id: string; now: string; leave: readonly Days[]; zone: string }): Talk {
  const told = toldRecords(talkEvents(talk), you.now, you.leave, you.zone).get(talk.id)
  const author = { id: talk.authorId, name: talk.authorName }
  const subject = { id: talk.subjectId, name: talk.subjectName }
  const { id, on, text, about, recordedAt, answers, withdrawnAt, managerAt } = talk
  return {
    id,
    author,
    subject,
    on,
    text,
    about,
    recordedAt,
    answers,
    withdrawnAt,
    passedOnAt: managerAt,
    standing: told?.answer ?? 'waiting',
    told: told?.at && told.how ? { at: told.at, how: told.how } : undefined,
    audienceWords: audienceWords(managerAt ? 'person_and_manager' : 'person', { you: you.id, author, subject, manager: talk.manager }),
    may: {
      confirm: !answerTalk(talk, you.id, 'confirmed'),
      amend: !answerTalk(talk, you.id, 'amended'),
      dispute: !answerTalk(talk, you.id, 'disputed'),
      withdraw: !withdrawTalk(talk, you.id),
      passOn: !passOnTalk(talk, you.id),
    },
  }
}
