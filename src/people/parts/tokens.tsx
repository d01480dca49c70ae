import { useState } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Section } from '../../ui/section.tsx'
import { Badge } from '../../ui/state-label.tsx'
import { Table } from '../../ui/table.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { SCOPE_WORDS } from '../scope-words.ts'
import type { Scope } from '../token.ts'
import { CreateToken } from './create-token.tsx'

type Token = OutputOf<'token.list'>['tokens'][number]

/** Programs that act in my name: what each may do, until when, and the end of it. */
export function Tokens() {
  const [creating, setCreating] = useState(false)
  const tokens = useAction('token.list', {})
  return (
    <Section title="API tokens" hint="A program with a token acts as you, within what the token allows and never beyond. It ends after 90 days at most."
      actions={<Button onClick={() => setCreating(true)}>Create a token</Button>}>
      <Loaded query={tokens}>{(list) => <TokenTable tokens={list.tokens} />}</Loaded>
      {creating && <CreateToken onClose={() => setCreating(false)} />}
    </Section>
  )
}

function TokenTable({ tokens }: { tokens: readonly Token[] }) {
  const { now, today } = useMe()
  const [ending, setEnding] = useState<Token>()
  const revoke = useWrite('token.revoke', { refreshes: ['token.list'], says: () => ({ title: `“${ending?.name}” has ended` }), done: () => setEnding(undefined) })
  return (
    <>
      <Table caption="API tokens" rows={tokens} rowKey={({ id }) => id}
        columns={[
          { id: 'name', header: 'For', rowHeader: true, cell: ({ name }) => name },
          { id: 'scopes', header: 'May', cell: ({ scopes }) => scopes.map((scope) => SCOPE_WORDS[scope as Scope]?.name ?? scope).join(', ') },
          { id: 'created', header: 'Since', cell: ({ createdAt }) => <When date={createdAt.slice(0, 10)} today={today} /> },
          { id: 'ends', header: 'Until', cell: (token) => (over(token, now) ? <Badge step="done">ended</Badge> : <When date={token.expiresAt.slice(0, 10)} today={today} />) },
          {
            id: 'end', header: 'End',
            cell: (token) => !over(token, now) && <Button size="small" aria-label={`End the token ${token.name}`} onClick={() => setEnding(token)}>End now</Button>,
          },
        ]}
        empty={<EmptyState title="Programs that act for you" why="A script, a spreadsheet or an agent can read and draft for you without your password." example="Weekly export to my spreadsheet: read, until 30 June" />} />
      {ending && (
        <Confirm open onClose={() => setEnding(undefined)} title={`End the token “${ending.name}”`} consequence="Whatever uses it stops working at once. It can’t be brought back; a new one can be made."
          confirm="End the token" busy={revoke.busy} onConfirm={() => revoke.run({ id: ending.id })} />
      )}
    </>
  )
}

function over({ revokedAt, expiresAt }: Token, now: string): boolean {
  return revokedAt !== undefined || expiresAt < now
}
