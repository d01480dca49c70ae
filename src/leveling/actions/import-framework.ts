import * as z from 'zod'
import { isRefusal, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { readFramework } from '../file.ts'
import { LARGEST_FRAMEWORK_FILE } from '../numbers.ts'
import { refuseFramework } from '../problem.ts'
import { publication } from '../publication.ts'
import { checkFramework } from '../rules.ts'
import { said } from '../said.ts'
import { publicationState, publishFramework } from '../store.ts'

/** A version is published to everyone at once, by the operator. People publish drafts: `framework-draft.publish`. */
export const importFramework = action({
  id: 'import.framework',
  help: 'Publish the next version of the leveling framework from a file, at the command line: all of it or nothing',
  method: 'POST', path: '/imports/framework',
  kind: 'write', scope: 'import', operator: true, who: 'hr_admin', limit: LARGEST_FRAMEWORK_FILE * 2,
  input: z.object({
    file: z.string().min(1), encoding: z.enum(['text', 'base64']).default('text').meta({ description: 'base64 when "file" holds the bytes of the file.' }),
    fileName: z.string().trim().max(200).default('framework'), dryRun: z.boolean().default(false), levels: z.enum(['columns', 'rows']).optional(),
  }),
  output: z.object({
    dryRun: z.boolean(), changed: z.boolean(), version: z.int().optional(), summary: z.array(z.string()),
    filled: z.int(), inherited: z.int(), missing: z.int(), ignored: z.array(z.object({ line: z.int(), text: z.string(), reason: z.string() })),
  }),
  run: async ({ tx, me, note }, { file, encoding, fileName, dryRun, levels }) => {
    note({ recordKind: 'leveling_framework', fields: ['document'], reason: dryRun ? 'dry-run' : undefined })
    if (me.id !== '') return refuse('not-allowed', 'This is the way of the command line: plumbline import framework FILE. Here a framework is published from a draft.')
    const read = readFramework([{ name: fileName, bytes: Buffer.from(file, encoding === 'text' ? 'utf8' : 'base64') }], levels)
    if (read.problems) return refuseFramework(read.problems)
    const decided = publication(read.framework, await publicationState(tx, read.framework.id))
    if (isRefusal(decided)) return decided
    if (decided.next && !dryRun) await publishFramework(tx, decided.next)
    const { filled, inherited, missing, ignored } = read.report
    return {
      dryRun, changed: Boolean(decided.next) && !dryRun, ...(decided.next && { version: decided.next.version }), filled, inherited, missing, ignored,
      summary: said(read.report, decided, checkFramework(read.framework), dryRun),
    }
  },
})
