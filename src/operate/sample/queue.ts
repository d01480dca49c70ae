import { HOUSE } from './bank/house.ts'
import { BANK, strandsFor } from './bank/index.ts'
import type { Story, Strand } from './bank/shape.ts'
import type { Trade } from './people.ts'
import { hash } from './random.ts'
import type { Member } from './roster.ts'

/** Stories per cycle. */
const CLOSED = 3
const OPEN = 2

const FLOOR = new Set(['operations', 'assembly', 'line-a', 'line-b', 'cartridges', 'logistics', 'quality'])
const OFFICE = new Set(['people', 'finance'])

/** Deals out stories and strands so that each is used about as often as any other, and nobody gets one twice. */
export interface Queue {
  /** Stories for the closed and for the open cycle. */
  stories: (member: Member, trade: Trade) => { closed: Story[]; open: Story[] }
  strands: (member: Member, trade: Trade) => { closed: Strand[]; open: Strand[] }
}

export function queue(seed: string): Queue {
  const used = new Map<object, number>()
  const turns = new Map<Trade, number>()
  /** In the crowd it is enough to go round. */
  const inTurn = <T>(pool: readonly T[], count: number, turn: number): T[] =>
    Array.from({ length: count }, (_, at) => pool[(turn * count + at) % pool.length] as T)
  /** The least used first; between equals the seed decides. */
  const deal = <T extends Story | Strand>(pool: readonly T[], count: number, member: Member): T[] => {
    const ranked = pool
      .map((each) => ({ each, rank: (used.get(each) ?? 0) * 1024 + (hash(`${seed}/${member.key}/${each.title}`) % 1024) }))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, count)
      .map(({ each }) => each)
    for (const each of ranked) used.set(each, (used.get(each) ?? 0) + 1)
    return ranked
  }
  return {
    stories: (member, trade) => {
      if (isCrowd(member)) {
        const turn = (turns.get(trade) ?? 0) + 1
        turns.set(trade, turn)
        const own = BANK[trade].stories
        const dealt = [
          ...inTurn(own, Math.min(CLOSED + OPEN, own.length), turn),
          ...inTurn(HOUSE, Math.max(0, CLOSED + OPEN - own.length), turn),
        ]
        return { closed: dealt.slice(0, CLOSED), open: dealt.slice(CLOSED) }
      }
      const pool = BANK[trade].stories.filter((each) => suits(each, member))
      const own = deal(pool, Math.min(CLOSED + OPEN, pool.length), member)
      const dealt = [...own, ...deal(HOUSE, CLOSED + OPEN - own.length, member)]
      return { closed: dealt.filter((_, at) => at % 2 === 0), open: dealt.filter((_, at) => at % 2 === 1) }
    },
    strands: (member, trade) => {
      const pool = strandsFor(trade)
      const dealt = isCrowd(member) ? inTurn(pool, 3, turns.get(trade) ?? 0) : deal(pool, 3, member)
      return { closed: dealt.slice(0, 2), open: dealt.slice(2) }
    },
  }
}

const isCrowd = (member: Member) => /^x\d/.test(member.key)

function suits(story: Story, member: Member): boolean {
  if (story.by) return story.by.includes(member.key)
  if (story.for === 'floor') return FLOOR.has(member.person.team)
  return story.for !== 'product' || !OFFICE.has(member.person.team)
}
