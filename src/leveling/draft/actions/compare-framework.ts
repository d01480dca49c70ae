import * as z from 'zod'
import { Finding } from '../../../kit/finding.ts'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { DifferenceShown } from '../../answer.ts'
import { differences } from '../../diff.ts'
import type { LevelingFramework } from '../../framework.ts'
import { goneLevels } from '../../publication.ts'
import { checkFramework } from '../../rules.ts'
import { frameworkOf, heldLevels, listVersions, publishedFramework } from '../../store.ts'
import { checkedDraft } from '../checked.ts'
import { frameworkOfDraft } from '../draft.ts'
import { findDraft } from '../store.ts'

const Side = z.object({ id: z.string(), name: z.string(), version: z.int() })
const sideOf = ({ id, name, version }: LevelingFramework) => ({ id, name, version })
const NOTHING: LevelingFramework = { id: '', version: 0, name: '', tracks: [], dimensions: [], levels: [], expectations: [] }

export const compareFramework = action({
  id: 'framework.compare',
  help: 'See what differs between two versions of the leveling framework, or between a draft and the version in force',
  method: 'GET', path: '/framework/comparison',
  kind: 'read', scope: 'read',
  input: z.object({
    draftId: z.uuid().optional().meta({ description: 'A draft, held against the version in force.' }),
    toId: z.string().max(200).optional(), toVersion: z.coerce.number().int().min(1).optional().meta({ description: 'Absent: the version in force.' }),
    fromId: z.string().max(200).optional(), fromVersion: z.coerce.number().int().min(1).optional().meta({ description: 'Absent: the version that was in force before.' }),
  }),
  output: z.object({
    from: Side.optional().meta({ description: 'Absent: there is none before it.' }), to: Side, changes: z.array(DifferenceShown),
    draft: z.object({
      version: z.int(), problems: z.array(z.object({ path: z.string(), message: z.string() })).meta({ description: 'What keeps it from being published.' }),
      gone: z.array(z.object({ level: z.string(), people: z.int() })).meta({ description: 'Levels that people hold and the draft does not have: it can’t be published.' }), findings: z.array(Finding),
    }).optional(),
  }),
  run: async ({ tx }, { draftId, toId, toVersion, fromId, fromVersion }) => {
    if (draftId) {
      const [draft, inForce] = [await findDraft(tx, draftId), await publishedFramework(tx)]
      if (!draft) return notFound
      const wanted = frameworkOfDraft(draft.document)
      return {
        ...(inForce && { from: sideOf(inForce) }), to: sideOf(wanted), changes: differences(inForce ?? { ...NOTHING, id: wanted.id }, wanted),
        draft: { version: draft.version, problems: checkedDraft(wanted).problems ?? [], gone: goneLevels(wanted, await heldLevels(tx)), findings: checkFramework(wanted) },
      }
    }
    const versions = await listVersions(tx)
    const at = toId !== undefined && toVersion !== undefined ? versions.findIndex((each) => each.id === toId && each.version === toVersion) : 0
    const earlier = fromId !== undefined && fromVersion !== undefined ? { id: fromId, version: fromVersion } : versions[at + 1]
    const to = versions[at] && (await frameworkOf(tx, versions[at].id, versions[at].version))
    const from = earlier && (await frameworkOf(tx, earlier.id, earlier.version))
    if (!to || (earlier && !from)) return notFound
    return { ...(from && { from: sideOf(from) }), to: sideOf(to), changes: from ? differences(from, to) : [] }
  },
})
