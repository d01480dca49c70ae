import { careerTalks } from '../../growth/store.ts'
import type { Tx } from '../../server/database.ts'
import { findSurroundings } from '../../writing/own-words/store.ts'
import { askedAt } from '../asked.ts'
import { coachCase } from '../coached.ts'
import { listSettled, offeredRecords } from '../evidence/store.ts'
import type { CaseFacts } from '../facts.ts'
import { factsFrom } from '../gathered.ts'
import { quotesOf } from '../quote/store.ts'
import { type CaseRow, type CaseText, countedTime, growthOf, pinnedFramework } from '../store.ts'
import type { CaseSurroundings } from '../words.ts'

/** What the rules read beside text, evidence and quotes, as far as the one asking may know it. */
export async function surroundingsOf(tx: Tx, found: CaseRow, text: CaseText, zone: string): Promise<CaseSurroundings> {
  const framework = await pinnedFramework(tx, text)
  const subject = found.subject.id
  const concerns = (await offeredRecords(tx, subject, found.today)).filter(({ kind, tone }) => kind === 'observation' && tone === 'concern')
  return {
    levels: framework.levels.map(({ code, name, track, order, scope, independence }) => ({ code, name, track, order, ...(scope && { scope }), ...(independence && { independence }) })),
    dimensions: text.proposedLevel === undefined ? [] : askedAt(framework, text.proposedLevel),
    talks: await careerTalks(tx, subject, zone), growth: await growthOf(tx, subject), ...(await countedTime(tx, subject, found.today)), today: found.today,
    concerns: concerns.map(({ id, on }) => ({ id, on })),
  }
}

/** Facts for running the rules over a stored text before a step. */
export async function factsOf(tx: Tx, found: CaseRow, text: CaseText, step: CaseFacts['step'], zone: string): Promise<CaseFacts> {
  return factsFrom({
    document: text.document, subject: found.subject, authorId: found.author.id, currentLevel: text.currentLevel, proposedLevel: text.proposedLevel, step,
    surroundings: await surroundingsOf(tx, found, text, zone), evidence: await listSettled(tx, found.id), quotes: await quotesOf(tx, found.id),
    coached: coachCase(text.document, await findSurroundings(tx)),
  })
}
