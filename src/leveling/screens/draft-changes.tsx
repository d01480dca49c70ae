import { useState } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Findings } from '../../ui/findings.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Problem } from '../../ui/problem.ts'
import { Section } from '../../ui/section.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { listInWords } from '../../kit/text.ts'
import { DifferenceList } from '../parts/difference-list.tsx'

type Comparison = OutputOf<'framework.compare'>

/** What a draft would change for everybody, and the step that does it. */
export default function DraftChanges() {
  const { params } = usePlace()
  const comparison = useAction('framework.compare', { draftId: params.id! }, { fresh: true })
  return <Loaded query={comparison}>{(found) => <Shown id={params.id!} comparison={found} />}</Loaded>
}

function Shown({ id, comparison: { from, to, changes, draft } }: { id: string; comparison: Comparison }) {
  const admin = useMe().roles.includes('hr_admin')
  const [told, setTold] = useState<readonly FieldProblem[]>([])
  const { problems, gone, findings, version } = draft!
  const stands = problems.length > 0 ? 'The draft is not whole yet: see below' : gone.length > 0 ? `People hold ${listInWords(gone.map(({ level }) => level))}: see below` : changes.length === 0 ? 'Nothing differs from the version in force' : undefined
  return (
    <Page title="What would change" width="reading" back={{ to: `/framework/drafts/${id}`, label: to.name || 'The draft' }}
      purpose={from ? `The draft held against version ${from.version}, which is in force.` : 'Nothing is published yet, so all of it is new.'}
      actions={<ButtonLink to={`/framework/drafts/${id}`}>Go on writing</ButtonLink>}
      primary={admin && <Publish id={id} version={version} unavailable={stands} onTold={setTold} />}>
      <ErrorSummary errors={told} />
      {problems.length > 0 && (
        <Section title="Before it can be published">
          <ul className="list-disc space-y-1 pl-6">{problems.map(({ path, message }) => <li key={`${path} ${message}`}>{message}</li>)}</ul>
        </Section>
      )}
      {gone.length > 0 && (
        <Section title="Levels that people hold">
          <p className="max-w-prose">{gone.map(({ level, people }) => `${people === 1 ? 'One person holds' : `${people} people hold`} ${level}.`).join(' ')} The draft does not have {gone.length === 1 ? 'it' : 'them'}, so nobody could read what they are held against. Put {gone.length === 1 ? 'it' : 'them'} back with the same code, or give these people other levels first.</p>
        </Section>
      )}
      <div className="mt-12 first:mt-0">{changes.length === 0 ? <p className="text-soft">Nothing differs.</p> : <DifferenceList changes={changes} />}</div>
      {findings.length > 0 && <div className="mt-12"><Findings title="What the rules say" findings={findings} /></div>}
    </Page>
  )
}

function Publish({ id, version, unavailable, onTold }: { id: string; version: number; unavailable: string | undefined; onTold: (told: readonly FieldProblem[]) => void }) {
  const { go } = usePlace()
  const [asking, setAsking] = useState(false)
  const publish = useWrite('framework-draft.publish', {
    quiet: true, refreshes: ['framework.show', 'framework.versions', 'framework.compare', 'framework-draft.list'], says: (done) => ({ title: `Version ${done.version} is in force`, detail: 'Everybody was told. Reviews under way keep the version they began with.' }),
    done: () => void go('/framework'),
  })
  async function send() {
    onTold([])
    try {
      await publish.ask({ id }, { ifMatch: version })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      onTold([{ message: error.detail }])
    } finally {
      setAsking(false)
    }
  }
  return (
    <>
      <Button variant="primary" unavailable={unavailable} onClick={() => setAsking(true)}>Publish to everybody</Button>
      <Confirm open={asking} onClose={() => setAsking(false)} title="Publish this version to everybody" confirm="Publish to everybody" busy={publish.busy} onConfirm={() => void send()}
        consequence="Everybody can read it from now on, is told so, and the next reviews are held against it. It can’t be changed or taken back; a correction is another version. Reviews under way keep the version they began with." />
    </>
  )
}
