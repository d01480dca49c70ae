import { rulePage } from './finding-words.ts'
import { Link } from './link.tsx'

/** A rule by its name in plain words, and the way to its page: `promotion/single-project` is “single project”. */
export function RuleLink({ rule }: { rule: string }) {
  return <Link to={rulePage(rule)}>{rule.slice(rule.indexOf('/') + 1).replaceAll('-', ' ')}</Link>
}
