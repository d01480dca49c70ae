import { createContext, use } from 'react'
import { placeOf } from '../../../leveling/parts/version-place.ts'
import { Button } from '../../../ui/button.tsx'
import { Link } from '../../../ui/link.tsx'
import { toast } from '../../../ui/toast.tsx'
import type { LevelText } from '../../facts.ts'

/** The person's level, for every field that asks what good looks like there. */
export const LevelContext = createContext<LevelText | undefined>(undefined)

/** The framework's own words beside the field: taken over as a quotation, or copied. */
export function LevelOffer({ onTake }: { onTake: (quote: string) => void }) {
  const level = use(LevelContext)
  if (!level || level.expectations.length === 0) return null
  const copy = (text: string) => void navigator.clipboard?.writeText(text).then(() => toast({ title: 'Copied' }))
  return (
    <details className="mt-1 text-small" data-screen-only="">
      <summary className="inline-flex min-h-6 items-center rounded-sm text-accent hover:text-accent-strong">
        What the framework expects at {level.code}, {level.name}
      </summary>
      {level.framework && (
        <p className="mt-2 text-soft">
          As it stood when the cycle opened:{' '}
          <Link to={`/framework?${placeOf(level.framework)}`}>version {level.framework.version} of the framework</Link>
        </p>
      )}
      <dl className="mt-2 divide-y divide-hairline border-y border-hairline">
        {level.expectations.map(({ dimension, text }) => (
          <div key={dimension} className="py-3">
            <dt className="font-medium">{dimension}</dt>
            <dd className="mt-1">
              <p className="font-serif text-base">{text}</p>
              <p className="mt-1 -ml-3 flex flex-wrap gap-1">
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`Quote what is expected on ${dimension}`}
                  onClick={() => onTake(quoted(text, level.code, dimension))}>
                  Quote it
                </Button>
                <Button size="small" variant="quiet" aria-label={`Copy what is expected on ${dimension}`} onClick={() => copy(text)}>
                  Copy
                </Button>
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function quoted(text: string, code: string, dimension: string): string {
  return `At ${code}, on ${dimension.toLowerCase()}: “${text}”`
}
