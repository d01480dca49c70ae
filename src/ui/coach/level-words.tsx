import { createContext, useContext, type ReactNode } from 'react'
import { Link } from '../link.tsx'

/** What a level asks, in the words of the framework somebody is held against. */
export interface LevelWords {
  code: string
  name: string
  /** `as`: the level below whose words hold, because this one has none of its own there. */
  expectations: readonly { dimension: string; text: string; as?: string | undefined }[]
  /** Where that version of the framework can be read. */
  version?: { number: number; to: string }
}

/** The level of the person somebody writes about, for every place that asks what good looks like there. */
export const LevelContext = createContext<LevelWords | undefined>(undefined)

/** The level of this page, where it has words. */
export function useLevelWords(): LevelWords | undefined {
  const level = useContext(LevelContext)
  return level && level.expectations.length > 0 ? level : undefined
}

/** A level, dimension by dimension. */
export function LevelList({ level, acts }: { level: LevelWords; acts?: (expectation: LevelWords['expectations'][number]) => ReactNode }) {
  return (
    <>
      {level.version && (
        <p className="mt-2 text-small text-soft">
          As it stood when the cycle opened: <Link to={level.version.to}>version {level.version.number} of the framework</Link>
        </p>
      )}
      <dl className="mt-2 divide-y divide-hairline border-y border-hairline">
        {level.expectations.map((each) => (
          <div key={each.dimension} className="py-3">
            <dt className="font-medium">
              {each.dimension}
              {each.as !== undefined && <span className="text-small font-normal text-soft"> as at {each.as}</span>}
            </dt>
            <dd className="mt-1">
              <p className="font-serif text-base whitespace-pre-line">{each.text}</p>
              {acts?.(each)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
