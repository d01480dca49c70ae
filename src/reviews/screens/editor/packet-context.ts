import { createContext, useMemo } from 'react'
import { tellingsOf, type Telling } from '../../tellings.ts'
import type { PacketRecord } from '../../words.ts'

/** The records beside the text, and what everybody who shows one needs to know. Changes only when they are read anew. */
export interface PacketShown {
  records: readonly PacketRecord[]
  byId: ReadonlyMap<string, PacketRecord>
  tellings: ReadonlyMap<string, Telling>
  /** Whom the review is about. */
  person: string
  meId: string
  zone: string
}

export const PacketContext = createContext<PacketShown>({
  records: [],
  byId: new Map(),
  tellings: new Map(),
  person: '',
  meId: '',
  zone: 'UTC',
})

export function usePacketShown(records: readonly PacketRecord[], person: string, meId: string, zone: string): PacketShown {
  return useMemo(
    () => ({ records, byId: new Map(records.map((record) => [record.id, record])), tellings: tellingsOf(records), person, meId, zone }),
    [records, person, meId, zone],
  )
}
