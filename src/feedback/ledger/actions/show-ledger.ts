import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { Paging } from '../../../people/words.ts'
import { action } from '../../../server/action.ts'
import { DateCursor, LedgerEntry, LedgerKind, Named, Tone } from '../../words.ts'
import { entryOf } from '../ledger.ts'
import { ledgerReader, ledgerRows } from '../store.ts'

export const showLedger = action({
  id: 'ledger.show',
  help: 'Read what was said to and about a person: by whom, when, seen, answered',
  method: 'GET', path: '/people/{personId}/ledger',
  kind: 'read', scope: 'read',
  input: z.object({ personId: z.uuid(), limit: Paging.limit, cursor: DateCursor, only: LedgerKind.optional(), tone: Tone.optional() }),
  output: z.object({ person: Named, entries: z.array(LedgerEntry), next: z.string().optional() }),
  run: async ({ tx, me, now }, { personId, limit, cursor, only, tone }) => {
    const around = await ledgerReader(tx, personId)
    if (!around) return notFound
    const [on, id] = cursor?.split(' ') ?? []
    const found = await ledgerRows(tx, { personId, limit: limit + 1, only, tone, ...(on && id && { after: { on, id } }) })
    const entries = found.slice(0, limit).map((row) => entryOf(row, { ...around, meId: me.id, now, zone: me.timeZone }))
    const last = entries.at(-1)
    return { person: around.person, entries, ...(found.length > limit && last && { next: `${last.on} ${last.id}` }) }
  },
})
