import { useEffect, useState, type SubmitEvent } from 'react'
import { addDays } from '../../kit/date.ts'
import { api } from '../../ui/api.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Checkbox, Input, Radios } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { PersonPicker, type PersonChoice } from '../../ui/person-picker.tsx'
import { fieldProblems, Problem, problemAt } from '../../ui/problem.ts'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { LONGEST_GRANT_DAYS } from '../numbers.ts'
import { ROLE_WORDS } from '../role-words.ts'
import { inOrder } from '../team-tree.ts'
import type { Role } from '../words.ts'
import { searchPeople } from './search-people.ts'

const FIELDS = { '/personId': 'role-person', '/until': 'role-until', '/from': 'role-from', '/teamIds': 'role-teams', '/role': 'role' }

/** Gives a role to somebody else: which one, until when, and for an HR partner whose people. `again`: one that ends, from the day after. */
export function GiveRole({ personId, again, onClose }: { personId: string | undefined; again?: { role: Role; from: string; teamIds: readonly string[] }; onClose: () => void }) {
  const { today } = useMe()
  const [person, setPerson] = useState<PersonChoice | null>(null)
  const [role, setRole] = useState<Role>(again?.role ?? 'hr_partner')
  const [from, setFrom] = useState(again?.from ?? today)
  const [until, setUntil] = useState(addDays(again?.from ?? today, 365))
  const [teamIds, setTeamIds] = useState<readonly string[]>(again?.teamIds ?? [])
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const give = useWrite('grant.give', { quiet: true, refreshes: ['grant.list', 'role-request.list', 'problem.list', 'problem.show'], says: (grant) => grant.waiting
      ? { title: 'Asked for', detail: `Another HR administrator says yes or no: ${grant.personName} is not ${ROLE_WORDS[grant.role].name} yet.` }
      : { title: `${grant.personName} is ${ROLE_WORDS[grant.role].name}`, detail: grant.from > today ? undefined : 'It holds from their next page on.' } })
  useEffect(() => {
    if (personId) void api('person.show', { id: personId }).then(({ id, name, title }) => setPerson({ id, name, note: title }), () => {})
  }, [personId])

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const missing = person ? [] : [{ fieldId: 'role-person', message: 'Say who gets the role' }]
    setProblems(missing)
    if (missing.length > 0 || give.busy) return
    try {
      await give.ask({ personId: person!.id, role, from, until, teamIds: role === 'hr_partner' ? [...teamIds] : [] })
      onClose()
    } catch (error) {
      setProblems(error instanceof Problem ? fieldProblems(error, FIELDS) : [])
    }
  }

  return (
    <Dialog open onClose={onClose} title="Give a role" purpose="Every role has a last day. The person can see their own roles in their account.">
      <form noValidate onSubmit={(event) => void send(event)} className="space-y-6">
        <ErrorSummary errors={problems} />
        <PersonPicker id="role-person" label="Who" value={person} onChange={setPerson} search={searchPeople} error={problemAt(problems, 'role-person')} />
        <Radios name="role" label="Role" value={role} onChange={setRole} error={problemAt(problems, 'role')}
          options={(Object.keys(ROLE_WORDS) as Role[]).map((each) => ({ value: each, label: ROLE_WORDS[each].name, hint: ROLE_WORDS[each].opens }))} />
        {role === 'hr_admin' && <p className="max-w-prose text-small text-soft">Once there are two HR administrators, a second one has to agree. It can’t be whoever gets the role.</p>}
        {role === 'hr_partner' && <TeamChoice chosen={teamIds} onChange={setTeamIds} error={problemAt(problems, 'role-teams')} />}
        <div className="flex flex-wrap gap-4">
          <Input id="role-from" type="date" label="First day" size="short" min={today} value={from} error={problemAt(problems, 'role-from')} onChange={(event) => setFrom(event.target.value)} />
          <Input id="role-until" type="date" label="Last day" size="short" min={from} max={addDays(from, LONGEST_GRANT_DAYS)} value={until} error={problemAt(problems, 'role-until')} onChange={(event) => setUntil(event.target.value)} />
        </div>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" variant="primary" busy={give.busy}>Give the role</Button>
        </div>
      </form>
    </Dialog>
  )
}

const INDENTS = ['', 'ml-6', 'ml-12', 'ml-16']

function TeamChoice({ chosen, onChange, error }: { chosen: readonly string[]; onChange: (ids: readonly string[]) => void; error?: string }) {
  const teams = inOrder(useAction('team.list', {}).data?.teams ?? [])
  return (
    <fieldset className={error ? 'border-l-4 border-ink pl-4' : undefined} aria-describedby={error ? 'role-teams-error' : 'role-teams-hint'}>
      <legend className="font-medium">Whose people</legend>
      <p id="role-teams-hint" className="text-small text-soft">A team brings the teams below it.</p>
      {error && <p id="role-teams-error" className="font-medium"><span className="sr-only">Error: </span>{error}</p>}
      <div className="mt-2 max-h-60 space-y-1 overflow-y-auto" tabIndex={-1} id="role-teams">
        {teams.map((team) => (
          <Checkbox key={team.id} className={INDENTS[Math.min(team.depth, INDENTS.length - 1)]} label={team.name} checked={chosen.includes(team.id)}
            onChange={(event) => onChange(event.target.checked ? [...chosen, team.id] : chosen.filter((id) => id !== team.id))} />
        ))}
      </div>
    </fieldset>
  )
}
