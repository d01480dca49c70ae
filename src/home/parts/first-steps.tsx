import type { ReactNode } from 'react'
import { Knot, Line } from '../../ui/line.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'

/**
 * What a new organisation does first, in order, until its first review cycle is planned. For HR administrators.
 * @param otherwise shown once there is a cycle
 */
export function FirstSteps({ otherwise }: { otherwise: ReactNode }) {
  const me = useMe()
  const people = useAction('people.list', { limit: 2 })
  const uninvited = useAction('people.list', { limit: 1, invited: false })
  const grants = useAction('grant.list', {})
  const cycles = useAction('cycle.list', {})
  if (!people.data || !uninvited.data || !grants.data || !cycles.data) return null
  if (cycles.data.cycles.length > 0) return otherwise
  const several = people.data.people.length > 1
  const steps = [
    { title: 'Bring in your people', to: '/people/import', done: several, text: 'A CSV from your HR system, with managers and teams. You see every difference before anything is written.' },
    { title: 'Hand out invitations', to: '/people?account=none', done: several && uninvited.data.people.length === 0, text: 'Each person gets a link that works once and lets them choose a password.' },
    { title: 'Give roles', to: '/people/roles', done: grants.data.grants.some((grant) => grant.personId !== me.person.id), text: 'A second HR administrator, and HR partners for teams. Managers need none.' },
    { title: 'Read the levels', to: '/framework', done: false, text: 'What good looks like at each level. Reviews are held against it.' },
    { title: 'Open the first review cycle', to: '/cycles', done: false, text: 'Best after a few months of notes: a review is as good as what was said during the year.' },
  ]
  return (
    <Section title="First steps" hint="In this order; each can wait, and nothing is lost in between.">
      <Line label="First steps">
        {steps.map((step) => (
          <Knot key={step.to} kind={step.done ? 'answered' : 'missing'} says={step.done ? 'Done' : ''} title={<Link to={step.to} className="font-medium">{step.title}</Link>}>{step.text}</Knot>
        ))}
      </Line>
    </Section>
  )
}
