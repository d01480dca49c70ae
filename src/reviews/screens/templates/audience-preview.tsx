import { Audience as AudienceLine } from '../../../ui/field.tsx'
import { Section } from '../../../ui/section.tsx'
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
const APART = { now: 'only you', later: 'those above you and HR when you submit; never shown to the person' }

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
  const questions = [...common, ...document[audience].filter(({ label }) => label.trim())]
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
            <AudienceLine {...(shown ? READERS[audience] : APART)} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

const WHO: Record<Audience, string> = { self: 'the person', manager: 'the manager', peer: 'a peer', upward: 'somebody who reports to them' }
