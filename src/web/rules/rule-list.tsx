import { useQuery } from '@tanstack/react-query'
import { FEEDBACK_RULES } from '../../feedback/rules.ts'
import { REVIEW_RULES } from '../../reviews/rules.ts'
import { Link } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { RULE_IDS, ruleText } from '../../ui/coach/rule-texts.ts'

const FAMILIES: Record<string, { title: string; hint: string }> = {
  surprise: { title: 'Nothing in a review is news', hint: 'What the person was never told does not reach them through a review.' },
  review: { title: 'How a review is built', hint: 'So that a reader who never met the person understands what they did, and why it mattered.' },
  feedback: { title: 'Feedback through the year', hint: 'What makes the review short is said long before it.' },
  writing: { title: 'The words themselves', hint: 'The coach beside the text: written for a reader who never met the person. It advises, and stops nothing.' },
}
const SEVERITY = { block: 'Blocks', warn: 'Warns', hint: 'Advises' }
const KNOWN = new Map([...REVIEW_RULES, ...FEEDBACK_RULES].map((rule) => [rule.id, rule]))

/** The coach's rules come with its whole lexicon, which a list does not need: their titles stand on their pages. */
const COACHED = RULE_IDS.filter((id) => id.startsWith('writing/'))

async function coachedTitles(): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(COACHED.map(ruleText))
  return new Map(COACHED.map((id, n) => [id, /^\*\*(.+?)\.?\*\*$/m.exec(texts[n] ?? '')?.[1] ?? id]))
}

/** Every rule the product keeps, by family, each with its page. */
export default function RuleList() {
  const titles = useQuery({ queryKey: ['rule-titles'], queryFn: coachedTitles, staleTime: Number.POSITIVE_INFINITY })
  return (
    <Page title="Rules" purpose="What Plumbline checks, and why. The same rules speak while you write, when you share, and at the command line. They read texts and dates; none of them scores a person." width="reading">
      {Object.entries(FAMILIES).map(([family, { title, hint }]) => (
        <Section key={family} title={title} hint={hint}>
          <ul className="grid gap-3">
            {RULE_IDS.filter((id) => id.startsWith(`${family}/`)).map((id) => (
              <li key={id}>
                <Link to={`/rules/${id}`}>{KNOWN.get(id)?.title ?? titles.data?.get(id) ?? id}</Link>
                <p className="text-small text-soft">{KNOWN.has(id) && `${SEVERITY[KNOWN.get(id)!.severity]} · `}<code>{id}</code></p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  )
}
