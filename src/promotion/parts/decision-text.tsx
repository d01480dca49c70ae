import type { ReactNode } from 'react'
import { Prose, Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { OUTCOME_WORDS } from '../codes.ts'
import type { CaseShown } from './case-words.ts'

/** What was decided, why, and what comes next: the same words for the person and for those who read it with them. */
export function DecisionText({ decision, acknowledgement, name }: { decision: NonNullable<CaseShown['decision']>; acknowledgement?: CaseShown['acknowledgement']; name?: string }) {
  const { outcome, proposedLevel, reasons, feedback, wouldChange, nextOn, levelFrom } = decision
  return (
    <Section title={`${OUTCOME_WORDS[outcome]}: ${proposedLevel}`} hint={levelFrom ? <>From <When date={levelFrom} />.</> : nextOn && <>Looked at again on <When date={nextOn} />.</>}>
      <div className="space-y-6">
        <Part title="Why"><Prose>{reasons}</Prose></Part>
        <Part title={name ? `To ${name}` : 'To you'}><Prose>{feedback}</Prose></Part>
        {wouldChange && <Part title="What would change it"><Prose>{wouldChange}</Prose></Part>}
        {name && acknowledgement && <Part title={`Received by ${name}`}><p className="text-soft"><When date={acknowledgement.at.slice(0, 10)} />: received, not necessarily agreed.</p>{acknowledgement.comment && <Prose>{acknowledgement.comment}</Prose>}</Part>}
      </div>
    </Section>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <div><h3 className="mb-1 text-base font-medium">{title}</h3>{children}</div>
}
