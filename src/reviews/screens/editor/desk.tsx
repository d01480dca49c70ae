import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Finding } from '../../../kit/finding.ts'
import { placeOf } from '../../../leveling/parts/version-place.ts'
import { cx } from '../../../ui/class-names.ts'
import { LevelContext, type LevelWords } from '../../../ui/coach/level-words.tsx'
import type { FieldProblem } from '../../../ui/error-summary.tsx'
import type { AudienceWords } from '../../../ui/field.tsx'
import { useMe } from '../../../ui/me.ts'
import { usePlace } from '../../../ui/place.ts'
import type { AutosaveHandle } from '../../../ui/use-autosave.ts'
import { itemOf, nameOfItem, usesOf, type ItemPlace } from '../../edits.ts'
import type { ReviewText } from '../../merge.ts'
import type { ReviewShown } from '../../parts/state-words.ts'
import { sayableFrom } from '../../counted-time.ts'
import { TellFirst } from '../../parts/tell-first.tsx'
import type { PacketFacts, PacketRecord, ReviewDocument } from '../../words.ts'
import { ChooseRow } from './choose-row.tsx'
import { CitingContext, useCitingOf } from './citing.ts'
import { useItemActs } from './item-list.tsx'
import { PacketContext, usePacketShown } from './packet-context.ts'
import { PacketPane } from './packet-pane.tsx'
import { usePageKeys } from './page-keys.ts'
import { TellAction } from './tell-action.tsx'
import type { FindingsShown } from './use-findings.ts'
import { WritingPane } from './writing-pane.tsx'

/** A text one writes, wherever it is kept. */
export type Writable = Pick<AutosaveHandle<ReviewText>, 'value' | 'change' | 'ready' | 'conflict'>

export interface DeskProps {
  review: ReviewShown
  records: readonly PacketRecord[]
  facts: PacketFacts
  text: Writable
  findings: FindingsShown
  audience: AudienceWords
  problems: readonly FieldProblem[]
  /** What the button at the top does, for the command menu. */
  onSend: () => void
  sendTitle: string
  /** Stands above both panes and stays in sight. */
  bar: (pane: 'write' | 'records', go: (pane: 'write' | 'records') => void) => ReactNode
  /** Stands above the text. */
  head?: ReactNode
  /** Stands after the text, before what the rules say. */
  apart?: ReactNode
}

/** Text and records side by side; on small screens one behind the other. */
export function Desk({ review, records, facts, text, findings, audience, problems, onSend, sendTitle, bar, head, apart }: DeskProps) {
  const me = useMe()
  const { search, setSearch } = usePlace()
  const { document } = text.value
  const packet = usePacketShown(records, review.subject.name, me.person.id, facts.zone)
  const [telling, setTelling] = useState<{ record?: PacketRecord }>()
  const tell = useCallback((record?: PacketRecord) => setTelling({ record }), [])
  const { citing, citeInto, target, setTarget, asks, setAsks, said } = useCitingOf(text.value, text.change, tell)
  const acts = useItemActs(text.change, setTarget, findings.dismiss)
  const uses = useUses(document)
  const level = useLevel(facts.person.level)
  const targetName = target && itemOf(document, target) ? nameOfItem(document, target) : undefined
  usePageKeys(citing.cite, onSend, sendTitle)
  const pane = search.pane === 'records' ? 'records' : 'write'
  const set = useRef(setSearch)
  set.current = setSearch
  const showUnused = useCallback(() => void set.current({ use: 'unused', kind: 'said', pane: 'records' }), [])

  return (
    <PacketContext value={packet}>
      <CitingContext value={citing}>
        <LevelContext value={level}>
          {bar(pane, (next) => void setSearch({ pane: next === 'records' ? 'records' : undefined }))}
          <div className="grid gap-x-12 panes:grid-cols-5">
            <div className={cx('min-w-0 panes:col-span-3 panes:block', pane === 'records' && 'hidden')}>
              {head}
              <WritingPane
                review={review}
                facts={facts}
                text={text}
                findings={findings}
                acts={acts}
                uses={uses}
                problems={problems}
                audience={audience}
                action={tellAction}
                onShowUnused={showUnused}
                apart={apart}
              />
            </div>
            <aside
              data-screen-only=""
              aria-label="What the review rests on"
              className={cx(
                'min-w-0 panes:sticky panes:top-12 panes:col-span-2 panes:block',
                'panes:max-h-dvh panes:scroll-pt-52 panes:scroll-pb-16 panes:self-start panes:overflow-y-auto panes:pb-16',
                pane === 'write' && 'hidden',
              )}>
              <PacketPane period={facts.period} uses={uses} target={targetName} said={said} />
            </aside>
          </div>
          {asks && (
            <ChooseRow
              document={document}
              onClose={() => setAsks(undefined)}
              onAdd={(list) => {
                setAsks(undefined)
                acts.add(list)
              }}
              onChoose={(place) => {
                setTarget(place)
                citeInto(place, asks)
                setAsks(undefined)
              }}
            />
          )}
          {telling && <TellFirst subject={review.subject} record={telling.record} sayableFrom={sayableFrom(facts)} onClose={() => setTelling(undefined)} />}
        </LevelContext>
      </CitingContext>
    </PacketContext>
  )
}

const tellAction = (finding: Finding) => <TellAction finding={finding} />

/** Where each record is cited; the same object while it is the same, so that typing draws no record anew. */
function useUses(document: ReviewDocument): ReadonlyMap<string, readonly ItemPlace[]> {
  const uses = usesOf(document)
  const key = JSON.stringify([...uses])
  const kept = useRef({ key, uses: uses as ReadonlyMap<string, readonly ItemPlace[]> })
  if (kept.current.key !== key) kept.current = { key, uses }
  return kept.current.uses
}

/** The person's level with the way to the version it stands in; the same one while it stays the same. */
function useLevel(level: PacketFacts['person']['level']): LevelWords | undefined {
  return useMemo(() => {
    if (!level) return undefined
    const { framework, ...words } = level
    return { ...words, ...(framework && { version: { number: framework.version, to: `/framework?${placeOf(framework)}` } }) }
  }, [level])
}
