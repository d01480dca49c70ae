import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'
import { inWords } from '../../kit/date.ts'
import type { Named } from '../words.ts'
import { ExpectationLines } from './expectation-lines.tsx'

/** Other periods, also those with an earlier manager as far as the reader may see them. */
export function EarlierExpectations({ person, except }: { person: Named; except?: string }) {
  const found = useAction('expectations.list', { personId: person.id })
  const others = found.data?.expectations.filter((each) => each.id !== except) ?? []
  if (others.length === 0) return null
  return (
    <Section title="Other periods">
      <ul className="divide-y divide-hairline border-y border-hairline">
        {others.map(({ id, from, to, manager, agreed, lines }) => (
          <li key={id} className="py-3">
            <details>
              <summary className="min-h-8 rounded-sm py-1">
                {from && to && <>{inWords(from)} to {inWords(to)}</>}
                <span className="ml-3 text-small text-soft">{agreed ? `Agreed with ${manager.name}` : `With ${manager.name}, not confirmed by both`}</span>
              </summary>
              <div className="py-3">
                {agreed?.lines ?? lines ? <ExpectationLines lines={(agreed?.lines ?? lines)!} /> : <p className="text-soft">What they say is between the two.</p>}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  )
}
