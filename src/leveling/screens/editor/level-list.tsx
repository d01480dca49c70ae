import { Button } from '../../../ui/button.tsx'
import { Input, Select } from '../../../ui/inputs.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { toast } from '../../../ui/toast-list.ts'
import { addLevel, changeLevel, moveLevel, removeLevel, withBack } from '../../draft/edits.ts'
import { INDEPENDENCES, type Level, levelsOf, SCOPES } from '../../framework.ts'
import { LONGEST_EXPECTATION, LONGEST_NAME } from '../../numbers.ts'
import { INDEPENDENCE_WORDS, SCOPE_WORDS } from '../../parts/scale-words.ts'
import { CodeForm } from './code-form.tsx'
import { AUDIENCE, type Editing } from './editing.ts'
import { RowActs } from './row-acts.tsx'

/** The levels of each track, the lowest first: what each is called, and what it asks at least. */
export function LevelList(editing: Editing) {
  const { draft, change } = editing
  return draft.tracks.map(({ code, name }) => {
    const own = levelsOf(draft, code)
    return (
      <Section key={code} title={name.trim() || code} hint="The lowest first. What a level asks at least is what the rule about scope holds a claim against.">
        <ol className="divide-y divide-hairline border-y border-hairline">
          {own.map((level, n) => <LevelRow key={level.code} {...editing} level={level} first={n === 0} last={n === own.length - 1} />)}
        </ol>
        <p className="mt-4"><Button onClick={() => change((old) => addLevel(old, code))}>Add a level{name.trim() ? ` to ${name.trim()}` : ''}</Button></p>
      </Section>
    )
  })
}

function LevelRow({ id, draft, change, ready, held, level, first, last }: Editing & { level: Level; first: boolean; last: boolean }) {
  const { code, name, summary, scope, independence, track } = level
  const set = (patch: Partial<Omit<Level, 'code'>>) => change((old) => changeLevel(old, code, patch))
  const people = held.get(code) ?? 0
  const field = `level-${draft.levels.indexOf(draft.levels.find((each) => each.code === code)!)}`
  function remove() {
    const before = draft
    change((old) => removeLevel(old, code))
    toast({ title: `${code} is taken away, with what was written there`, undo: () => change((old) => withBack(old, before)) })
  }
  return (
    <li>
      <details>
        <summary className="min-h-10 rounded-sm py-2 font-medium">{code} {name.trim() || <span className="font-normal text-soft">without a name yet</span>}</summary>
        <div className="max-w-form space-y-4 pt-2 pb-6 pl-4">
          <Input id={`${field}-name`} label={`Name of ${code}`} maxLength={LONGEST_NAME} readOnly={!ready} value={name} onChange={(event) => set({ name: event.target.value })} />
          <TextArea id={`${field}-summary`} label={`${code} in a sentence`} optional rows={2} maxLength={LONGEST_EXPECTATION} readOnly={!ready} value={summary} audience={AUDIENCE} onChange={(event) => set({ summary: event.target.value })} />
          <Select id={`${field}-scope`} label="Its work reaches at least" value={scope ?? ''} onChange={(event) => set({ scope: SCOPES.find((each) => each === event.target.value) })}
            options={[{ value: '', label: 'not said' }, ...SCOPES.map((value) => ({ value, label: SCOPE_WORDS[value] }))]} />
          <Select id={`${field}-independence`} label="It is done at least" value={independence ?? ''} onChange={(event) => set({ independence: INDEPENDENCES.find((each) => each === event.target.value) })}
            options={[{ value: '', label: 'not said' }, ...INDEPENDENCES.map((value) => ({ value, label: INDEPENDENCE_WORDS[value] }))]} />
          {draft.tracks.length > 1 && (
            <Select id={`${field}-track`} label="Track" value={track} options={draft.tracks.map((each) => ({ value: each.code, label: each.name.trim() || each.code }))}
              onChange={(event) => { const next = event.target.value; change((old) => changeLevel(old, code, { track: next, order: Math.max(0, ...levelsOf(old, next).map((each) => each.order)) + 1 })) }} />
          )}
          {people > 0
            ? <p className="text-small text-soft">{people === 1 ? 'One person holds' : `${people} people hold`} {code}, so its code stays, and so does the level. Give {people === 1 ? 'them' : 'all of them'} another level first if it is to go.</p>
            : <CodeForm key={code} id={id} code={code} taken={draft.levels.map((each) => each.code)} change={change} />}
          <RowActs name={code} first={first} last={last} onMove={(by) => change((old) => moveLevel(old, code, by))} onRemove={remove} stays={people > 0 ? `${people === 1 ? 'One person holds' : `${people} people hold`} ${code}` : undefined} />
        </div>
      </details>
    </li>
  )
}
