import type { WrittenCase, WrittenSession } from '../written-case.ts'
import { comparedCase } from './case-compared.ts'
import { effortCase } from './case-effort.ts'
import { oneProjectCase } from './case-one-project.ts'
import { recencyCase } from './case-recency.ts'
import { retentionCase } from './case-retention.ts'
import { singleDimensionCase } from './case-single-dimension.ts'
import { strongCase } from './case-strong.ts'
import { threeMonthsCase } from './case-three-months.ts'

/** A case that holds, and one of each way in which a case fails. */
export const CASES: readonly WrittenCase[] = [
  strongCase, singleDimensionCase, effortCase, recencyCase, comparedCase, threeMonthsCase, oneProjectCase, retentionCase,
]

/** Before it lies the case that is submitted. Nobody in it works for Leila or above her. */
export const SESSION: WrittenSession = {
  name: 'Promotions, autumn', on: 't+6', facilitator: 'noor', seats: ['ingrid', 'arvid', 'helen'], by: 'samuel', called: 't-6', cases: ['wanjiru'],
}
