import { useMemo, useState } from 'react'
import { CareerList } from '../../checkins/parts/career-list.tsx'
import { ExpectationsOf } from '../../checkins/parts/expectations.tsx'
import { OneOnOneList } from '../../checkins/parts/one-on-one-list.tsx'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { useCapture } from '../../ui/capture.ts'
import { useCommands } from '../../ui/commands.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { SaveMenu } from '../../ui/save-menu.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useAction } from '../../ui/use-action.ts'
import { PersonLedger } from '../parts/ledger/person-ledger.tsx'
import { RecordTalk } from '../parts/ledger/record-talk.tsx'
import { HandOverLine } from '../parts/hand-over-line.tsx'
import { MonthList } from '../parts/month-list.tsx'
import { StepThrough, useReports } from '../parts/reports.tsx'

/** A person: their ledger, and for their manager everything that goes with it. */
export default function PersonScreen() {
  const { params } = usePlace()
  return <PersonPage key={params.personId} id={params.personId!} />
}

type Person = OutputOf<'person.show'>

export function PersonPage({ id }: { id: string }) {
  const person = useAction('person.show', { id })
  return <Loaded query={person}>{(found) => <Present person={found} />}</Loaded>
}

function Present({ person }: { person: Person }) {
  const { search } = usePlace()
  const [talking, setTalking] = useState(false)
  const own = person.relation === 'self'
  const startTalk = () => setTalking(true)
  useCommands(useMemo(() => pageCommands(person, startTalk), [person]))
  const tabs = tabsOf(person, own ? undefined : startTalk)
  const tab = tabs.find((each) => each.id === search.tab) ?? tabs[0]!
  return (
    <Page title={own ? tab.ownTitle : person.name} purpose={tab.purpose} back={own ? undefined : { to: '/people', label: 'People' }}
      primary={tab.id === 'ledger' && <Primary person={person} />}
      actions={tab.id === 'ledger' && <MoreToDo person={person} />}>
      {person.relation === 'report' && <OtherReports person={person} />}
      <HandOverLine person={person} />
      {tabs.length > 1 ? <Tabs label={own ? 'Your ledger' : `About ${person.name}`} tabs={tabs} /> : tab.content}
      {!own && <RecordTalk person={{ id: person.id, name: person.name }} open={talking} onClose={() => setTalking(false)} />}
    </Page>
  )
}

function Primary({ person }: { person: Person }) {
  const capture = useCapture()
  if (person.relation === 'self') return <ButtonLink variant="primary" to="/feedback-requests?ask=me">Ask for feedback</ButtonLink>
  return <Button variant="primary" keyHint="n" onClick={() => capture(person.id)}>Note something</Button>
}

function MoreToDo({ person: { id, relation } }: { person: Person }) {
  const { roles } = useMe()
  return (
    <>
      {relation !== 'self' && roles.includes('hr_admin') && <ButtonLink to={`/people/${id}/administer`}>Records</ButtonLink>}
      {relation !== 'self' && relation !== 'other' && <ButtonLink to={`/people/${id}/history`}>History</ButtonLink>}
      {(relation === 'report' || relation === 'partner' || roles.includes('hr_admin')) && <ButtonLink to={`/feedback-rounds?open=${id}`}>Start a feedback round</ButtonLink>}
      {relation === 'report' && <ButtonLink to={`/feedback-requests?ask=${id}`}>Ask somebody</ButtonLink>}
      {(relation !== 'other' || roles.includes('hr_admin')) && <SaveMenu action="ledger.export" input={{ personId: id }} />}
    </>
  )
}

function OtherReports({ person }: { person: Person }) {
  const reports = useReports()
  const { search } = usePlace()
  return <StepThrough label="Your reports" people={reports} current={person.id} to={(other) => `/people/${other.id}${search.tab ? `?tab=${search.tab}` : ''}`} />
}

/** Which parts of the page the reader has: the two of a check-in have them all, others the ledger as they may see it. */
function tabsOf(person: Person, onTalk: (() => void) | undefined) {
  const { id, name, relation, managerId, managerName } = person
  const named = { id, name }
  const manager = managerId && managerName ? { id: managerId, name: managerName } : undefined
  const own = relation === 'self'
  const two = relation === 'report' || (own && manager !== undefined)
  const other = (relation === 'report' ? name : manager?.name) ?? 'their manager'
  const knows = two || relation === 'partner'
  return [
    {
      id: 'ledger', title: 'Ledger', ownTitle: 'Your ledger',
      purpose: own
        ? 'What was said to you: by whom, when, and what you answered. What stays on your screen for a moment counts as seen, and its author can tell.'
        : [describe(person), `What you can read of what was said to ${name}: by whom, when, and what came of it.`].filter(Boolean).join(' '),
      content: <PersonLedger person={named} manager={manager} gaps={own || relation === 'report'} onTalk={onTalk} />,
    },
    ...(knows ? [
      {
        id: 'one-on-ones', title: 'One-on-ones', ownTitle: 'Your one-on-ones', content: <OneOnOneList person={named} between={two} />,
        purpose: two ? `When you and ${other} met, and when you meet next.` : `When ${name} and ${other} met. What they talk about is theirs.`,
      },
      {
        id: 'career', title: 'Career', ownTitle: 'Your career check-ins', content: <CareerList person={named} other={other} />,
        purpose: two ? `Once a quarter you and ${other} talk about where it should go. Nobody else reads a word of it.` : `That ${name} and ${other} talk about it, and when. What they say is theirs.`,
      },
      {
        id: 'expectations', title: 'Expectations', ownTitle: 'What is expected of you', content: <ExpectationsOf person={named} />,
        purpose: two ? `What you and ${other} agreed to expect: the yardstick of the review.` : `That ${name} and ${other} agreed on what to expect, and when. The words are theirs.`,
      },
    ] : []),
    ...(relation === 'report' ? [{ id: 'notes', title: 'Monthly notes', ownTitle: '', purpose: `Three or four lines a month on ${name}, so that the review is already half written.`, content: <MonthList person={named} /> }] : []),
  ]
}

function describe({ title, team, left }: Person): string {
  return [title && team ? `${title}, ${team}.` : title || team ? `${title || team}.` : '', left ? 'No longer here.' : ''].filter(Boolean).join(' ')
}

function pageCommands({ id, name, relation }: Person, talk: () => void) {
  const base = relation === 'self' ? '/ledger' : `/people/${id}`
  return [
    ...(relation === 'self' ? [] : [{ id: 'feedback.talk', title: `Record a talk with ${name}`, keys: 't', run: talk }]),
    ...(relation === 'report' ? [
      { id: 'person.one-on-ones', title: `One-on-ones with ${name}`, to: `${base}?tab=one-on-ones` },
      { id: 'person.career', title: `Career check-ins with ${name}`, to: `${base}?tab=career` },
      { id: 'person.expectations', title: `Expectations agreed with ${name}`, to: `${base}?tab=expectations` },
      { id: 'person.notes', title: `Monthly notes on ${name}`, to: `${base}?tab=notes` },
    ] : []),
  ]
}
