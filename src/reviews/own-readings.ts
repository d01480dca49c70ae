import { type Ask, everyPage, type OwnFile, type OwnReader, type OwnReadings } from '../kit/own-export.ts'
import { fileName } from '../kit/paper.ts'
import { releasedCopy } from './print/copy.ts'

/** Reviews one may read about oneself, reviews and self-reviews one wrote, drafts that were kept, and delegations one had a part in. */
export const ownReviews: OwnReadings = async (ask, me) => {
  const found = [...(await everyPage(ask, 'review.list', { as: 'subject' }, 'reviews')), ...(await everyPage(ask, 'review.list', { as: 'reviewer' }, 'reviews'))]
  const entries = [...new Map(found.map((entry) => [entry.id, entry])).values()]
  const files: OwnFile[] = []
  for (const entry of entries) files.push(...(await reviewFile(ask, me, entry)))
  return [...files, ...(await keptFiles(ask)), ...(await delegationFile(ask, me))]
}

async function reviewFile(ask: Ask, me: OwnReader, { id, kind, cycle, subject }: any): Promise<OwnFile[]> {
  const review = await ask('review.show', { id })
  if (!review) return []
  const read = review.released > 0 ? await ask('review.read', { id }) : undefined
  const about = subject.id === me.id
  const readers = about && read ? (await ask('review.readers', { id }))?.readers : undefined
  const title = kind === 'self' ? `Self-review, ${cycle.name}` : `Review of ${subject.name}, ${cycle.name}`
  const folder = kind === 'self' ? 'self-reviews' : about ? 'reviews/about-me' : 'reviews/by-me'
  const copy = { cycle: review.cycle, subject, reviewer: review.reviewer, heldOn: review.conversation.heldOn, reader: me, today: me.today, zone: me.zone }
  return [{
    path: `${folder}/${fileName(about ? cycle.name : `${subject.name} ${cycle.name}`)}-${id.slice(0, 8)}`, title, value: { review, ...read, readers },
    ...(read && { paper: releasedCopy(copy, read.versions, read.versions[0], read.records) }),
  }]
}

async function keptFiles(ask: Ask): Promise<OwnFile[]> {
  const drafts = ((await ask('kept-draft.list'))?.drafts ?? []).filter((draft: any) => draft.mine)
  const value: unknown[] = []
  for (const { id } of drafts) value.push(await ask('kept-draft.show', { id }))
  return value.length > 0 ? [{ path: 'reviews/kept-drafts', title: 'Drafts I wrote that others went on with', value }] : []
}

async function delegationFile(ask: Ask, me: OwnReader): Promise<OwnFile[]> {
  const all = (await ask('delegation.list'))?.delegations ?? []
  const value = all.filter((each: any) => [each.delegate, each.subject, each.givenBy].some(({ id }) => id === me.id))
  return value.length > 0 ? [{ path: 'reviews/delegations', title: 'Delegations I had a part in', value }] : []
}
