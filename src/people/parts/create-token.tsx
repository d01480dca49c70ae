import { useState, type SubmitEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Checkbox, Input, Select } from '../../ui/inputs.tsx'
import { fieldProblems, Problem, problemAt } from '../../ui/problem.ts'
import { useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { SCOPE_WORDS } from '../scope-words.ts'
import { TOKEN_DAYS, TOKEN_DAYS_AT_MOST } from '../numbers.ts'
import type { Scope } from '../token.ts'
import { Secret } from './secret.tsx'

const FIELDS = { '/name': 'token-name', '/scopes': 'token-scopes', '/days': 'token-days' }
const DAYS = [7, TOKEN_DAYS, TOKEN_DAYS_AT_MOST]

/** Makes a token and shows it this once. */
export function CreateToken({ onClose }: { onClose: () => void }) {
  const kept = useKept('token', { name: '' })
  const { name } = kept.value
  const [scopes, setScopes] = useState<readonly Scope[]>(['read'])
  const [days, setDays] = useState(TOKEN_DAYS)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const create = useWrite('token.create', { quiet: true, refreshes: ['token.list'] })
  const made = create.output

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const missing = [
      ...(name.trim() ? [] : [{ fieldId: 'token-name', message: 'Say what the token is for' }]),
      ...(scopes.length > 0 ? [] : [{ fieldId: 'token-scopes', message: 'Choose at least one thing it may do' }]),
    ]
    setProblems(missing)
    if (missing.length > 0 || create.busy) return
    await create.ask({ name: name.trim(), scopes: [...scopes], days })
      .then(() => kept.clear(), (error: unknown) => setProblems(error instanceof Problem ? fieldProblems(error, FIELDS) : []))
  }

  if (made) {
    return (
      <Dialog open mustAnswer onClose={onClose} title={`Token for “${made.name}”`} purpose="Copy it now: it is not shown again, and nobody can look it up."
        actions={<Button variant="primary" onClick={onClose}>I have copied it</Button>}>
        <Secret id="token" label="Token" hint="Send it as “Authorization: Bearer …”. Keep it like a password." value={made.token} />
      </Dialog>
    )
  }
  return (
    <Dialog open onClose={onClose} title="Create an API token" purpose="For one program and one purpose, so that each can be ended alone.">
      <form noValidate onSubmit={(event) => void send(event)} className="space-y-6">
        <ErrorSummary errors={problems} />
        <Input id="token-name" label="What it is for" maxLength={100} value={name} onChange={(event) => kept.change({ name: event.target.value })} error={problemAt(problems, 'token-name')} />
        <Scopes chosen={scopes} onChange={setScopes} error={problemAt(problems, 'token-scopes')} />
        <Select id="token-days" label="It ends after" value={String(days)} onChange={(event) => setDays(Number(event.target.value))} options={DAYS.map((each) => ({ value: String(each), label: `${each} days` }))} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" variant="primary" busy={create.busy}>Create the token</Button>
        </div>
      </form>
    </Dialog>
  )
}

function Scopes({ chosen, onChange, error }: { chosen: readonly Scope[]; onChange: (scopes: readonly Scope[]) => void; error?: string }) {
  return (
    <fieldset className={error ? 'border-l-4 border-ink pl-4' : undefined} aria-describedby={error ? 'token-scopes-error' : undefined}>
      <legend className="font-medium">What it may do</legend>
      {error && <p id="token-scopes-error" className="font-medium"><span className="sr-only">Error: </span>{error}</p>}
      <div className="mt-2 space-y-2">
        {(Object.keys(SCOPE_WORDS) as Scope[]).map((scope, i) => (
          <Checkbox key={scope} id={i === 0 ? 'token-scopes' : `token-scopes-${scope}`} label={SCOPE_WORDS[scope].name} hint={SCOPE_WORDS[scope].opens} checked={chosen.includes(scope)}
            onChange={(event) => onChange(event.target.checked ? [...chosen, scope] : chosen.filter((each) => each !== scope))} />
        ))}
      </div>
    </fieldset>
  )
}
