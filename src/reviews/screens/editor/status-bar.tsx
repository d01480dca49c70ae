import type { Finding } from '../../../kit/finding.ts'
import { Clock } from '../../../ui/clock.tsx'
import { cx } from '../../../ui/class-names.ts'
import { SaveStatus, type SaveState } from '../../../ui/save-status.tsx'
import type { ReviewText } from '../../merge.ts'
import { partsAsked, partsWritten, timeLeft } from '../../writing-progress.ts'
import { summaryOf } from './before-submit.tsx'
import { focusOn } from './page-keys.ts'

export interface StatusBarProps {
  status: SaveState
  restored: boolean
  joined: boolean
  minutes: number
  text: ReviewText
  /** Whether this cycle has ratings. */
  rated: boolean
  findings: readonly Finding[]
  /** What has to come in before it can be submitted. */
  waits?: string
  pane: 'write' | 'records'
  onPane: (pane: 'write' | 'records') => void
}

const BAR = cx(
  'contents panes:sticky panes:top-0 panes:z-20 panes:-mx-2 panes:mb-8 panes:flex panes:items-center panes:gap-6',
  'panes:border-b panes:border-hairline panes:bg-paper panes:px-2 panes:py-2',
)
const SWITCH = cx(
  'sticky top-0 z-20 mb-8 flex items-center justify-between gap-6 border-b border-hairline bg-paper pt-2',
  'panes:static panes:mb-0 panes:ml-auto panes:border-0 panes:pt-0',
)

/** Is it safe, how far am I, what is left: one quiet line that stays in sight. */
export function StatusBar({ status, restored, joined, minutes, text, rated, findings, waits, pane, onPane }: StatusBarProps) {
  const done = partsWritten(text.document, text.rating).size
  const words = summaryOf(findings.filter((finding) => finding.severity !== 'hint'))
  return (
    // `contents` on small screens: there only what one needs at hand stays in sight
    <div className={BAR}>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1" data-screen-only="">
        <Clock minutes={minutes} />
        <p className="text-small text-soft tabular-nums">
          <span className="text-ink">
            {done} of {partsAsked(rated).length} parts
          </span>
          , {timeLeft(minutes)}
        </p>
        {waits && (
          <p className="text-small text-soft" role="status">
            {waits}
          </p>
        )}
        {words && (
          <button
            type="button"
            className="min-h-6 rounded-sm text-small text-accent hover:underline"
            onClick={() => {
              onPane('write')
              requestAnimationFrame(() => focusOn('#before-submit'))
            }}>
            {words}
          </button>
        )}
      </div>
      <div className={SWITCH} data-screen-only="">
        <PaneSwitch pane={pane} onPane={onPane} />
        <SaveStatus status={status} restored={restored} joined={joined} />
      </div>
    </div>
  )
}

/** Text or records, where there is no room for both. */
export function PaneSwitch({ pane, onPane }: Pick<StatusBarProps, 'pane' | 'onPane'>) {
  return (
    <div role="group" aria-label="Show" className="flex gap-4 panes:hidden">
      {(['write', 'records'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={pane === each}
          onClick={() => onPane(each)}
          className={cx('min-h-8 border-b-2 px-1', pane === each ? 'border-accent font-medium' : 'border-transparent text-soft')}>
          {each === 'write' ? 'Write' : 'Records'}
        </button>
      ))}
    </div>
  )
}
