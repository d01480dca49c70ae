import { FEEDBACK_RULES } from '../../feedback/rules.ts'
import { REVIEW_RULES } from '../../reviews/rules.ts'
import { Link } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { RULE_IDS } from '../../ui/coach/rule-texts.ts'

const FAMILIES: Record<string, { title: string; hint: string }> = {
  surprise: { title: 'Nothing in a review is news', hint: 'What the person was never told does not reach them through a review.' },
  review: { title: 'How a review is built', hint: 'So that a reader who never met the person understands what they did, and why it mattered.' },
  feedback: { title: 'Feedback through the year', hint: 'What makes the review short is said long before it.' },
}
const SEVERITY = { block: 'Blocks', warn: 'Warns', hint: 'Advises' }
const KNOWN = new Map([...REVIEW_RULES, ...FEEDBACK_RULES].map((rule) => [rule.id, rule]))

/** Every rule the product keeps, by family, each with its page. */
export default function RuleList() {
  return (
    <Page title="Rules" purpose="What Plumbline checks, and why. The same rules speak while you write, when you share, and at the command line. They read texts and dates; none of them scores a person." width="reading">
      {Object.entries(FAMILIES).map(([family, { title, hint }]) => (
        <Section key={family} title={title} hint={hint}>
          <ul className="grid gap-3">
            {RULE_IDS.filter((id) => id.startsWith(`${family}/`)).map((id) => (
              <li key={id}>
                <Link to={`/rules/${id}`}>{KNOWN.get(id)?.title ?? id}</Link>
                <p className="text-small text-soft">{KNOWN.has(id) && `${SEVERITY[KNOWN.get(id)!.severity]} · `}<code>{id}</code></p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  )
}
