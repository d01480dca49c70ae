import { Audience as AudienceLine } from '../../../ui/field.tsx'
import { Section } from '../../../ui/section.tsx'
import { hiddenOf, shownOf } from '../../template/template.ts'
import type { Audience, Question, TemplateDocument } from '../../template/words.ts'
import { SELF_QUESTIONS } from '../self-questions.ts'

export const AUDIENCE_TITLES: Record<Audience, string> = {
  self: 'The person',
  manager: 'The manager',
  peer: 'Peers',
  upward: 'Their reports',
}

/** Who reads an answer, in the words that stand beside its field. */
const READERS: Record<Audience, { now: string; later: string }> = {
  self: { now: 'only you', later: 'your manager, those above and HR, when you submit' },
  manager: { now: 'only you', later: 'those above you and HR when you submit, the person when you share' },
  peer: { now: 'only you', later: 'the manager and HR when you send it, the person as the cycle says' },
  upward: { now: 'only you', later: 'your manager and HR, mixed with at least four others and without your name' },
}
const APART: Record<Audience, { now: string; later: string }> = {
  self: READERS.self,
  manager: { now: 'only you', later: 'those above you and HR when you submit; never shown to the person' },
  peer: { now: 'only you', later: 'the manager and HR when you send it; never shown to the person' },
  upward: { now: 'only you', later: 'those above your manager and HR, mixed with at least four others and without your name; never your manager' },
}

/** A template as the one asked sees it. */
export function AudiencePreview({ audience, document }: { audience: Audience; document: TemplateDocument }) {
  const common: Question[] =
    audience === 'self'
      ? SELF_QUESTIONS.filter(({ field }) => document.selfFields.includes(field)).map(({ field, label, hint }) => ({
          id: field,
          label,
          help: hint,
          required: false,
          shown: true,
        }))
      : []
  const further = document[audience].filter(({ label }) => label.trim())
  // Of others the cycle asks first what the person reads.
  const asked = audience === 'peer' || audience === 'upward' ? [...shownOf(further), ...hiddenOf(further)] : further
  const questions = [...common, ...asked]
  return (
    <Section title={`As ${WHO[audience]} sees it`} hint={audience === 'manager' ? 'After the core of the review' : undefined}>
      {questions.length === 0 && <p className="text-soft">Nothing is asked.</p>}
      <ol className="space-y-6">
        {questions.map(({ id, label, help, required, shown }) => (
          <li key={id}>
            <p className="font-medium">
              {label}
              {!required && audience !== 'self' && <span className="font-normal text-soft"> (optional)</span>}
            </p>
            {help && <p className="text-small text-soft">{help}</p>}
            <AudienceLine {...(shown ? READERS[audience] : APART[audience])} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

const WHO: Record<Audience, string> = { self: 'the person', manager: 'the manager', peer: 'a peer', upward: 'somebody who reports to them' }
