import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { mergeLines } from '../../kit/merge.ts'
import { api } from '../../ui/api.ts'
import { Button } from '../../ui/button.tsx'
import { ChangedElsewhere } from '../../ui/changed-elsewhere.tsx'
import { useCommands } from '../../ui/commands.ts'
import { EarlierDraftsLink } from '../../ui/earlier-drafts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { SaveStatus } from '../../ui/save-status.tsx'
import { Section } from '../../ui/section.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { useAction } from '../../ui/use-action.ts'
import { useAutosave } from '../../ui/use-autosave.ts'
import { useTextCoach } from '../../writing/parts/use-text-coach.ts'
import { textsOfLines } from '../coached.ts'
import { monthInWords } from '../ledger/entry-words.ts'
import type { MonthlyNote } from '../monthly-note/words.ts'
import { MONTHLY_BULLETS } from '../numbers.ts'
import { Bullets } from '../parts/bullets.tsx'
import { MonthRecords } from '../parts/month-records.tsx'
import { notePlace } from '../parts/month-list.tsx'
import { StepThrough } from '../parts/reports.tsx'
import { ShareNote } from '../parts/share-note.tsx'

/** One month of one report in three or four lines, with what the month holds beside it. */
export default function MonthlyNoteScreen() {
  const { params } = usePlace()
  const { personId, month } = params as { personId: string; month: string }
  const note = useAction('note.show', { personId, month }, { fresh: true })
  return <Loaded query={note}>{(found) => <Writing key={`${personId} ${month}`} note={found} />}</Loaded>
}

function Writing({ note }: { note: MonthlyNote }) {
  const { person, month, may } = note
  const client = useQueryClient()
  const [sharing, setSharing] = useState(false)
  const text = useAutosave<string[]>({
    key: `monthly-note/${person.id}/${month}`, initial: { value: note.bullets, version: note.version }, reads: ['note.show'], merge: mergeLines(MONTHLY_BULLETS.most),
    save: async (bullets, { ifMatch, keepalive }) => {
      const saved = await api('note.save', { personId: person.id, month, bullets }, { ifMatch, keepalive })
      for (const each of ['note.list', 'ledger.show', 'home.show']) void client.invalidateQueries({ queryKey: [each] })
      return saved
    },
    current: (stored) => ({ value: (stored as MonthlyNote).bullets, version: (stored as MonthlyNote).version }),
  })
  const coach = useTextCoach(`monthly-note/${person.id}/${month}`, text.value, textsOfLines)
  const written = text.value.filter((line) => line.trim() !== '')
  const others = useAction('note.list', { month }).data?.notes.map((each) => each.person) ?? []
  useNext(others.map((each) => notePlace({ person: each, month })), notePlace({ person, month }), `/monthly-notes?month=${month}`)

  async function beginSharing() {
    if (await text.flush()) setSharing(true)
  }
  return (
    <Page title={`${person.name}, ${monthInWords(month)}`} width="wide" back={{ to: `/people/${person.id}?tab=notes`, label: `Monthly notes on ${person.name}` }}
      purpose="Three or four lines: what happened, what you said about it, what comes next. The review is compiled from these."
      state={<Standing note={note} lines={written.length} />}
      primary={!note.sharedAt && <Button variant="primary" unavailable={written.length === 0 ? 'Write a line first' : undefined} onClick={() => void beginSharing()}>Share with {person.name}</Button>}>
      <StepThrough label={`Notes on ${monthInWords(month)}`} people={others} current={person.id} to={(other) => notePlace({ person: other, month })} />
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
        <div className="min-w-0 lg:sticky lg:top-6 lg:self-start"><Section title="Your lines">
          {may.save
            ? (
              <>
                <Bullets value={text.value} change={text.change} ready={text.ready} findings={coach.findings} onDismiss={coach.dismiss} audience={note.sharedAt
                  ? { now: `you and ${person.name}`, later: `you and ${person.name}` }
                  : { now: 'only you', later: `${person.name} too, if you share it` }} />
                <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4">
                  <SaveStatus status={text.status} restored={text.restored} joined={text.joined} />
                  <EarlierDraftsLink to={`/people/${person.id}/notes/${month}/drafts`} version={text.version} />
                </div>
                {text.conflict && <ChangedElsewhere mine={text.conflict.mine} theirs={text.conflict.theirs} words={(lines) => lines.join('\n')} choose={text.choose} />}
              </>
            )
            : <ul className="max-w-prose list-disc space-y-2 pl-6 font-serif text-prose">{note.bullets.map((line, i) => <li key={i}>{line}</li>)}</ul>}
        </Section></div>
        <MonthRecords note={note} lines={text.value} change={may.save && written.length < MONTHLY_BULLETS.most ? text.change : undefined} />
      </div>
      <ShareNote note={note} open={sharing} onClose={() => setSharing(false)} />
    </Page>
  )
}

/** Ctrl+Enter: this one is done, the next person. Text saves by itself. */
function useNext(places: readonly string[], here: string, end: string) {
  const next = places[places.indexOf(here) + 1] ?? end
  useCommands(useMemo(() => [{ id: 'note.next', title: 'Done with this note: next person', keys: 'mod+enter', to: next }], [next]))
}

function Standing({ note, lines }: { note: MonthlyNote; lines: number }) {
  const { person, sharedAt, seenAt } = note
  if (seenAt) return <StateLabel state="Seen" step="done" next={`${person.name} has read it, so it stays as it is.`} />
  if (sharedAt) return <StateLabel state="Shared" step="going" next={`${person.name} has not read it yet. Until then you can reword it.`} />
  return <StateLabel state={lines > 0 ? 'Draft' : 'Not begun'} step="waiting" next="Only you can read it until you share it." />
}
