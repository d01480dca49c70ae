import { useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { api } from '../../ui/api.ts'
import type { InputOf, OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { ChangedElsewhere } from '../../ui/changed-elsewhere.tsx'
import { useCoach } from '../../ui/coach.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { SaveStatus } from '../../ui/save-status.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { useAutosave } from '../../ui/use-autosave.ts'
import { type Draft, frameworkOfDraft } from '../draft/draft.ts'
import { mergeDraft } from '../draft/merge.ts'
import { writeWords } from '../draft/words-of.ts'
import type { LevelingFramework } from '../framework.ts'
import { checkFramework } from '../rules.ts'
import { DimensionList } from './editor/dimension-list.tsx'
import type { Editing } from './editor/editing.ts'
import { LevelList } from './editor/level-list.tsx'
import { MatrixEditor } from './editor/matrix-editor.tsx'
import { WholeForm } from './editor/whole-form.tsx'

type Shown = OutputOf<'framework-draft.show'>

/** One draft of the framework: its matrix, its levels and dimensions. */
export default function DraftScreen() {
  const { params } = usePlace()
  const draft = useAction('framework-draft.show', { id: params.id! }, { fresh: true })
  return <Loaded query={draft}>{(found) => <Editor key={found.id} shown={found} />}</Loaded>
}

const rulesOver = (framework: LevelingFramework) => checkFramework(framework)

function Editor({ shown }: { shown: Shown }) {
  const { id } = shown
  const { go } = usePlace()
  const client = useQueryClient()
  const text = useAutosave<Draft>({
    key: `framework-draft/${id}`, initial: { value: shown.document, version: shown.version }, reads: ['framework-draft.show'], merge: mergeDraft,
    save: async (document, { ifMatch, keepalive }) => {
      const saved = await api('framework-draft.write', { id, document: document as InputOf<'framework-draft.write'>['document'] }, { ifMatch, keepalive })
      for (const each of ['framework-draft.list', 'framework.compare']) void client.invalidateQueries({ queryKey: [each] })
      return saved
    },
    current: (stored) => ({ value: (stored as Shown).document, version: (stored as Shown).version }),
  })
  const draft = text.value
  const calm = useDeferredValue(draft)
  const framework = useMemo(() => frameworkOfDraft(calm), [calm])
  const { findings, dismiss } = useCoach(`framework-draft/${id}`, framework, rulesOver)
  const editing: Editing = { id, draft, framework, findings, dismiss, change: text.change, ready: text.ready, held: new Map(shown.held.map(({ level, people }) => [level, people])) }

  async function look() {
    if (await text.flush()) void go(`/framework/drafts/${id}/changes`)
  }

  return (
    <Page title={draft.name.trim() || 'A framework without a name yet'} width="wide" back={{ to: '/framework/drafts', label: 'Drafts' }}
      purpose="Write what one can see somebody do at each level. An empty cell reads as the level below."
      state={<StateLabel state="Draft" step="waiting" next={`Begun ${shown.from ? `from version ${shown.from.version}` : shown.origin === 'file' ? 'from a file' : 'from the framework that came with Plumbline'} by ${shown.author.name}. Only HR administrators and its author can read it.`} />}
      actions={<Discard id={id} name={draft.name.trim()} />}
      primary={<Button variant="primary" onClick={() => void look()}>Look at the difference</Button>}>
      <div className="sticky top-0 z-20 -mt-6 mb-2 bg-paper py-1"><SaveStatus status={text.status} restored={text.restored} joined={text.joined} /></div>
      {text.conflict && <div className="mb-8"><ChangedElsewhere {...text.conflict} words={(value) => writeWords(value, value === text.conflict?.mine ? text.conflict.theirs : text.conflict!.mine)} choose={text.choose} /></div>}
      <Tabs label="Parts of the framework" name="part"
        tabs={[
          { id: 'matrix', title: 'Matrix', content: <MatrixEditor {...editing} /> },
          { id: 'levels', title: 'Levels', count: draft.levels.length, content: <LevelList {...editing} /> },
          { id: 'dimensions', title: 'Dimensions', count: draft.dimensions.length, content: <DimensionList {...editing} /> },
          { id: 'whole', title: 'Name and tracks', count: draft.tracks.length, content: <WholeForm {...editing} /> },
        ]} />
    </Page>
  )
}

function Discard({ id, name }: { id: string; name: string }) {
  const { go } = usePlace()
  const [asking, setAsking] = useState(false)
  const discard = useWrite('framework-draft.discard', { refreshes: ['framework-draft.list'], says: () => ({ title: 'The draft is gone. What is published stays.' }), done: () => void go('/framework/drafts') })
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>Discard</Button>
      <Confirm open={asking} onClose={() => setAsking(false)} title={`Discard the draft${name ? ` “${name}”` : ''}`} confirm="Discard the draft" cancel="Keep it" busy={discard.busy} onConfirm={() => discard.run({ id })}
        consequence="Its words are gone for every HR administrator and can’t be brought back. Nothing that is published changes." />
    </>
  )
}
