import { useState } from 'react'
import type { Finding } from '../../kit/finding.ts'
import { ruleKey } from '../../reviews/confirmation.ts'
import { Button } from '../../ui/button.tsx'
import { FindingWords } from '../../ui/findings.tsx'
import { Select } from '../../ui/inputs.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import type { CaseShown } from '../parts/case-words.ts'

/** What keeps a submitted case from a session, for HR: set aside with a reason, and then put before one. */
export function BlocksForHr({ shown }: { shown: CaseShown }) {
  const checked = useAction('promotion-case.check', { id: shown.id })
  const sessions = useAction('promotion-session.list', {})
  return (
    <Section title="Before it goes to a session" hint="Facts about its dates and its text, as far as the records you may read show them.">
      <Loaded query={checked}>
        {({ findings, overridden }) => {
          const open = findings.filter((finding) => !overridden.includes(ruleKey(finding)))
          return open.length === 0 ? <p className="text-soft">Nothing stands in the way.</p> : <ul className="divide-y divide-hairline border-y border-hairline">{open.map((finding) => <li key={ruleKey(finding)} className="py-3"><Block id={shown.id} finding={finding} may={shown.may.includes('override')} /></li>)}</ul>
        }}
      </Loaded>
      {shown.may.includes('put-on-agenda') && <Loaded query={sessions}>{({ sessions: all }) => <PutBefore id={shown.id} sessions={all.filter(({ closedAt }) => !closedAt)} />}</Loaded>}
    </Section>
  )
}

function Block({ id, finding, may }: { id: string; finding: Finding; may: boolean }) {
  const key = ruleKey(finding)
  const kept = useKept(`promotion-case/${id}/override/${key}`, { reason: '' })
  const [open, setOpen] = useState(false)
  const aside = useWrite('promotion-case.override', { refreshes: ['promotion-case.check', 'promotion-case.show'], done: () => kept.clear() })
  return (
    <>
      <FindingWords finding={finding} />
      {may && !open && <p className="mt-2"><Button size="small" variant="quiet" onClick={() => setOpen(true)}>Set it aside</Button></p>}
      {open && (
        <form className="mt-3 max-w-form space-y-3" onSubmit={(event) => { event.preventDefault(); aside.run({ id, rule: finding.rule, path: finding.path ?? '', reason: kept.value.reason }) }}>
          <TextArea id={`override-${key}`} label="Why it is set aside" rows={2} maxLength={4000} value={kept.value.reason} onChange={(event) => kept.change({ reason: event.target.value })} audience={{ now: 'only you', later: 'those who read the case' }} />
          <Button type="submit" size="small" busy={aside.busy} unavailable={kept.value.reason.trim().length < 10 ? 'Write down why, in a sentence' : undefined}>Set it aside</Button>
        </form>
      )}
    </>
  )
}

function PutBefore({ id, sessions }: { id: string; sessions: readonly { id: string; name: string }[] }) {
  const [session, setSession] = useState('')
  const put = useWrite('promotion-session.put', { quiet: true, refreshes: ['promotion-case.show', 'promotion-session.show'] })
  if (sessions.length === 0) return <p className="mt-4 text-soft">There is no open session to put it before.</p>
  return (
    <form className="mt-6 flex flex-wrap items-end gap-4" onSubmit={(event) => { event.preventDefault(); if (session) put.run({ id: session, caseId: id }) }}>
      <div className="min-w-0 flex-1 basis-60"><Select id="put-before" label="Put it before" error={put.problem?.detail} value={session} onChange={(event) => { put.reset(); setSession(event.target.value) }} options={[{ value: '', label: 'Choose a session', disabled: true }, ...sessions.map((each) => ({ value: each.id, label: each.name }))]} /></div>
      <Button type="submit" busy={put.busy} unavailable={session ? undefined : 'Choose a session first'}>Put it on the agenda</Button>
    </form>
  )
}
