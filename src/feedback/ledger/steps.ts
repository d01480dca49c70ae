import { nextSteps } from '../observation/observation.ts'
import { answerTalk, passOnTalk, withdrawTalk } from '../talk/talk.ts'
import type { Audience, EntryStep } from '../words.ts'
import type { LedgerReader, LedgerRow } from './words.ts'

/** What the reader of an entry may do with it next: for the buttons beside it. The actions decide again. */
export function entrySteps(row: LedgerRow, reader: LedgerReader): { may: EntryStep[]; shareWith?: Audience[] } {
  if (row.kind === 'observation') return observationSteps(row, reader)
  if (row.kind === 'talk') return { may: talkSteps(row, reader) }
  const unseen = row.kind === 'monthly-note' && row.personAt && !row.seenAt && reader.meId === reader.person.id
  return { may: unseen ? ['see'] : [] }
}

function observationSteps(row: LedgerRow, { meId, person, mayTakeDown }: LedgerReader): { may: EntryStep[]; shareWith?: Audience[] } {
  const { personAt, managerAt, publicAt } = row
  const steps = nextSteps(
    {
      authorId: row.authorId, subjectId: person.id, subjectName: person.name, tone: row.tone, requested: row.requested,
      sharing: { personAt, managerAt, publicAt },
      seenAt: row.firstSeenAt, mySeenAt: row.mySeenAt, answeredAt: row.answer?.at, withdrawnAt: row.withdrawnAt, hiddenAt: row.hiddenAt,
    },
    meId,
    mayTakeDown,
  )
  const known: EntryStep[] = (['edit', 'correct', 'withdraw', 'see', 'answer', 'hide'] as const).filter((step) => steps[step])
  return {
    may: row.hiddenAt && meId === person.id ? [...known, 'show-again'] : known,
    ...(steps.share.length > 0 && { shareWith: steps.share }),
  }
}

function talkSteps(row: LedgerRow, { meId, person, manager }: LedgerReader): EntryStep[] {
  const facts = { ...row, subjectId: person.id, subjectName: person.name }
  const allowed: [EntryStep, boolean][] = [
    ['confirm', !answerTalk(facts, meId, 'confirmed')],
    ['amend', !answerTalk(facts, meId, 'amended')],
    ['dispute', !answerTalk(facts, meId, 'disputed')],
    ['withdraw', !withdrawTalk(facts, meId)],
    // To oneself there is nothing to pass on.
    ['pass-on', manager !== undefined && manager.id !== meId && !passOnTalk(facts, meId)],
  ]
  return allowed.flatMap(([step, may]) => (may ? [step] : []))
}
