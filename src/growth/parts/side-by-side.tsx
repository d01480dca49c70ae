import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/inputs.tsx'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { Prose, Section } from '../../ui/section.tsx'
import { Badge } from '../../ui/state-label.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useKept } from '../../ui/use-kept.ts'
import { useWrite } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'
import { countInWords } from '../../kit/text.ts'
import { agendaOf } from '../assessment.ts'
import { TEXT_LIMIT } from '../numbers.ts'
import type { AssessmentPage, AssessmentRow, Evidence, Placement } from '../words.ts'
import { EvidenceList } from './evidence.tsx'
import { Fold } from './fold.tsx'

/** Both views next to each other: first where they differ, which is what the talk is about, then where they agree. */
export function SideBySide({ page, other }: { page: AssessmentPage; other: string }) {
  const agenda = agendaOf(page.rows)
  const same = page.rows.filter((row) => row.apart === 0)
  return (
    <>
      <Section title={agenda.length === 0 ? 'You see it the same way' : 'What to talk about'} hint={agenda.length === 0 ? 'On every dimension both of you placed, at the same level.'
        : `${countInWords(agenda.length).replace(/^./, (letter) => letter.toUpperCase())} of ${countInWords(page.rows.length)} dimensions, the furthest apart first. Neither has to win: what did each of you see?`}>
        <Rows page={page} rows={agenda} other={other} />
      </Section>
      {same.length > 0 && <Section title="Where you agree"><Rows page={page} rows={same} other={other} /></Section>}
    </>
  )
}

function Rows({ page, rows, other }: { page: AssessmentPage; rows: readonly AssessmentRow[]; other: string }) {
  return (
    <div className="divide-y divide-hairline border-y border-hairline">
      {rows.map((row) => (
        <section key={row.dimension} aria-label={row.name} className="py-6" data-keep="">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h3 className="text-base font-medium">{row.name}</h3>
            <Badge step={row.apart === 0 ? 'done' : 'going'}>{apartWords(row)}</Badge>
          </div>
          <div className="mt-3 grid gap-x-10 gap-y-5 md:grid-cols-2">
            <View title="You" placement={row.mine} row={row} records={page.records} />
            <View title={other} placement={row.theirs} row={row} records={page.records} />
          </div>
          <Agreed page={page} row={row} />
        </section>
      ))}
    </div>
  )
}

function apartWords({ apart }: AssessmentRow): string {
  return apart === undefined ? 'One of you left it open' : apart === 0 ? 'The same level' : apart === 1 ? 'One level apart' : `${countInWords(apart).replace(/^./, (letter) => letter.toUpperCase())} levels apart`
}

function View({ title, placement, row, records }: { title: string; placement: Placement | undefined; row: AssessmentRow; records: readonly Evidence[] }) {
  const level = row.levels.find(({ code }) => code === placement?.level)
  return (
    <div className="min-w-0">
      <p className="font-medium">{title}: {level ? `${level.code}${level.name === level.code ? '' : ` ${level.name}`}` : 'left open'}</p>
      {placement?.because && <Prose>{placement.because}</Prose>}
      {placement && <EvidenceList ids={placement.evidence} records={records} label={`What it rests on, ${title}`} />}
      {level?.text && <details className="mt-1 text-small"><summary className="min-h-6 text-accent">What {level.code} asks</summary><p className="whitespace-pre-line text-soft">{level.text}</p></details>}
    </div>
  )
}

function Agreed({ page, row }: { page: AssessmentPage; row: AssessmentRow }) {
  const { agreed } = row
  return (
    <div className="mt-4 max-w-prose">
      {agreed && (
        <div className="border-l border-edge pl-4">
          <p className="font-medium">What you came to: {agreed.level ?? 'you still see it differently'}</p>
          <Prose>{agreed.words}</Prose>
          <p className="text-small text-soft">{agreed.by.name}, <Moment at={agreed.at} /></p>
        </div>
      )}
      {page.may.agree && <Fold key={agreed?.version ?? 0} className="mt-2" summary={agreed ? `Write anew what you came to on ${row.name}` : `What you came to on ${row.name}`}><AgreeForm page={page} row={row} /></Fold>}
    </div>
  )
}

function AgreeForm({ page: { id }, row: { dimension, name, levels, agreed, mine, theirs } }: { page: AssessmentPage; row: AssessmentRow }) {
  const kept = useKept(`level-agreement/${id}/${dimension}`, { level: agreed?.level ?? (mine?.level === theirs?.level ? (mine?.level ?? '') : ''), words: agreed?.words ?? '' })
  const { level, words } = kept.value
  const field = `agreed-${dimension}`
  const write = useWrite('level-assessment.agree', { quiet: true, refreshes: ['level-assessment.show'], says: () => ({ title: 'Written down' }), done: () => kept.clear() })
  const problems = write.problem ? fieldProblems(write.problem, { '/words': field, '/level': `${field}-level` }) : []
  return (
    <form className="space-y-4" aria-label={`What you came to on ${name}`} onSubmit={(event) => { event.preventDefault(); if (!write.busy) write.run({ id, dimension, words, ...(level && { level }) }, { ifMatch: agreed?.version ?? 0 }) }}>
      <Restored kept={kept} />
      <Select id={`${field}-level`} label="Level" options={[{ value: '', label: 'We still see it differently' }, ...levels.map((each) => ({ value: each.code, label: `${each.code}${each.name === each.code ? '' : ` ${each.name}`}` }))]} value={level} error={problemAt(problems, `${field}-level`)}
        onChange={(event) => kept.change((old) => ({ ...old, level: event.target.value }))} />
      <TextArea id={field} label="In a sentence" required rows={2} maxLength={TEXT_LIMIT} audience={{ now: 'both of you, once you save it', later: 'both of you, and whoever manages next' }} hint="What convinced one of you, or what would show it."
        value={words} error={problemAt(problems, field)} onChange={(event) => kept.change((old) => ({ ...old, words: event.target.value }))} />
      {write.problem && problems.length === 0 && <p role="alert">{write.problem.detail}</p>}
      <Button type="submit" busy={write.busy}>Write it down</Button>
    </form>
  )
}
