import type { ReactNode } from 'react'
import { daysIn } from '../../kit/date.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { ROLE_WORDS } from '../role-words.ts'

type History = OutputOf<'person.history'>

/** Where somebody stood over time: managers, levels, days away, employment and roles, as far as they are the reader's to know. */
export default function PersonHistory() {
  const { params } = usePlace()
  const me = useMe()
  const person = useAction('person.show', { id: params.personId! })
  const history = useAction('person.history', { id: params.personId! })
  return (
    <Loaded query={person}>
      {(shown) => (
        <Page title={`History of ${shown.name}`} back={{ to: `/people/${shown.id}`, label: shown.name }} width="reading"
          purpose="Who led them, at which level they stood, and when they were away. You see what is yours to know; others see less, or more."
          actions={<><ButtonLink to={`/people/chart?person=${shown.id}`}>In the chart</ButtonLink>{me.roles.includes('hr_admin') && <ButtonLink to={`/people/${shown.id}/administer`}>Records</ButtonLink>}</>}>
          <Loaded query={history}>{(told) => <Parts history={told} today={me.today} name={shown.name} />}</Loaded>
        </Page>
      )}
    </Loaded>
  )
}

function Parts({ history, today, name }: { history: History; today: string; name: string }) {
  const { managers, levels, leaves, roles, startedOn, lastDay, employeeId, sees } = history
  return (
    <>
      <Section title="Managers">
        <Lines none={`Nobody is on record as ${name}’s manager.`}>
          {managers.map((line) => (
            <li key={line.id + line.from}><Link to={`/people/${line.id}`}>{line.name}</Link> <Days from={line.from} to={line.to} today={today} /></li>
          ))}
        </Lines>
      </Section>
      {sees.levels && (
        <Section title="Levels">
          <Lines none="No level is on record.">
            {levels.map((step) => <li key={step.from}><Link to={`/framework?level=${step.level}`}>{step.level}</Link> <span className="text-soft">{step.from > today ? 'from' : 'since'} <When date={step.from} /></span></li>)}
          </Lines>
        </Section>
      )}
      {sees.employment && (
        <Section title="Employment">
          <Lines none="Neither a hire date nor an employee id is on record.">
            {startedOn && <li>Hired on <When date={startedOn} /></li>}
            {lastDay && <li>{lastDay < today ? 'Left: the last day was' : 'Leaves: the last day is'} <When date={lastDay} /></li>}
            {employeeId && <li>Employee id {employeeId}</li>}
          </Lines>
        </Section>
      )}
      {sees.employment && (
        <Section title="Days away" hint="Without a reason. They only take days out of counts.">
          <Lines none="No days away are on record.">
            {leaves.map((leave) => <li key={leave.id}><When date={leave.from} /> to <When date={leave.to} /> <span className="text-soft">({daysIn(leave).toLocaleString('en-GB')} days)</span></li>)}
          </Lines>
        </Section>
      )}
      {sees.roles && (
        <Section title="Roles">
          <Lines none="No role is or was given.">
            {roles.map((role) => (
              <li key={role.id}>{ROLE_WORDS[role.role].name}{role.teams.length > 0 && ` for ${role.teams.join(', ')}`} <Days from={role.from} to={role.until} today={today} />
                {role.reviewOn && <span className="block text-small text-soft">looked at again by <When date={role.reviewOn} /></span>}
              </li>
            ))}
          </Lines>
        </Section>
      )}
    </>
  )
}

function Lines({ none, children }: { none: string; children: ReactNode }) {
  const empty = (Array.isArray(children) ? children.flat() : [children]).filter(Boolean).length === 0
  return empty ? <p className="text-soft">{none}</p> : <ul className="space-y-2">{children}</ul>
}

function Days({ from, to, today }: { from: string; to?: string; today: string }) {
  return <span className="text-soft">{to ? <>from <When date={from} /> to <When date={to} /></> : <>{from > today ? 'from' : 'since'} <When date={from} /></>}</span>
}
