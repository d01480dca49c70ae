import type { Ask, OwnFile, OwnReader, OwnReadings } from '../kit/own-export.ts'
import { fileName } from '../kit/paper.ts'
import type { Named } from './words.ts'

/** One's own growth, and that of each report: pages of two, in which one is one of the two. */
export const ownGrowth: OwnReadings = async (ask, me) => {
  const reports: Named[] = ((await ask('growth.team'))?.reports ?? []).map(({ person }: { person: Named }) => person)
  const files = await pageFiles(ask, { id: me.id, name: me.name }, me, 'growth/mine')
  for (const person of reports) files.push(...(await pageFiles(ask, person, me, `growth/${fileName(person.name)}-${person.id.slice(0, 8)}`)))
  return files
}

async function pageFiles(ask: Ask, person: Named, me: OwnReader, path: string): Promise<OwnFile[]> {
  const page = await ask('growth.show', { personId: person.id })
  if (!page?.between || !(page.plan || page.earlier.length + page.notYet.length + page.opportunities.length + page.assessments.length > 0)) return []
  const assessments = []
  for (const { id } of page.assessments) assessments.push(await ask('level-assessment.show', { id }))
  const { goals: _, may: __, audience: ___, dimensions: ____, ...growth } = page
  return [{ path, title: person.id === me.id ? 'My growth' : `Growth of ${person.name}`, value: { ...growth, assessments } }]
}
