import * as z from 'zod'

/** A dated artefact of somebody's work, as another system has it. One may cite it; nothing counts or scores it. */
export const Evidence = z.object({
  id: z.uuid(),
  on: z.iso.date(),
  kind: z.string(),
  title: z.string(),
  project: z.string(),
  link: z.string().optional(),
})
export type Evidence = z.infer<typeof Evidence>

/** A row of an evidence file, understood. An absent kind, project or link stays as it is. */
export interface EvidenceItem {
  row: number
  externalId: string
  personId: string
  personName: string
  on: string
  title: string
  kind?: string
  project?: string
  link?: string
}
