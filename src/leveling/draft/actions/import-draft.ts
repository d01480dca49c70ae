import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { Finding } from '../../../kit/finding.ts'
import { action } from '../../../server/action.ts'
import { DifferenceShown } from '../../answer.ts'
import { differences } from '../../diff.ts'
import { readFramework } from '../../file.ts'
import { LARGEST_FRAMEWORK_FILE } from '../../numbers.ts'
import { refuseFramework } from '../../problem.ts'
import { checkFramework } from '../../rules.ts'
import { publishedFramework } from '../../store.ts'
import { addDraft } from '../store.ts'

/** A dry run shows what became of every part of the files; nothing is published either way. */
export const importDraft = action({
  id: 'framework-draft.import',
  help: 'Begin a draft of the leveling framework from files: our own YAML or CSV, or one of the shapes others publish theirs in',
  method: 'POST', path: '/framework-drafts/imports',
  kind: 'write', scope: 'write', who: 'hr_admin', limit: LARGEST_FRAMEWORK_FILE * 2,
  input: z.object({
    files: z.array(z.object({ name: z.string().trim().max(200).default('framework'), content: z.string().min(1) })).min(1).max(20).meta({ description: 'Several files make one framework, each with its tracks.' }),
    encoding: z.enum(['text', 'base64']).default('text').meta({ description: 'base64 when "content" holds the bytes of a file.' }),
    levels: z.enum(['columns', 'rows']).optional().meta({ description: 'Where nothing in a table shows which side the levels are on.' }),
    dryRun: z.boolean().default(false),
  }),
  output: z.object({
    dryRun: z.boolean(), id: z.uuid().optional().meta({ description: 'Of the draft, unless it was a dry run.' }), name: z.string(), shape: z.string(),
    filled: z.int(), inherited: z.int(), missing: z.int(), tracks: z.int(), levels: z.int(), dimensions: z.int(),
    ignored: z.array(z.object({ line: z.int(), text: z.string(), reason: z.string() })), notes: z.array(z.string()),
    changes: z.array(DifferenceShown), findings: z.array(Finding),
  }),
  run: async ({ tx, me, note }, { files, encoding, levels, dryRun }) => {
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'HR administrators write the leveling framework.')
    note({ recordKind: 'framework_draft', fields: ['document'], reason: dryRun ? 'dry-run' : undefined })
    const read = readFramework(files.map(({ name, content }) => ({ name, bytes: Buffer.from(content, encoding === 'text' ? 'utf8' : 'base64') })), levels)
    if (read.problems) return refuseFramework(read.problems)
    const { framework, report: { shape, filled, inherited, missing, ignored, notes } } = read
    const inForce = await publishedFramework(tx)
    const id = dryRun ? undefined : randomUUID()
    if (id) {
      await addDraft(tx, { id, document: framework, origin: 'file' })
      note({ recordId: id })
    }
    return {
      dryRun, ...(id && { id }), name: framework.name, shape, filled, inherited, missing,
      tracks: framework.tracks.length, levels: framework.levels.length, dimensions: framework.dimensions.length, ignored, notes,
      changes: inForce ? differences(inForce, framework) : [], findings: checkFramework(framework),
    }
  },
})
