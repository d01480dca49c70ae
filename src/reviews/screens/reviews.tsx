import { useMemo } from 'react'
import { minuteWords } from '../../ui/active-time.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Select } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Section } from '../../ui/section.tsx'
import { Badge } from '../../ui/state-label.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useAction } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { WrittenForMe } from '../parts/delegations.tsx'
import { KeptForMe } from '../parts/kept-for-me.tsx'
import { LetOthersWrite } from '../parts/let-others-write.tsx'
import { nextStep } from '../next-step.ts'
import { firstName } from '../parts/record-words.ts'
import { STATE_STEPS, STATE_WORDS } from '../parts/state-words.ts'
import type { ReviewEntry } from '../words.ts'
import { MyReviews } from './my-reviews.tsx'

/** Reviews I write, and reviews about me. */
export default function Reviews() {
  const me = useMe()
  const written = useAction('review.list', { as: 'reviewer', limit: 200 })
  const mine = useAction('review.list', { as: 'subject', limit: 200 })
  const along = useAction('review.list', { as: 'co-author', limit: 50 })
  const cycles = useAction('cycle.list', {})
  const hr = me.roles.includes('hr_admin') || me.roles.includes('hr_partner')
  return (
    <Page
      title="Reviews"
      purpose={
        me.isManager
          ? 'Those you write, each with its next step, and those about you.'
          : 'What you write about your own period, and what you were given.'
      }
      actions={hr && <ButtonLink to="/cycles">Review cycles</ButtonLink>}>
      {along.data && along.data.reviews.length > 0 && <Along reviews={along.data.reviews} />}
      <Loaded query={cycles}>
        {(known) => (
          <Loaded query={written}>
            {({ reviews }) => {
              const closed = new Set(known.cycles.filter((cycle) => cycle.state === 'closed').map((cycle) => cycle.id))
              const theirs = reviews.filter((review) => review.kind === 'manager')
              const about = <Loaded query={mine}>{(answer) => <MyReviews reviews={answer.reviews} closed={closed} />}</Loaded>
              if (!me.isManager && theirs.length === 0)
                return (
                  <>
                    {about}
                    <KeptForMe />
                  </>
                )
              return (
                <Tabs
                  name="as"
                  label="Whose reviews"
                  tabs={[
                    {
                      id: 'reviewer',
                      title: 'Your people',
                      count: theirs.filter((review) => !closed.has(review.cycle.id)).length,
                      content: <People reviews={theirs} closed={closed} />,
                    },
                    { id: 'subject', title: 'About you', content: about },
                  ]}
                />
              )
            }}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}

/** Drafts of others who asked me to write along. */
function Along({ reviews }: { reviews: readonly ReviewEntry[] }) {
  return (
    <Section title="You write along" hint="Somebody asked you by name. They decide what is submitted.">
      <ul className="divide-y divide-hairline border-y border-hairline">
        {reviews.map(({ id, subject, reviewer, cycle }) => (
          <li key={id} className="py-2">
            <Link to={`/reviews/${id}`}>Review of {subject.name}</Link>
            <span className="block text-small text-soft">by {reviewer.name}, {cycle.name}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface PeopleProps {
  reviews: readonly ReviewEntry[]
  /** Ids of closed cycles. */
  closed: ReadonlySet<string>
}

function People({ reviews, closed }: PeopleProps) {
  const { search, setSearch } = usePlace()
  const cycles = useMemo(() => [...new Map(reviews.map(({ cycle }) => [cycle.id, cycle])).values()], [reviews])
  const anyOpen = cycles.some(({ id }) => !closed.has(id))
  const chosen = search.cycle ?? (anyOpen ? 'open' : 'all')
  const shown = reviews
    .filter((review) => chosen === 'all' || (chosen === 'open' ? !closed.has(review.cycle.id) : review.cycle.id === chosen))
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.subject.name.localeCompare(b.subject.name))
  const several = new Set(shown.map(({ cycle }) => cycle.id)).size > 1
  const columns = useMemo(() => columnsOf(closed, several), [closed, several])
  return (
    <>
      {cycles.length > 1 && (
        <div className="mb-6 max-w-float">
          <Select
            id="cycle"
            label="Cycle"
            value={chosen}
            onChange={(event) => void setSearch({ cycle: event.target.value })}
            options={[
              ...(anyOpen ? [{ value: 'open', label: 'Open cycles' }] : []),
              { value: 'all', label: 'All cycles' },
              ...cycles.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      )}
      <Table caption="Reviews of your people" rows={shown} rowKey={(review) => review.id} columns={columns} empty={<Nothing />} />
      <WrittenForMe />
      <KeptForMe />
    </>
  )
}

function columnsOf(closed: ReadonlySet<string>, several: boolean): readonly Column<ReviewEntry>[] {
  return [
    {
      id: 'name',
      header: 'Person',
      rowHeader: true,
      sortBy: (review) => review.subject.name,
      cell: (review) => <Link to={`/reviews/${review.id}`}>{review.subject.name}</Link>,
    },
    {
      id: 'state',
      header: 'State',
      sortBy: (review) => STATE_WORDS[review.state],
      cell: (review) => <Badge step={STATE_STEPS[review.state]}>{STATE_WORDS[review.state]}</Badge>,
    },
    {
      id: 'next',
      header: 'Next step',
      cell: (review) => nextStep(review, firstName(review.subject.name), closed.has(review.cycle.id)).words,
    },
    {
      id: 'due',
      header: 'Due',
      sortBy: (review) => review.due,
      cell: (review) => <Due review={review} closed={closed.has(review.cycle.id)} />,
    },
    {
      id: 'minutes',
      header: 'Time spent',
      numeric: true,
      sortBy: (review) => review.activeMinutes ?? 0,
      cell: (review) => minuteWords((review.activeMinutes ?? 0) * 60_000),
    },
    {
      id: 'others',
      header: 'Delegate',
      cell: (review) =>
        review.mayDelegate ? <LetOthersWrite review={review} small /> : null,
    },
    ...(several
      ? [
          {
            id: 'cycle',
            header: 'Cycle',
            sortBy: (review: ReviewEntry) => review.cycle.name,
            cell: (review: ReviewEntry) => <span className="text-soft">{review.cycle.name}</span>,
          },
        ]
      : []),
  ]
}

function Due({ review, closed }: { review: ReviewEntry; closed: boolean }) {
  const { today } = useMe()
  const open = !closed && (review.state === 'not-started' || review.state === 'draft')
  return (
    <span className={open ? undefined : 'text-soft'}>
      {open && review.overdue && 'was '}
      <When date={review.due} today={open ? today : undefined} />
    </span>
  )
}

function Nothing() {
  return (
    <EmptyState
      title="Reviews of the people you lead"
      why={
        <>
          They appear when HR opens a review cycle. What you note until then is what you will write from: sixty to ninety minutes a person,
          when the year is on record.
        </>
      }
      action={<ButtonLink to="/people">Go to your people</ButtonLink>}
      example="Mina Okafor: being written, two of five parts, due 30 September"
    />
  )
}
