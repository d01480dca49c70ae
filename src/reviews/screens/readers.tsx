import { Moment } from '../../ui/when.tsx'
import { useAction } from '../../ui/use-action.ts'

/** Who opened my review since it was shared: mine to know. */
export function Readers({ id }: { id: string }) {
  const query = useAction('review.readers', { id })
  const readers = query.data?.readers
  if (!readers) return null
  const people = [...new Map(readers.toReversed().map((each) => [each.reader.id, each])).values()]
  return (
    <details className="mt-12 border-t border-hairline pt-4 text-small" data-screen-only="">
      <summary className="inline-flex min-h-8 items-center rounded-sm text-accent hover:text-accent-strong">Who has read it</summary>
      {people.length === 0 ? (
        <p className="mt-2 text-soft">Nobody but you has opened it since it was shared.</p>
      ) : (
        <ul className="mt-2 space-y-1">
          {people.map(({ reader, at }) => (
            <li key={reader.id}>
              {reader.name}, first on <Moment at={at} />
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
