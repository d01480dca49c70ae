import { Section } from '../../../ui/section.tsx'
import type { Round } from '../../peer/words.ts'

/** What an anonymous round gave: texts by question, in an order that says nothing. */
export function Batch({ round, questions, own }: { round: Round; questions: readonly string[]; own: boolean }) {
  return (
    <>
      {!own && <p className="mb-6 max-w-prose text-small text-soft">This is what {round.subject.name} reads. Below it are the answers with their authors, which {round.subject.name} never reads.</p>}
      {round.batch?.map(({ question, texts }) => (
        <Section key={question} title={questions[question - 1] ?? ''}>
          <ul className="space-y-6">
            {texts.map((text) => <li key={text} className="max-w-prose border-l border-edge pl-4 font-serif text-prose whitespace-pre-line" data-keep="">{text}</li>)}
          </ul>
        </Section>
      ))}
    </>
  )
}
