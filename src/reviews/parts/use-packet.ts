import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { OutputOf } from '../../ui/action-map.ts'
import { api } from '../../ui/api.ts'
import type { Problem } from '../../ui/problem.ts'
import type { PacketFacts, PacketRecord } from '../words.ts'

/** Everything a review may rest on, and what the rules read besides. A self-review has no facts. */
export interface WholePacket {
  records: readonly PacketRecord[]
  facts?: PacketFacts
}

type Page = OutputOf<'review.packet'>

/** The packet of a review, all pages of it: rules that saw half of the records would cry wolf. */
export function usePacket(id: string, enabled = true): UseQueryResult<WholePacket, Problem> {
  return useQuery<WholePacket, Problem>({
    queryKey: ['review.packet', { id }],
    queryFn: ({ signal }) => allPages(id, signal),
    staleTime: 60_000,
    enabled,
  })
}

async function allPages(id: string, signal: AbortSignal): Promise<WholePacket> {
  const pages: Page[] = []
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await api('review.packet', { id, limit: 200, ...(cursor && { cursor }) }, { signal })
    pages.push(page)
    cursor = page.next
  }
  return { records: pages.flatMap((page) => page.records), facts: pages[0]?.facts }
}
