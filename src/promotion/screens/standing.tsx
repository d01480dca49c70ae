import { ButtonLink } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { RuleLink } from '../../ui/rule-link.tsx'
import { Prose, Section } from '../../ui/section.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { STATE_WORDS } from '../codes.ts'
import { evidenceMap } from '../evidence-map.ts'
import { argumentFor, wholeCase } from '../merge.ts'
import { factsShown, levelWords, nextWords, STATE_STEPS, type CaseShown } from '../parts/case-words.ts'
import { DecisionText } from '../parts/decision-text.tsx'
import { EvidenceMapFigure } from '../parts/evidence-map.tsx'
import { LevelAsks } from '../parts/level-asks.tsx'
import { QuoteList } from '../parts/quote-list.tsx'
import { SettledList } from '../parts/settled-list.tsx'
import { PrintCase } from '../parts/print-case.tsx'
import { CaseNotes } from './case-notes.tsx'
import { CaseSteps } from './case-steps.tsx'
import { BlocksForHr } from './blocks-for-hr.tsx'

/** A case to be weighed: the level's own words, the argument, and what it rests on. Nobody else's case is beside it. */
export default function Standing({ shown }: { shown: CaseShown }) {
  return (
    <Page title={`Promotion case for ${shown.subject.name}`} width="wide" document back={{ to: '/promotion-cases', label: 'Promotion cases' }}
      purpose={shown.document ? `${levelWords(shown, shown.currentLevel)} to ${levelWords(shown, shown.proposedLevel)}, written by ${shown.author.name}.` : 'That there is a case, and where it stands.'}
      state={<StateLabel state={STATE_WORDS[shown.state]} step={STATE_STEPS[shown.state]} next={nextWords(shown)} />}
      actions={<><CaseSteps shown={shown} /><PrintCase shown={shown} title={`Promotion case for ${shown.subject.name}`} /></>}
      primary={shown.may.includes('decide') && <ButtonLink to={`/promotion-cases/${shown.id}/decide`} variant="primary">{shown.decision ? 'Word the decision anew' : 'Write the decision down'}</ButtonLink>}>
      {shown.decision && <DecisionText decision={shown.decision} acknowledgement={shown.acknowledgement} name={shown.subject.name} />}
      {shown.document ? <Weighed shown={shown} /> : <p className="text-soft">Its text is for those who write it until it is submitted.</p>}
    </Page>
  )
}

function Weighed({ shown }: { shown: CaseShown }) {
  const document = wholeCase(shown.document)
  const { dimensions } = shown.surroundings!
  const map = evidenceMap(factsShown(shown, { document, currentLevel: shown.currentLevel, proposedLevel: shown.proposedLevel }))
  const words = (title: string, text: string) => text.trim() && <Section title={title}><Prose>{text}</Prose></Section>
  return (
    <>
      {document.retention.trim() && (
        <Section title="Declared: fear of losing them" hint="The rest of the case has to carry the level."><Prose>{document.retention}</Prose></Section>
      )}
      {words('The case', document.summary)}
      <Section title="What it rests on"><EvidenceMapFigure map={map} /></Section>
      {dimensions.map((asked) => (
        <Section key={asked.code} title={asked.name}>
          <LevelAsks asked={asked} open />
          {argumentFor(document, asked.code).trim() && <div className="mt-4"><Prose>{argumentFor(document, asked.code)}</Prose></div>}
          <div className="mt-4"><SettledList evidence={(shown.evidence ?? []).filter(({ dimension }) => dimension === asked.code)} proposed={shown.proposedLevel} /></div>
        </Section>
      ))}
      {words('What goes on growing', document.trajectory)}
      {words('What stands against it', document.concerns)}
      {shown.quotes && <Section title="Words of colleagues"><QuoteList quotes={shown.quotes.filter(({ state }) => state === 'released')} /></Section>}
      {(shown.confirmations ?? []).length > 0 && (
        <Section title="Seen before it was submitted" hint="What the rules remarked, and whoever submitted it confirmed.">
          <ul className="space-y-1">{shown.confirmations!.map(({ key, note }) => <li key={key}><RuleLink rule={key.split('#')[0]!} />{note && `: ${note}`}</li>)}</ul>
        </Section>
      )}
      {(shown.overrides ?? []).length > 0 && (
        <Section title="Set aside by HR"><ul className="space-y-1">{shown.overrides!.map(({ rule, path, reason, by }) => <li key={rule + path}><RuleLink rule={rule} />, by {by.name}: {reason}</li>)}</ul></Section>
      )}
      {(shown.may.includes('override') || shown.may.includes('put-on-agenda')) && <div className="mt-12" data-screen-only=""><BlocksForHr shown={shown} /></div>}
      <CaseNotes shown={shown} />
    </>
  )
}
