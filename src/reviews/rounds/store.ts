import { findAnswers } from '../../feedback/peer/answers/store.ts'
import { findQuestions, listRounds } from '../../feedback/peer/store.ts'
import { listQuotes } from '../../feedback/quote/store.ts'
import { dateIn } from '../../kit/date.ts'
import { rows, sql, type Tx } from '../../server/database.ts'
import type { PacketRecord } from '../words.ts'
import { fromAnswer, fromQuote } from './peer-records.ts'

/** Rounds about one person in a period: more than anybody runs. */
const MOST_ROUNDS = 50

/** What a cycle asks of peers or reports: the person reads no answer to the last \`apart\` of the questions. */
export interface AskedOfOthers {
  questions: readonly string[]
  apart: number
}

/** Opens the cycle's round of peer feedback about each of these people who has none yet. */
export async function openRounds(
  tx: Tx,
  cycleId: string,
  subjects: readonly string[],
  { questions, apart }: AskedOfOthers,
  by: string,
): Promise<{ subjectId: string; roundId: string }[]> {
  return rows(
    tx,
    sql<{ subjectId: string; roundId: string }>`select subject_id as "subjectId", round_id as "roundId"
      from app.open_cycle_rounds(${cycleId}, ${[...subjects]}::uuid[], ${[...questions]}::text[], ${apart}, ${by})`,
  )
}

/** Asks the reports of each of these managers, where there are enough to keep them anonymous. @returns ids of the surveys */
export async function openSurveys(
  tx: Tx,
  cycleId: string,
  managers: readonly string[],
  { questions, apart }: AskedOfOthers,
  by: string,
): Promise<string[]> {
  const found = await rows(
    tx,
    sql<{ id: string }>`select s as id from app.open_cycle_upward(${cycleId}, ${[...managers]}::uuid[], ${[...questions]}::text[], ${apart}, ${by}) s`,
  )
  return found.map(({ id }) => id)
}

/** What peers said about somebody in a period, as far as the one asking may read it, and what may be cited of it. */
export async function peerRecords(
  tx: Tx,
  subjectId: string,
  span: { from: string; to: string },
  zone: string,
): Promise<PacketRecord[]> {
  const { rounds } = await listRounds(tx, { subjectId, limit: MOST_ROUNDS })
  const within = rounds.filter((round) => round.due >= span.from && dateIn(zone, round.openedAt) <= span.to)
  const records: PacketRecord[] = []
  for (const round of within) {
    const answers = await findAnswers(tx, round.id)
    if (answers.length === 0) continue
    const questions = await findQuestions(tx, round.id)
    records.push(...answers.filter((answer) => !answer.withheld).flatMap((answer) => fromAnswer(round, questions, answer, span.to)))
  }
  // A quote from a round that still runs is dated with the round's last day, which is to come.
  const quotes = await listQuotes(tx, subjectId, { ...span, to: '9999-12-31' })
  return [...records, ...quotes.map((quote) => fromQuote(quote, span.to))]
}

/** Gives rounds and surveys of a cycle its later dates. */
export async function moveRounds(tx: Tx, cycleId: string): Promise<void> {
  await sql`select app.move_cycle_rounds(${cycleId})`.execute(tx)
}
