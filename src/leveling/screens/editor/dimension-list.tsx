import { Button } from '../../../ui/button.tsx'
import { Checkbox, Input, Select } from '../../../ui/inputs.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { toast } from '../../../ui/toast-list.ts'
import { addDimension, askOn, changeDimension, moveDimension, removeDimension, withBack } from '../../draft/edits.ts'
import { appliesTo, type Dimension, DIMENSION_KINDS } from '../../framework.ts'
import { LONGEST_EXPECTATION, LONGEST_NAME } from '../../numbers.ts'
import { KIND_WORDS } from '../../parts/scale-words.ts'
import { AUDIENCE, type Editing } from './editing.ts'
import { RowActs } from './row-acts.tsx'

/** What people are placed on: the rows of the matrix. */
export function DimensionList(editing: Editing) {
  const { draft: { dimensions }, change } = editing
  return (
    <>
      <ol className="divide-y divide-hairline border-y border-hairline">
        {dimensions.map((dimension, n) => <DimensionRow key={dimension.code} {...editing} dimension={dimension} first={n === 0} last={n === dimensions.length - 1} n={n} />)}
      </ol>
      <p className="mt-4"><Button onClick={() => change(addDimension)}>Add a dimension</Button></p>
    </>
  )
}

function DimensionRow({ draft, change, ready, dimension, first, last, n }: Editing & { dimension: Dimension; first: boolean; last: boolean; n: number }) {
  const { code, name, about, group, kind } = dimension
  const title = name.trim() || 'this dimension'
  const set = (patch: Partial<Omit<Dimension, 'code'>>) => change((old) => changeDimension(old, code, patch))
  function remove() {
    const before = draft
    change((old) => removeDimension(old, code))
    toast({ title: `${name.trim() || 'The dimension'} is taken away, with what was written there`, undo: () => change((old) => withBack(old, before)) })
  }
  function ask(track: string, asked: boolean) {
    const before = draft
    change((old) => askOn(old, code, track, asked))
    if (!asked) toast({ title: `${name.trim() || 'The dimension'} is not asked there any more`, undo: () => change((old) => withBack(askOn(old, code, track, true), before)) })
  }
  return (
    <li>
      <details>
        <summary className="min-h-10 rounded-sm py-2 font-medium">{name.trim() || <span className="font-normal text-soft">without a name yet</span>}</summary>
        <div className="max-w-form space-y-4 pt-2 pb-6 pl-4">
          <Input id={`dimension-${n}-name`} label="Name" maxLength={LONGEST_NAME} readOnly={!ready} value={name} onChange={(event) => set({ name: event.target.value })} />
          <TextArea id={`dimension-${n}-about`} label={`What ${title} is about`} optional rows={2} maxLength={LONGEST_EXPECTATION} readOnly={!ready} value={about ?? ''} audience={AUDIENCE} onChange={(event) => set({ about: event.target.value || undefined })} />
          <Select id={`dimension-${n}-kind`} label="It is a matter of" hint="Rules about scope and independence look here." value={kind} options={DIMENSION_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
            onChange={(event) => set({ kind: DIMENSION_KINDS.find((each) => each === event.target.value)! })} />
          <Input id={`dimension-${n}-group`} label={`Group of ${title}`} optional maxLength={LONGEST_NAME} readOnly={!ready} value={group ?? ''} onChange={(event) => set({ group: event.target.value || undefined })} />
          {draft.tracks.length > 1 && (
            <fieldset className="space-y-2">
              <legend className="font-medium">Asked on</legend>
              {draft.tracks.map((track) => <Checkbox key={track.code} label={track.name.trim() || track.code} checked={appliesTo(dimension, track.code)} onChange={(event) => ask(track.code, event.target.checked)} />)}
            </fieldset>
          )}
          <RowActs name={title} first={first} last={last} onMove={(by) => change((old) => moveDimension(old, code, by))} onRemove={remove} />
        </div>
      </details>
    </li>
  )
}
