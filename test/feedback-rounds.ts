import type { Cast, World } from './cast.ts'

type Who = keyof Cast

/** A round about `self`, asked of these people, each with an answer where one is given. @returns its id and the requests by person */
export async function roundAbout(
  w: World,
  about: { kind: 'attributed' | 'anonymous'; answers: Partial<Record<Who, string[] | undefined>>; by?: Who; questions?: string[]; due?: string },
): Promise<{ id: string; requests: Record<string, string> }> {
  const asked = Object.keys(about.answers) as Who[]
  const questions = about.questions ?? ['What should go on?']
  const by = about.by ?? 'manager'
  const { id } = await w.ok(by, 'round.open', {
    subjectId: w.cast.self, kind: about.kind, questions, due: about.due ?? '2099-01-01', peerIds: asked.map((who) => w.cast[who]),
  })
  const requests: Record<string, string> = {}
  for (const who of asked) {
    requests[who] = await requestIn(w, who, id)
    const texts = about.answers[who]
    if (texts) await answer(w, who, requests[who], texts)
  }
  return { id, requests }
}

/** The request of somebody in a round. */
export async function requestIn(w: World, who: Who, roundId: string): Promise<string> {
  const [row] = await w.owner('select id from app.peer_request where round_id = $1 and asked_id = $2', [roundId, w.cast[who]])
  return row.id
}

/** Writes and sends. */
export async function answer(w: World, who: Who, requestId: string, texts: string[]): Promise<void> {
  const { version } = await w.ok(who, 'peer-request.show', { id: requestId })
  await w.ok(who, 'peer-answer.write', { id: requestId, texts }, { ifMatch: version })
  await w.ok(who, 'peer-answer.send', { id: requestId })
}

/** What the person gets of a round: its texts, or nothing. */
export async function batchOf(w: World, roundId: string, who: Who = 'self'): Promise<string[] | undefined> {
  const outcome = await w.call(who, 'round.show', { id: roundId })
  return outcome.done ? (outcome.value as { batch?: { texts: string[] }[] }).batch?.flatMap((each) => each.texts) : undefined
}
