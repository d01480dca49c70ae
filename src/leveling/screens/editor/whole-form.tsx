import { Button } from '../../../ui/button.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { toast } from '../../../ui/toast-list.ts'
import { addTrack, changeTrack, moveTrack, removeTrack, withBack } from '../../draft/edits.ts'
import { levelsOf, type Track } from '../../framework.ts'
import { LONGEST_EXPECTATION, LONGEST_NAME } from '../../numbers.ts'
import { AUDIENCE, type Editing } from './editing.ts'
import { RowActs } from './row-acts.tsx'

/** What the framework is called, and its tracks. */
export function WholeForm(editing: Editing) {
  const { draft: { name, summary, tracks }, change, ready } = editing
  return (
    <>
      <div className="max-w-form space-y-4">
        <Input id="framework-name" label="Name of the framework" maxLength={LONGEST_NAME} readOnly={!ready} value={name} onChange={(event) => { const next = event.target.value; change((old) => ({ ...old, name: next })) }} />
        <TextArea id="framework-summary" label="The framework in a sentence or two" optional rows={3} maxLength={LONGEST_EXPECTATION} readOnly={!ready} value={summary ?? ''} audience={AUDIENCE}
          onChange={(event) => { const next = event.target.value; change(({ summary: _, ...old }) => ({ ...old, ...(next && { summary: next }) })) }} />
      </div>
      <Section title="Tracks" hint="Ways to grow that have levels of their own, such as individual work and management.">
        <ol className="divide-y divide-hairline border-y border-hairline">
          {tracks.map((track, n) => <TrackRow key={track.code} {...editing} track={track} n={n} />)}
        </ol>
        <p className="mt-4"><Button onClick={() => change(addTrack)}>Add a track</Button></p>
      </Section>
    </>
  )
}

function TrackRow({ draft, change, ready, held, track: { code, name, summary }, n }: Editing & { track: Track; n: number }) {
  const title = name.trim() || 'this track'
  const people = levelsOf(draft, code).reduce((sum, level) => sum + (held.get(level.code) ?? 0), 0)
  const set = (patch: Partial<Omit<Track, 'code'>>) => change((old) => changeTrack(old, code, patch))
  function remove() {
    const before = draft
    change((old) => removeTrack(old, code))
    toast({ title: `${name.trim() || 'The track'} is taken away, with its levels`, undo: () => change((old) => withBack(old, before)) })
  }
  return (
    <li className="max-w-form space-y-4 py-6">
      <Input id={`track-${n}-name`} label={`Name of track ${n + 1}`} maxLength={LONGEST_NAME} readOnly={!ready} value={name} onChange={(event) => set({ name: event.target.value })} />
      <TextArea id={`track-${n}-summary`} label={`What ${title} is for`} optional rows={2} maxLength={LONGEST_EXPECTATION} readOnly={!ready} value={summary ?? ''} audience={AUDIENCE} onChange={(event) => set({ summary: event.target.value || undefined })} />
      <RowActs name={title} first={n === 0} last={n === draft.tracks.length - 1} onMove={(by) => change((old) => moveTrack(old, code, by))} onRemove={remove}
        stays={people > 0 ? `${people === 1 ? 'One person holds' : `${people} people hold`} a level of ${title}` : draft.tracks.length === 1 ? 'A framework needs a track' : undefined} />
    </li>
  )
}
