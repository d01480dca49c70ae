import { useMemo, useState } from 'react'
import { api } from '../../ui/api.ts'
import { Button } from '../../ui/button.tsx'
import { ChangedElsewhere } from '../../ui/changed-elsewhere.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Findings } from '../../ui/findings.tsx'
import { Select } from '../../ui/inputs.tsx'
import { fieldProblems } from '../../ui/problem.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { SaveStatus } from '../../ui/save-status.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'
import { useWrite } from '../../ui/use-action.ts'
import { placementFindings } from '../assessment.ts'
import { TEXT_LIMIT } from '../numbers.ts'
import type { AssessmentPage, AssessmentRow, Placement } from '../words.ts'
import { PickEvidence } from './evidence.tsx'

type Placed = Record<string, { level: string; because: string; evidence: string[] }>
const BLANK = { level: '', because: '', evidence: [] as string[] }
const placedOf = (rows: readonly { dimension: string; mine?: Placement }[]): Placed =>
  Object.fromEntries(rows.map(({ dimension, mine }) => [dimension, { level: mine?.level ?? '', because: mine?.because ?? '', evidence: mine?.evidence ?? [] }]))
const sent = (placed: Placed) => Object.entries(placed).map(([dimension, { level, because, evidence }]) => ({ dimension, ...(level && { level }), because, evidence }))
  .filter(({ level, because, evidence }) => level || because.trim() || evidence.length > 0)

/** How the reader sees it, dimension by dimension: theirs alone until both have shared. */
export function OwnPlacements({ page, other, own }: { page: AssessmentPage; other: string; own: boolean }) {
  const { id, rows } = page
  const [sharing, setSharing] = useState(false)
  const text = useAutosave<Placed>({
    key: `level-assessment/${id}`, initial: { value: placedOf(rows), version: page.version }, reads: ['level-assessment.show'],
    save: (value, { ifMatch, keepalive }) => api('level-assessment.write', { id, placements: sent(value) }, { ifMatch, keepalive }),
    current: (stored) => ({ value: placedOf((stored as AssessmentPage).rows), version: (stored as AssessmentPage).version }),
  })
  const share = useWrite('level-assessment.share', { quiet: true, refreshes: ['level-assessment.show', 'growth.show', 'home.show'], says: () => ({ title: 'Shared', detail: `It opens to ${other} when both of you have shared.` }), done: () => setSharing(false) })
  const problems = share.problem ? fieldProblems(share.problem, Object.fromEntries(rows.flatMap(({ dimension }) => ['level', 'because'].map((field) => [`/placements/${dimension}/${field}`, `placed-${dimension}-${field}`])))) : []
  const change = (dimension: string, part: Partial<Placed[string]>) => text.change((old) => ({ ...old, [dimension]: { ...BLANK, ...old[dimension], ...part } }))
  const nothing = sent(text.value).length === 0
  const findings = useMemo(() => placementFindings(sent(text.value), rows, page.level?.code, page.records), [text.value, rows, page.level?.code, page.records])
  return (
    <Section title="How you see it" hint={`${other} does not see it before both of you have shared, so neither leans on what the other said. Leave open what you cannot say.`}>
      {share.problem && !sharing && <div className="mb-6"><ErrorSummary errors={problems} /></div>}
      <div className="divide-y divide-hairline border-y border-hairline">
        {rows.map((row, n) => <PlacementForm key={row.dimension} row={row} held={page.level?.code} value={text.value[row.dimension] ?? BLANK} ready={text.ready} page={page} first={n === 0} own={own} onChange={(part) => change(row.dimension, part)} />)}
      </div>
      <div className="mt-4"><SaveStatus status={text.status} restored={text.restored} joined={text.joined} /></div>
      {text.conflict && <ChangedElsewhere mine={text.conflict.mine} theirs={text.conflict.theirs} words={(each) => Object.entries(each).map(([dimension, { level, because }]) => `${dimension}: ${level} ${because}`).join('\n')} choose={text.choose} />}
      {findings.length > 0 && <div className="mt-6 max-w-prose"><Findings title="Before you share" findings={findings} /></div>}
      {page.may.write && <div className="mt-6"><Button variant="primary" unavailable={nothing ? 'Place at least one dimension first' : undefined} onClick={() => void text.flush().then((done) => { if (done) setSharing(true) })}>Share with {other}</Button></div>}
      <Confirm open={sharing} onClose={() => setSharing(false)} title={`Share with ${other} how you see it`} confirm={`Share with ${other}`} busy={share.busy}
        consequence={`It stays as it is from now on. ${other} reads it as soon as they have shared theirs, and you read theirs.`}
        onConfirm={() => { share.run({ id }, { ifMatch: text.version }); setSharing(false) }} />
    </Section>
  )
}

interface PlacementFormProps {
  row: AssessmentRow
  held: string | undefined
  value: Placed[string]
  ready: boolean
  page: AssessmentPage
  first: boolean
  own: boolean
  onChange: (part: Partial<Placed[string]>) => void
}

function PlacementForm({ row, held, value, ready, page, first, own, onChange }: PlacementFormProps) {
  const { dimension, name, levels } = row
  const chosen = levels.find(({ code }) => code === (value.level || held))
  const at = levels.findIndex(({ code }) => code === chosen?.code)
  const next = at >= 0 ? levels[at + 1] : undefined
  return (
    <section aria-label={name} className="py-6">
      <h3 className="text-base font-medium">{name}</h3>
      {row.about && <p className="text-small text-soft">{row.about}</p>}
      <div className="mt-3 grid gap-x-10 gap-y-4 lg:grid-cols-2">
        <div className="space-y-4">
          <Select id={`placed-${dimension}-level`} label={`Level on ${name}`} options={[{ value: '', label: 'Left open' }, ...levels.map((level) => ({ value: level.code, label: `${level.code}${level.name === level.code ? '' : ` ${level.name}`}` }))]}
            disabled={!ready} value={value.level} onChange={(event) => onChange({ level: event.target.value })} />
          <TextArea id={`placed-${dimension}-because`} label={own ? 'What of your work shows it' : 'What of their work shows it'} rows={2} maxLength={TEXT_LIMIT} readOnly={!ready} audience={page.audience} audienceHidden={!first}
            value={value.because} onChange={(event) => onChange({ because: event.target.value })} />
          <PickEvidence id={`placed-${dimension}`} records={page.records} dimension={dimension} chosen={value.evidence} onChange={(evidence) => onChange({ evidence })} />
        </div>
        <dl className="space-y-3 text-small">
          {chosen && <div><dt className="font-medium">{chosen.code}{chosen.code === held ? ', held today' : ''}</dt><dd className="whitespace-pre-line">{chosen.text || 'Nothing is written here.'}</dd></div>}
          {next && <div><dt className="font-medium text-soft">{next.code}, the one above</dt><dd className="whitespace-pre-line text-soft">{next.text === chosen?.text ? `As at ${chosen.code}.` : next.text}</dd></div>}
        </dl>
      </div>
    </section>
  )
}
