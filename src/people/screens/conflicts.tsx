import { useState } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Table } from '../../ui/table.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { CONFLICT_WORDS } from '../conflict-words.ts'
import { DeclareConflict } from '../parts/declare-conflict.tsx'

type Conflict = OutputOf<'conflict.list'>['conflicts'][number]

/** Whom one should neither review nor read about: a relative, a partner, an open complaint. */
export default function Conflicts() {
  const admin = useMe().roles.includes('hr_admin')
  const { search, setSearch } = usePlace()
  const conflicts = useAction('conflict.list', {})
  return (
    <Page title="Conflicts of interest" back={{ to: '/people', label: 'People' }}
      purpose="When somebody is close to you or you are in dispute, say so: what is written about them closes to you, whatever your roles."
      primary={<Button variant="primary" onClick={() => void setSearch({ declare: 'yes' })}>Declare a conflict</Button>}>
      <Loaded query={conflicts}>{(list) => <ConflictTable conflicts={list.conflicts} admin={admin} />}</Loaded>
      {search.declare && <DeclareConflict admin={admin} onClose={() => void setSearch({ declare: undefined })} />}
    </Page>
  )
}

function ConflictTable({ conflicts, admin }: { conflicts: readonly Conflict[]; admin: boolean }) {
  const { person: me } = useMe()
  const [ending, setEnding] = useState<Conflict>()
  const end = useWrite('conflict.end', { refreshes: ['conflict.list'], says: () => ({ title: 'The conflict of interest has ended' }), done: () => setEnding(undefined) })
  return (
    <>
      <Table caption="Conflicts of interest" rows={conflicts} rowKey={({ id }) => id}
        columns={[
          { id: 'holder', header: 'Who', rowHeader: true, sortBy: ({ holder }) => holder.name, cell: ({ holder }) => (holder.id === me.id ? 'You' : holder.name) },
          { id: 'subject', header: 'Reads nothing about', sortBy: ({ subject }) => subject.name, cell: ({ subject }) => subject.name },
          { id: 'reason', header: 'Why', sortBy: ({ kind }) => CONFLICT_WORDS[kind].name, cell: ({ kind, reason }) => <>{CONFLICT_WORDS[kind].name}<span className="block text-small text-soft">{reason}</span></> },
          { id: 'on', header: 'Since', sortBy: ({ on }) => on, cell: ({ on }) => <When date={on} /> },
          { id: 'until', header: 'Until', sortBy: ({ until }) => until ?? '9999', cell: ({ until }) => (until ? <When date={until} /> : <span className="text-soft">HR ends it</span>) },
          ...(admin ? [{
            id: 'end', header: 'End',
            cell: (each: Conflict) => (each.holder.id === me.id
              ? <span className="text-small text-soft">ended by somebody else</span>
              : <Button size="small" aria-label={`End the conflict of ${each.holder.name} about ${each.subject.name}`} onClick={() => setEnding(each)}>End</Button>),
          }] : []),
        ]}
        empty={<EmptyState title="Whom you should not judge" why="A declared conflict closes the records about a person to whoever is too close to judge. It counts from the next page on and beats every role." example="We share a household." />} />
      {ending && (
        <Confirm open onClose={() => setEnding(undefined)} title={`End the conflict of ${ending.holder.name} about ${ending.subject.name}`}
          consequence={`Whoever declared it. ${ending.holder.name} can again read about ${ending.subject.name} whatever their roles and reporting lines open.`}
          confirm="End the conflict" busy={end.busy} onConfirm={() => end.run({ holderId: ending.holder.id, subjectId: ending.subject.id })} />
      )}
    </>
  )
}
