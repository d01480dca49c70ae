import { Figure } from '../../ui/figure.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { Section } from '../../ui/section.tsx'
import { type KindProgress, problemWords, progressOf } from '../cycle-words.ts'
import type { CycleProgress as Progress } from '../words.ts'

/** An open cycle as HR watches it: how far it is, and who would have no review. */
export function CycleProgress({ progress }: { progress: Progress }) {
  const { today } = useMe()
  const { cycle } = progress
  return (
    <Section title={cycle.name} actions={<Link to={`/cycles/${cycle.id}`}>See everybody</Link>}>
      <div className="grid grid-cols-1 gap-8 sm:grid-cols-2">
        {progressOf(progress, today).map((each) => (
          <Figure key={each.kind} title={each.title} sentence={each.sentence} table={{ head: ['Where they stand', 'Reviews'], rows: each.stages.map(({ words, count }) => [words, count]) }}>
            <Bar {...each} />
          </Figure>
        ))}
      </div>
      <Problems {...progress.problems} />
    </Section>
  )
}

const WIDE = 280
/** From empty to full: each stage differs from the next by more than its tone. */
const LOOKS = { 'not-started': 'fill-paper', draft: 'fill-wash', submitted: 'fill-edge', shared: 'fill-accent', acknowledged: 'fill-ink', cancelled: 'fill-paper' } as const

function Bar({ title, sentence, stages, all }: KindProgress) {
  const shown = stages.toReversed().filter(({ count }) => count > 0)
  const before = (n: number) => shown.slice(0, n).reduce((sum, { count }) => sum + count, 0)
  const wide = (count: number) => (count / all) * WIDE
  return (
    <svg role="img" aria-label={`${title}: ${sentence}`} viewBox={`0 0 ${WIDE} 16`} preserveAspectRatio="none" className="h-4 w-full">
      {shown.map(({ state, count }, n) => (
        <rect key={state} x={wide(before(n)) + 0.5} y="0.5" width={Math.max(1, wide(count) - 1)} height="15" className={`${LOOKS[state]} stroke-edge`} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  )
}

/** Who has no review to expect, each with the place where that is mended. */
function Problems({ count, first }: Progress['problems']) {
  const admin = useMe().roles.includes('hr_admin')
  if (count === 0) return null
  return (
    <div className="mt-6">
      <h3 className="text-base font-medium">{count === 1 ? 'One person has no review to expect' : `${count} people have no review to expect`}</h3>
      <ul className="mt-1 divide-y divide-hairline">
        {first.map((problem) => (
          <li key={problem.personId} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
            <span className="min-w-0 flex-1 basis-60">{problemWords(problem)}</span>
            {admin
              ? <Link to={`/people/${problem.personId}/administer`} aria-label={`Set the manager of ${problem.name}`}>Set a manager</Link>
              : <Link to={`/people/${problem.personId}`} aria-label={`See ${problem.name}`}>See {problem.name}</Link>}
          </li>
        ))}
      </ul>
      {count > first.length && <p className="text-small text-soft">The first {first.length} are listed.</p>}
    </div>
  )
}
