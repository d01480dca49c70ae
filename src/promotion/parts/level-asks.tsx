import type { CaseShown } from './case-words.ts'

/** What the proposed level asks for in a dimension, in the framework's own words. */
export function LevelAsks({ asked, open }: { asked: NonNullable<CaseShown['surroundings']>['dimensions'][number]; open?: boolean }) {
  return (
    <details open={open} className="mt-1">
      <summary className="inline-flex min-h-8 items-center rounded-sm text-small text-accent hover:text-accent-strong">What the level asks for{asked.as ? `, as at ${asked.as}` : ''}</summary>
      <p className="text-small text-soft" data-print-only="" aria-hidden="true">What the level asks for{asked.as ? `, as at ${asked.as}` : ''}</p>
      <p className="mt-1 max-w-prose border-l border-edge pl-4 text-small whitespace-pre-line">{asked.text}</p>
    </details>
  )
}
