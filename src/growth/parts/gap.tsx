import { useEffect, useRef } from 'react'
import { SEEN_AFTER_MS } from '../../feedback/numbers.ts'
import { Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/inputs.tsx'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { Prose, Section } from '../../ui/section.tsx'
import { Badge } from '../../ui/state-label.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useKept } from '../../ui/use-kept.ts'
import { useWrite } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'
import { GAP_STATES, GAP_WORDS, type GapState } from '../gap.ts'
import { TEXT_LIMIT } from '../numbers.ts'
import type { GapRow, GrowthPage } from '../words.ts'
import { EvidenceList, PickEvidence } from './evidence.tsx'
import type { GrowthProps } from './goal.tsx'
import { Fold } from './fold.tsx'

const STEP: Record<GapState, 'waiting' | 'going' | 'done'> = { missing: 'waiting', growing: 'going', there: 'done' }

/** What lies between, dimension by dimension: both levels' words, what is missing, what was seen already. */
export function Gap({ page, own, other }: GrowthProps) {
  const goal = page.plan?.goal
  if (!goal || page.gap.length === 0) return null
  const now = page.level?.code
  return (
    <Section title="What lies between" anchor="gap"
      hint={own ? 'The words of both levels, and what you two see of the next one. Saved is shared; what stays on your screen for a moment counts as seen.' : `The words of both levels, and what you two see of the next one. Saved is shared: ${page.person.name} reads it at once, and you see when they did.`}>
      <div className="divide-y divide-hairline border-y border-hairline">
        {page.gap.map((row) => <Row key={row.dimension} page={page} row={row} now={now} goal={goal.level} own={own} other={other} />)}
      </div>
    </Section>
  )
}

function Row({ page, row, now, goal, own, other }: GrowthProps & { row: GapRow; now: string | undefined; goal: string }) {
  const { line, earlier } = row
  const seen = row.seen.filter((id) => !line?.evidence.includes(id))
  return (
    <section aria-label={row.name} className="py-6" data-keep="">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-base font-medium">{row.name}</h3>
        {line ? <Badge step={STEP[line.state]}>{GAP_WORDS[line.state]}</Badge> : <span className="text-small text-soft">Not written yet</span>}
      </div>
      <div className="mt-2 grid gap-x-8 gap-y-3 text-small md:grid-cols-2">
        {now && now !== goal && <p className="text-soft"><span className="block font-medium">Today, {now}</span><span className="whitespace-pre-line">{row.now || 'Nothing is written here.'}</span></p>}
        <p><span className="block font-medium">{goal}</span><span className="whitespace-pre-line">{row.next || 'Nothing is written here.'}{row.now === row.next && now ? ` (as at ${now})` : ''}</span></p>
      </div>
      {line && <SeenLine page={page} row={row} own={own} other={other} />}
      {seen.length > 0 && <><p className="mt-3 text-small font-medium">{line?.evidence.length ? 'Also seen at this level' : 'Seen at this level already'}</p><EvidenceList ids={seen} records={page.records} label={`Seen at ${goal}, ${row.name}`} /></>}
      {earlier.length > 0 && (
        <details className="mt-2 text-small"><summary className="min-h-6 text-accent">What stood here before</summary>
          <ul className="mt-1 space-y-2 border-l border-edge pl-3">{earlier.map((each) => <li key={each.version}><span className="text-soft"><Moment at={each.at} />, {each.by.name}, towards {each.level}: {GAP_WORDS[each.state]}. </span>{each.missing}</li>)}</ul>
        </details>
      )}
      {page.may.write && <Fold key={line?.version ?? 0} className="mt-3" summary={line ? `Write ${row.name} anew` : `Write ${row.name}`}><LineForm page={page} row={row} /></Fold>}
    </section>
  )
}

/** What the two wrote; on the person's screen for a moment, it is seen. */
function SeenLine({ page, row, own, other }: GrowthProps & { row: GapRow }) {
  const line = row.line!
  const unseen = own && page.may.see && !line.seenAt && line.by.id !== page.person.id
  const box = useRef<HTMLDivElement>(null)
  const { run } = useWrite('growth.see-gap', { quiet: true, refreshes: ['growth.show', 'growth.team'] })
  const [id, dimension] = [page.plan!.id, row.dimension]
  useEffect(() => {
    if (!unseen || !box.current) return
    return watched(box.current, () => run({ id, dimensions: [dimension] }))
    // `run` is new with each answer; what is watched is not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [unseen, id, dimension, line.version])
  return (
    <div className="mt-3 max-w-prose">
      <div ref={box}>
        {line.missing && <Prose>{line.missing}</Prose>}
        <p className="mt-1 text-small text-soft">
          {line.by.id === page.person.id ? (own ? 'You' : line.by.name) : own ? other : line.by.name}, <Moment at={line.at} />
          {line.by.id !== page.person.id && (line.seenAt ? <>. Seen <Moment at={line.seenAt} /></> : own ? '' : `. ${page.person.name} has not seen it yet`)}
        </p>
      </div>
      <EvidenceList ids={line.evidence} records={page.records} label={`What it rests on, ${row.name}`} />
    </div>
  )
}

/** Calls once when the element has been half on screen for a moment, in a window that shows. */
function watched(element: Element, seen: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new IntersectionObserver(([change]) => {
    clearTimeout(timer)
    if (change && change.intersectionRatio >= 0.5 && document.visibilityState === 'visible') timer = setTimeout(seen, SEEN_AFTER_MS)
  }, { threshold: [0, 0.5, 1] })
  observer.observe(element)
  return () => { clearTimeout(timer); observer.disconnect() }
}

function LineForm({ page, row: { dimension, name, line } }: { page: GrowthPage; row: GapRow }) {
  const id = `gap-${dimension}`
  const kept = useKept<{ state: GapState; missing: string; evidence: string[] }>(`growth-gap/${page.plan!.id}/${dimension}`, { state: line?.state ?? 'missing', missing: line?.missing ?? '', evidence: line?.evidence ?? [] })
  const { state, missing, evidence } = kept.value
  const write = useWrite('growth.write-gap', { quiet: true, refreshes: ['growth.show', 'growth.team'], says: () => ({ title: `${name} is written down` }), done: () => kept.clear() })
  const problems = write.problem ? fieldProblems(write.problem, { '/missing': id, '/evidence': id }) : []
  const change = (part: Partial<typeof kept.value>) => kept.change((old) => ({ ...old, ...part }))
  return (
    <form className="max-w-form space-y-4" aria-label={name} onSubmit={(event) => {
      event.preventDefault()
      if (!write.busy) write.run({ id: page.plan!.id, dimension, state, missing, evidence }, { ifMatch: line?.version ?? 0 })
    }}>
      <Restored kept={kept} />
      <Radios name={`${id}-state`} label="What is there of it?" inline options={GAP_STATES.map((each) => ({ value: each, label: GAP_WORDS[each] }))} value={state} onChange={(next) => change({ state: next })} />
      <TextArea id={id} label={state === 'there' ? 'What shows it' : 'What is missing'} optional={state === 'there'} rows={3} maxLength={TEXT_LIMIT} audience={page.audience} error={problemAt(problems, id)}
        hint="What would one see at the next level that one does not see yet?" value={missing} onChange={(event) => change({ missing: event.target.value })} />
      <PickEvidence id={`${id}-evidence`} records={page.records} dimension={dimension} chosen={evidence} onChange={(next) => change({ evidence: next })} />
      {write.problem && problems.length === 0 && <p role="alert">{write.problem.detail}</p>}
      <Button type="submit" busy={write.busy}>Save and share {name}</Button>
    </form>
  )
}
