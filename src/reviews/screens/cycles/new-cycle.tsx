import { useState, type SubmitEvent } from 'react'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Checkbox, Input, Radios } from '../../../ui/inputs.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useMe } from '../../../ui/me.ts'
import { Page } from '../../../ui/page.tsx'
import { usePlace } from '../../../ui/place.ts'
import { fieldProblems, problemAt } from '../../../ui/problem.ts'
import { Section } from '../../../ui/section.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import { blankPlan, cycleInput, missingInPlan, type CyclePlan } from '../../cycle-plan.ts'
import { RATINGS } from '../../words.ts'
import { TeamChoice } from './team-choice.tsx'

/** HR plans a cycle: period, people, dates, the words of the rating. Nothing happens to anybody before it is opened. */
export default function NewCycle() {
  const { today } = useMe()
  const { go } = usePlace()
  const kept = useKept<CyclePlan>('cycle/new', blankPlan(today))
  const plan = kept.value
  const [tried, setTried] = useState(false)
  const write = useWrite('cycle.create', { quiet: true, refreshes: ['cycle.list'] })
  const missing = tried ? missingInPlan(plan) : []
  const problems = missing.length > 0 ? missing : write.problem ? fieldProblems(write.problem) : []
  const set = (patch: Partial<CyclePlan>) => kept.change((old) => ({ ...old, ...patch }))

  async function create(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    if (missingInPlan(plan).length > 0) return
    const cycle = await write.ask(cycleInput(plan)).catch(() => undefined)
    if (!cycle) return
    kept.clear()
    void go(`/cycles/${cycle.id}`)
  }

  const date = (name: 'from' | 'to' | 'selfDue' | 'managerDue' | 'shareDue', label: string, hint?: string) => (
    <Input
      id={name}
      type="date"
      size="short"
      label={label}
      hint={hint}
      value={plan[name]}
      error={problemAt(problems, name)}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  )
  return (
    <Page
      title="Plan a review cycle"
      width="form"
      back={{ to: '/cycles', label: 'Review cycles' }}
      purpose="You see whom it is for before you open it. Until then nobody but HR knows of it.">
      <form noValidate onSubmit={(event) => void create(event)}>
        <ErrorSummary errors={problems} />
        <Section title="What it is about">
          <div className="space-y-5">
            <Input
              id="name"
              label="Name"
              hint="As people will read it: Year to August 2026"
              maxLength={120}
              autoComplete="off"
              value={plan.name}
              error={problemAt(problems, 'name')}
              onChange={(event) => set({ name: event.target.value })}
            />
            <div className="flex flex-wrap gap-x-6 gap-y-5">
              {date('from', 'First day')}
              {date('to', 'Last day')}
            </div>
            <Input
              id="template"
              label="Template"
              hint="What kind of review it is"
              maxLength={120}
              value={plan.template}
              error={problemAt(problems, 'template')}
              onChange={(event) => set({ template: event.target.value })}
            />
          </div>
        </Section>
        <Section title="For whom">
          <Radios<CyclePlan['population']>
            name="population"
            label="Everybody employed by the end of the period, or some teams"
            value={plan.population}
            onChange={(population) => set({ population })}
            options={[
              { value: 'all', label: 'Everybody' },
              { value: 'teams', label: 'Some teams, and the teams below them' },
            ]}
            error={problemAt(problems, 'population')}
          />
          {plan.population === 'teams' && (
            <div className="mt-4">
              <Teams chosen={plan.teamIds} onChange={(teamIds) => set({ teamIds })} error={problemAt(problems, 'teamIds')} />
            </div>
          )}
        </Section>
        <Section
          title="Dates"
          hint="Managers build on self-reviews, and talk before the last day. You can move a date later for everybody or for one person.">
          <div className="space-y-5">
            {date('selfDue', 'Self-reviews in by')}
            {date('managerDue', 'Manager reviews submitted by')}
            {date('shareDue', 'Shared and talked about by')}
            <Checkbox
              label="A manager reads the self-review only once they have begun their own text"
              hint="So that the first impression is their own"
              checked={plan.draftBeforeSelfReview}
              onChange={(event) => set({ draftBeforeSelfReview: event.target.checked })}
            />
          </div>
        </Section>
        <Section
          title="Words of the rating"
          hint="Five points. The middle one is the good, normal outcome: most people are there most of the time.">
          <div className="space-y-4">
            {RATINGS.toReversed().map((rating) => (
              <Input
                key={rating}
                id={`scale-${rating}`}
                label={LABELS[rating]}
                maxLength={60}
                value={plan.scale[rating]}
                error={problemAt(problems, `scale-${rating}`)}
                onChange={(event) => set({ scale: { ...plan.scale, [rating]: event.target.value } })}
              />
            ))}
          </div>
        </Section>
        <p className="mt-12">
          <Button type="submit" variant="primary" busy={write.busy}>
            Save, and see whom it is for
          </Button>
        </p>
      </form>
    </Page>
  )
}

const LABELS = {
  'far-exceeds': 'Highest point',
  exceeds: 'Above the middle',
  meets: 'The middle',
  below: 'Below the middle',
  'far-below': 'Lowest point',
} as const

function Teams({ chosen, onChange, error }: { chosen: readonly string[]; onChange: (ids: string[]) => void; error?: string }) {
  const teams = useAction('team.list', {})
  return <Loaded query={teams}>{(answer) => <TeamChoice teams={answer.teams} chosen={chosen} onChange={onChange} error={error} />}</Loaded>
}
