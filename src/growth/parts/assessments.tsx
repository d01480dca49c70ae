import { dateIn, inWords } from '../../kit/date.ts'
import { listInWords } from '../../kit/text.ts'
import { Button } from '../../ui/button.tsx'
import { Knot, Line } from '../../ui/line.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { usePlace } from '../../ui/place.ts'
import { Section } from '../../ui/section.tsx'
import { useWrite } from '../../ui/use-action.ts'
import type { GrowthProps } from './goal.tsx'

/** When the two placed the person against the levels; the one that is open first. */
export function Assessments({ page, other }: GrowthProps) {
  const { timeZone } = useMe().organisation
  const { go } = usePlace()
  const begin = useWrite('level-assessment.begin', { refreshes: ['growth.show'], done: ({ id }) => void go(`/level-assessments/${id}`) })
  return (
    <Section title="Assessments" hint={`Each of you places the work against the levels, alone. It opens to the other one when both have shared; then where you differ is what you talk about.`}
      actions={page.may.assess && <Button busy={begin.busy} onClick={() => begin.run({ personId: page.person.id })}>Begin an assessment</Button>}>
      {page.assessments.length === 0 ? <p className="text-soft">{page.between ? `None yet. Begin one, and ${other} is asked to write theirs.` : 'None yet.'}</p>
        : (
          <Line label="Assessments, latest first">
            {page.assessments.map(({ id, begunAt, talkedOn, shared, framework }) => (
              <Knot key={id} kind={talkedOn ? 'answered' : shared.length > 1 ? 'seen' : 'missing'} on={dateIn(timeZone, begunAt)} title={page.between ? <Link to={`/level-assessments/${id}`}>Assessment</Link> : 'Assessment'}
                says={talkedOn ? `talked about on ${inWords(talkedOn)}` : shared.length > 1 ? 'both have shared' : shared.length === 1 ? `shared by ${listInWords(shared)}` : 'being written'} meta={`Framework version ${framework.version}`} />
            ))}
          </Line>
        )}
    </Section>
  )
}
