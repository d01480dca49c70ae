import { mergeWords } from '../../kit/merge.ts'
import { api } from '../../ui/api.ts'
import { EarlierDraftsLink } from '../../ui/earlier-drafts.tsx'
import { SaveStatus } from '../../ui/save-status.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { ChangedElsewhere, oneAfterTheOther } from '../../ui/changed-elsewhere.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'
import type { OneOnOne } from '../one-on-one/words.ts'

/** One's own notes of a meeting. Each side has theirs, and neither sees the other's. */
export function OneOnOneNote({ meeting }: { meeting: OneOnOne }) {
  const { id } = meeting
  const note = useAutosave({
    key: `one-on-one-note/${id}`, initial: { value: meeting.note?.text ?? '', version: meeting.version }, reads: ['one-on-one.show'], merge: mergeWords,
    save: (text, { ifMatch, keepalive }) => api('one-on-one.write-note', { id, text }, { ifMatch, keepalive }),
    current: (stored) => ({ value: (stored as OneOnOne).note?.text ?? '', version: (stored as OneOnOne).version }),
  })
  return (
    <Section title="Your own notes" hint={meeting.noteAudienceWords}>
      <TextArea id="one-on-one-note" label="Your own notes" labelHidden rows={6} maxLength={20000} audience={{ now: 'only you', later: 'only you' }} readOnly={!note.ready}
        placeholder="What you want to remember" value={note.value} onChange={(event) => note.change(event.target.value)} />
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4">
        <SaveStatus status={note.status} restored={note.restored} joined={note.joined} />
        <EarlierDraftsLink to={`/one-on-ones/${id}/drafts`} version={note.version} label="Earlier drafts of your notes" />
      </div>
      {note.conflict && <ChangedElsewhere mine={note.conflict.mine} theirs={note.conflict.theirs} words={(text) => text} choose={note.choose} both={oneAfterTheOther} />}
    </Section>
  )
}
