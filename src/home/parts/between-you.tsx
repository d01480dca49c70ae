import { ButtonLink } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import type { OwnGaps } from '../words.ts'

/** What is missing between me and my manager, as I may see it: each with the question whose answer mends it. */
export function BetweenYou({ own }: { own?: OwnGaps }) {
  if (!own || own.gaps.length === 0) return null
  return (
    <Section title={`You and ${own.manager.name}`} hint="Worked out from what you can read yourself. Either of you can begin.">
      <ul className="divide-y divide-hairline">
        {own.gaps.map(({ rule, message, fix, mend, to }) => (
          <li key={rule} className="py-3">
            <p>{message}</p>
            <p className="mt-1 text-small text-soft">{fix}</p>
            <ButtonLink size="small" className="mt-2" to={to}>{mend}</ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
