import { audienceOf, audienceWords } from './audience.ts'
import { nextSteps } from './observation.ts'
import type { Observation, StoredObservation } from './words.ts'

/** An observation as its reader is shown it. */
export function shown(stored: StoredObservation, meId: string): Observation {
  const {
    id,
    on,
    tone,
    text,
    situation,
    behaviour,
    effect,
    project,
    dimension,
    scope,
    independence,
    level,
    requestId,
    createdAt,
    answer,
    corrections,
    withdrawnAt,
    hiddenAt,
    version,
  } = stored
  const audience = audienceOf(stored.sharing)
  const author = { id: stored.authorId, name: stored.authorName }
  const subject = { id: stored.subjectId, name: stored.subjectName }
  return {
    id,
    author,
    subject,
    on,
    tone,
    text,
    situation,
    behaviour,
    effect,
    project,
    dimension,
    scope,
    independence,
    level,
    requestId,
    audience,
    createdAt,
    answer,
    corrections,
    withdrawnAt,
    hiddenAt,
    version,
    audienceWords: audienceWords(audience, { you: meId, author, subject, manager: stored.manager, requested: stored.requested }),
    sharedAt: stored.sharing.personAt,
    seenAt: stored.personSeenAt,
    may: nextSteps(stored, meId, stored.mayTakeDown),
  }
}
