import { Compared, DraftsPage } from '../../ui/earlier-drafts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { usePlace } from '../../ui/place.ts'
import { toast } from '../../ui/toast.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { wholeCase } from '../merge.ts'
import type { CaseShown } from '../parts/case-words.ts'
import { changedParts } from '../revision/revision.ts'
import type { CaseRevisionText } from '../revision/words.ts'

/** Earlier drafts of a case one writes, each beside the present one, and the way back to it. */
export default function Drafts() {
  const { params } = usePlace()
  const id = params.id!
  const shown = useAction('promotion-case.show', { id }, { fresh: true })
  const drafts = useAction('promotion-case.revisions', { id }, { fresh: true })
  return (
    <Loaded query={shown}>
      {(found) => (
        <Loaded query={drafts}>
          {({ revisions }) => (
            <DraftsPage to={`/promotion-cases/${id}/drafts`} drafts={found.document ? revisions : []} back={{ to: `/promotion-cases/${id}`, label: found.subject.name }}>
              {({ version }) => <One shown={found} version={version} />}
            </DraftsPage>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function One({ shown, version }: { shown: CaseShown; version: number }) {
  const text = useAction('promotion-case.revision', { id: shown.id, version })
  return <Loaded query={text}>{(found) => <Beside shown={shown} text={found} />}</Loaded>
}

type Draft = Pick<CaseRevisionText, 'document' | 'currentLevel' | 'proposedLevel'>

function Beside({ shown, text }: { shown: CaseShown; text: CaseRevisionText }) {
  const { go } = usePlace()
  const write = useWrite('promotion-case.write', { refreshes: ['promotion-case.show', 'promotion-case.revisions'] })
  const { currentLevel, proposedLevel } = shown
  const now: Draft = { document: wholeCase(shown.document), ...(currentLevel && { currentLevel }), ...(proposedLevel && { proposedLevel }) }
  const save = async ({ document, currentLevel: from, proposedLevel: to }: Draft, ifMatch: number) =>
    (await write.ask({ id: shown.id, document, ...(from && { currentLevel: from }), ...(to && { proposedLevel: to }) }, { ifMatch })).version
  async function back() {
    const saved = await save(text, shown.version!)
    await go(`/promotion-cases/${shown.id}`)
    toast({ title: 'The earlier draft is your text again', undo: () => void save(now, saved).catch(() => {}) })
  }
  const may = shown.may.includes('write')
  return <Compared savedAt={text.savedAt} changed={changedParts(text, now, shown.surroundings!.dimensions)} restore={may ? { busy: write.busy, run: () => void back().catch(() => {}) } : undefined} />
}
