import { address } from '../../ui/api.ts'
import { Link } from '../../ui/link.tsx'

const FORMS = [['yaml', 'YAML'], ['csv', 'CSV'], ['md', 'Markdown']] as const

/** A version as a file. YAML and CSV hold all of it and are read back; Markdown is for people. */
export function Downloads({ id, version }: { id: string; version: number }) {
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {FORMS.map(([format, name]) => <Link key={format} to={address('framework.export', { format, id, version })} download aria-label={`Version ${version} as ${name}`}>{name}</Link>)}
    </span>
  )
}
