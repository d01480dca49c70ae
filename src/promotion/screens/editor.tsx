import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Finding } from '../../kit/finding.ts'
import { api } from '../../ui/api.ts'
import { Button } from '../../ui/button.tsx'
import { CoachField } from '../../ui/coach-field.tsx'
import { EarlierDraftsLink } from '../../ui/earlier-drafts.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { fieldId } from '../../ui/field-id.ts'
import { Findings } from '../../ui/findings.tsx'
import { Page } from '../../ui/page.tsx'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { SaveMenu } from '../../ui/save-menu.tsx'
import { SaveStatus } from '../../ui/save-status.tsx'
import { Section } from '../../ui/section.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { useAutosave } from '../../ui/use-autosave.ts'
import { evidenceMap } from '../evidence-map.ts'
import { argumentFor, mergeCases, wholeCase, withArgument, type CaseDraft } from '../merge.ts'
import { factsShown, nextWords, type CaseShown } from '../parts/case-words.ts'
import { EvidenceMapFigure } from '../parts/evidence-map.tsx'
import { LevelAsks } from '../parts/level-asks.tsx'
import { SettledList } from '../parts/settled-list.tsx'
import { STATE_WORDS } from '../codes.ts'
import { CaseConflict } from './case-conflict.tsx'
import { CaseMenu } from './case-menu.tsx'
import { CaseQuotes } from './case-quotes.tsx'
import { Levels } from './levels.tsx'
import { SettleRecords } from './settle-records.tsx'
import { SubmitCase } from './submit-case.tsx'
import { useCaseFindings } from './use-case-findings.ts'

const REFRESHES = ['promotion-case.show', 'promotion-case.list', 'home.show'] as const

/** The case beside what it rests on: a text for each dimension, what was settled for it, and the level's own words. */
export default function Editor({ shown }: { shown: CaseShown }) {
  const text = useAutosave<CaseDraft>({
    key: `promotion-case/${shown.id}`, initial: draftOf(shown), reads: ['promotion-case.show'], merge: mergeCases,
    save: ({ document, currentLevel, proposedLevel }, options) => api('promotion-case.write', { id: shown.id, document, ...(currentLevel && { currentLevel }), ...(proposedLevel && { proposedLevel }) }, options),
    current: (stored) => draftOf(stored as CaseShown),
  })
  const { document, currentLevel, proposedLevel } = text.value
  const { version } = text
  const findings = useCaseFindings(shown, text.value)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [asking, setAsking] = useState<readonly Finding[]>()
  const leave = useWrite('promotion-case.leave-out', { refreshes: REFRESHES })
  const audience = { now: 'you and the line above you', later: 'HR and the committee, when you submit' }
  const locked = !text.ready || Boolean(text.conflict)
  const queries = useQueryClient()
  /** Another level may ask for other dimensions. */
  const name = async (more: Partial<CaseDraft>) => {
    text.change((old) => ({ ...old, ...more }))
    if (await text.flush()) void queries.invalidateQueries({ queryKey: ['promotion-case.show'] })
  }
  const change = (more: Partial<CaseDraft['document']>) => text.change((old) => ({ ...old, document: { ...old.document, ...more } }))
  const level = shown.surroundings!
  const asked = level.dimensions
  const facts = factsShown(shown, text.value)

  async function begin() {
    setProblems([])
    if (!(await text.flush())) return setProblems([{ message: 'The text is not saved yet. It is kept on this device; submit it once it is saved.' }])
    const { findings: found } = await api('promotion-case.check', { id: shown.id })
    const first = found.filter(({ rule }) => rule === 'promotion/levels-explicit' || rule === 'promotion/retention-motive')
    if (first.length > 0) return setProblems(first.map(({ rule, message }) => ({ fieldId: rule === 'promotion/retention-motive' ? 'retention' : 'proposed-level', message })))
    if (!document.summary.trim()) return setProblems([{ fieldId: 'summary', message: 'Say in a few sentences what shows the level.' }])
    setAsking(found.filter(({ severity }) => severity !== 'hint'))
  }

  const field = (name: 'summary' | 'trajectory' | 'concerns' | 'retention', label: string, hint: string, lines: 'some' | 'many' = 'some') => (
    <CoachField id={name} label={label} hint={hint} lines={lines} maxLength={name === 'retention' ? 4000 : 20_000} audience={audience} readOnly={locked} error={problemAt(problems, name)}
      value={document[name]} onChange={(value) => change({ [name]: value })} findings={findings.at(`/${name}`)} onDismiss={findings.dismiss} />
  )

  return (
    <Page title={`Promotion case for ${shown.subject.name}`} width="wide" back={{ to: '/promotion-cases', label: 'Promotion cases' }}
      purpose="Dated work, held against the text of the next level, dimension by dimension."
      state={<StateLabel state={STATE_WORDS[shown.state]} step="waiting" next={shown.open ? `${shown.subject.name} reads along.` : nextWords(shown)} />}
      actions={<><EarlierDraftsLink to={`/promotion-cases/${shown.id}/drafts`} version={version - 1} />{version > 1 && <SaveMenu action="promotion-case.export" input={{ id: shown.id }} formats={['md']} quiet />}<CaseMenu shown={shown} /></>} primary={<Button variant="primary" onClick={() => void begin()}>Submit</Button>}>
      <ErrorSummary errors={problems} />
      <div className="grid gap-x-12 gap-y-12 panes:grid-cols-5">
        <div className="min-w-0 max-w-form space-y-8 panes:col-span-3">
          <Levels levels={level.levels} current={currentLevel} proposed={proposedLevel} locked={locked} findings={findings.at('/levels').filter(({ rule }) => rule === 'promotion/levels-explicit')}
            onChange={(more) => void name(more)} />
          {field('summary', 'The case', 'From which level to which, and what was seen for how long. Two to five sentences.', 'many')}
          {asked.map((each) => (
            <section key={each.code} id={fieldId(`/evidence/${each.code}`)} tabIndex={-1} aria-label={each.name} className="border-t border-hairline pt-6">
              <h2 className="text-large tracking-tight">{each.name}</h2>
              <LevelAsks asked={each} />
              <div className="mt-3"><SettledList evidence={(shown.evidence ?? []).filter(({ dimension }) => dimension === each.code)} proposed={proposedLevel} onLeaveOut={({ id }) => leave.run({ id: shown.id, recordId: id, dimension: each.code })} /></div>
              {findings.at(`/evidence/${each.code}`).map((finding) => <p key={finding.message} className="mt-2 text-small font-semibold text-amber">{finding.message}</p>)}
              <div className="mt-4">
                <CoachField id={fieldId(`/argument/${each.code}`)} label={`How ${each.name.toLowerCase()} shows`} optional lines="some" maxLength={20_000} audience={audience} audienceHidden readOnly={locked}
                  value={argumentFor(document, each.code)} onChange={(value) => text.change((old) => ({ ...old, document: withArgument(old.document, each.code, value) }))}
                  findings={findings.at(`/arguments/${document.arguments.findIndex(({ id }) => id === each.code)}/text`)} onDismiss={findings.dismiss} />
              </div>
            </section>
          ))}
          {field('trajectory', 'What goes on growing', 'What they do today that they did not do half a year ago, and what comes next.')}
          {field('concerns', 'What stands against it', 'Open concerns of the time, and what became of them. The committee should read it from you.')}
          {field('retention', 'Fear of losing them', 'If it is part of why the case comes now, declare it here. The committee reads it, and the rest has to carry the level.')}
          <SaveStatus status={text.status} restored={text.restored} joined={text.joined} />
        </div>
        <div className="min-w-0 space-y-12 panes:col-span-2">
          <EvidenceMapFigure map={evidenceMap(facts)} />
          <Findings title="Before you submit" findings={findings.findings} onDismiss={findings.dismiss} none="Nothing to add." onGo={({ path = '' }) => go(path, document)} />
          <Section title="What it can rest on" hint="Notes and work of the last two years that you can read. Settle which dimension and level each speaks for; their authors’ own words stay as they are.">
            <SettleRecords shown={shown} proposed={proposedLevel} />
          </Section>
          <CaseQuotes shown={shown} />
        </div>
      </div>
      {text.conflict && <CaseConflict {...text.conflict} choose={text.choose} />}
      {asking && <SubmitCase shown={shown} findings={asking} version={text.version} onClose={() => setAsking(undefined)} onProblem={(problem) => { setAsking(undefined); setProblems(fieldProblems(problem)) }} />}
    </Page>
  )
}

/** Takes the focus to where a finding points. */
function go(path: string, draft: CaseDraft['document']): void {
  const [, part = '', at] = path.split('/')
  const id = part === 'levels' ? 'proposed-level' : part === 'quotes' ? 'case-quotes' : part === 'arguments' ? fieldId(`/argument/${draft.arguments[Number(at)]?.id}`) : part === 'evidence' && !at ? 'case-records' : fieldId(path)
  globalThis.document.getElementById(id)?.focus()
}

function draftOf({ document, version, currentLevel = '', proposedLevel = '' }: Pick<CaseShown, 'document' | 'version' | 'currentLevel' | 'proposedLevel'>): { value: CaseDraft; version: number } {
  return { value: { document: wholeCase(document), currentLevel, proposedLevel }, version: version ?? 0 }
}
