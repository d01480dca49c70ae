import { BANK, strandsFor } from './bank/index.ts'
import type { Story, Strand } from './bank/shape.ts'
import type { Trade } from './people.ts'
import { hash } from './random.ts'
import type { Member } from './roster.ts'

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
      const pool = BANK[trade].stories.filter((each) => suits(each, member))
      const first = Math.min(3, Math.ceil(pool.length / 2))
      const dealt = deal(pool, first + 2, member)
      return { closed: dealt.slice(0, first), open: dealt.slice(first) }
    },
    strands: (member, trade) => {
      const dealt = deal(strandsFor(trade), 4, member)
      return { closed: dealt.slice(0, 2), open: dealt.slice(2) }
    },
  }
}

const isCrowd = (member: Member) => member.key.startsWith('x')

function suits(story: Story, member: Member): boolean {
  if (isCrowd(member)) return true
  if (story.by) return story.by.includes(member.key)
  if (story.for === 'floor') return FLOOR.has(member.person.team)
  return story.for !== 'product' || !OFFICE.has(member.person.team)
}
