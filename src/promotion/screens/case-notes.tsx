import { Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/inputs.tsx'
import { Restored } from '../../ui/restored.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import type { CaseShown } from '../parts/case-words.ts'

/** What those who sit over a case ask and note. */
export function CaseNotes({ shown }: { shown: CaseShown }) {
  const notes = shown.notes ?? []
  if (notes.length === 0 && !shown.may.includes('note')) return null
  return (
    <div className="mt-12" data-screen-only=""><Section title="Questions and notes of the session" hint="For those who sit there and HR; neither the person nor whoever wrote the case reads them.">
      <ul className="space-y-4">
        {notes.map(({ id, by, kind, text }) => <li key={id}><p className="text-small text-soft">{by.name}{kind === 'question' && ' asks'}</p><p className="max-w-prose whitespace-pre-line">{text}</p></li>)}
      </ul>
      {shown.may.includes('note') && <Write id={shown.id} />}
    </Section></div>
  )
}

function Write({ id }: { id: string }) {
  const kept = useKept<{ text: string; kind: 'question' | 'note' }>(`promotion-case/${id}/note`, { text: '', kind: 'question' })
  const say = useWrite('promotion-case.note', { refreshes: ['promotion-case.show'], done: () => kept.clear() })
  return (
    <form className="mt-6 max-w-form space-y-4" aria-label="Ask or note something" onSubmit={(event) => { event.preventDefault(); if (kept.value.text.trim()) say.run({ id, ...kept.value }) }}>
      <Restored kept={kept} />
      <Radios name="note-kind" label="What is it?" inline value={kept.value.kind} onChange={(kind) => kept.change((old) => ({ ...old, kind }))} options={[{ value: 'question', label: 'A question' }, { value: 'note', label: 'A note' }]} />
      <TextArea id="note-text" label="Your words" rows={2} maxLength={2000} value={kept.value.text} onChange={(event) => kept.change((old) => ({ ...old, text: event.target.value }))} audience={{ now: 'only you', later: 'those who sit in the session, and HR' }} />
      <Button type="submit" busy={say.busy} unavailable={kept.value.text.trim() ? undefined : 'Write it first'}>Add it</Button>
    </form>
  )
}
