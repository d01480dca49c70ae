import type { Trade } from '../people.ts'
import { assembly } from './assembly.ts'
import { bench } from './bench.ts'
import { cartridges } from './cartridges.ts'
import { design } from './design.ts'
import { engineering } from './engineering.ts'
import { finance } from './finance.ts'
import { lead } from './lead.ts'
import { legal } from './legal.ts'
import { people } from './people.ts'
import { sales } from './sales.ts'
import type { Strand, TradeBank } from './shape.ts'
import { software } from './software.ts'
import { strandsFive } from './strands-five.ts'
import { strandsFour } from './strands-four.ts'
import { strandsLead } from './strands-lead.ts'
import { strandsOne } from './strands-one.ts'
import { strandsThree } from './strands-three.ts'
import { strandsTwo } from './strands-two.ts'
import { warehouse } from './warehouse.ts'

export const BANK: Readonly<Record<Trade, TradeBank>> = {
  assembly,
  bench,
  cartridges,
  warehouse,
  engineering,
  software,
  design,
  sales,
  people,
  finance,
  legal,
  lead,
}

const STRANDS: readonly Strand[] = [...strandsOne, ...strandsTwo, ...strandsThree, ...strandsFour, ...strandsFive, ...strandsLead]
const HANDS: readonly Trade[] = ['assembly', 'bench', 'cartridges', 'warehouse']

const byTrade = new Map<Trade, readonly Strand[]>()

/** What people of a trade may have to work on. */
export function strandsFor(trade: Trade): readonly Strand[] {
  let found = byTrade.get(trade)
  if (!found) byTrade.set(trade, (found = pick(trade)))
  return found
}

function pick(trade: Trade): readonly Strand[] {
  return STRANDS.filter((each) => {
    if (trade === 'lead') return each.for === undefined || each.for === 'lead'
    return each.for === undefined || each.for === 'work' || (each.for === 'hands' && HANDS.includes(trade))
  })
}
