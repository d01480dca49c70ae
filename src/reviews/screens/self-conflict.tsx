import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { answerTo } from '../template/template.ts'
import type { Answer, SelfReviewDocument } from '../words.ts'
import { SELF_QUESTIONS } from './self-questions.ts'

/** Two texts of one self-review: one of them, or both one after the other. */
export function SelfConflict({
  mine,
  theirs,
  onChoose,
}: {
  mine: SelfReviewDocument
  theirs: SelfReviewDocument
  onChoose: (text: SelfReviewDocument) => void
}) {
  const both = SELF_QUESTIONS.reduce((all, { field }) => ({ ...all, [field]: joined(mine[field], theirs[field]) }), {
    ...mine,
    cites: [...new Set([...mine.cites, ...theirs.cites])],
    answers: joinedAnswers(mine.answers, theirs.answers),
  })
  const answered = joinedAnswers(mine.answers, theirs.answers)
  return (
    <Dialog
      open
      mustAnswer
      onClose={() => {}}
      title="Changed elsewhere"
      purpose="Your self-review was saved in another tab or on another device since you opened it. Both texts are kept until you choose."
      actions={
        <>
          <Button onClick={() => onChoose(theirs)}>Take the other</Button>
          <Button onClick={() => onChoose(mine)}>Keep this one</Button>
          <Button variant="primary" onClick={() => onChoose(both)}>
            Keep both
          </Button>
        </>
      }>
      <div className="space-y-4">
        {SELF_QUESTIONS.filter(({ field }) => mine[field] !== theirs[field]).map(({ field, label }) => (
          <div key={field}>
            <h3 className="text-base">{label}</h3>
            <p className="mt-1 text-small text-soft">Here</p>
            <p className="font-serif whitespace-pre-line">{mine[field] || 'Empty'}</p>
            <p className="mt-2 text-small text-soft">Elsewhere</p>
            <p className="font-serif whitespace-pre-line">{theirs[field] || 'Empty'}</p>
          </div>
        ))}
        {answered
          .filter(({ id }) => answerTo(mine.answers, id) !== answerTo(theirs.answers, id))
          .map(({ id, question }) => (
            <div key={id}>
              <h3 className="text-base">{question}</h3>
              <p className="mt-1 text-small text-soft">Here</p>
              <p className="font-serif whitespace-pre-line">{answerTo(mine.answers, id) || 'Empty'}</p>
              <p className="mt-2 text-small text-soft">Elsewhere</p>
              <p className="font-serif whitespace-pre-line">{answerTo(theirs.answers, id) || 'Empty'}</p>
            </div>
          ))}
      </div>
    </Dialog>
  )
}

function joinedAnswers(mine: readonly Answer[] = [], theirs: readonly Answer[] = []): Answer[] {
  const all = [...mine, ...theirs.filter(({ id }) => !mine.some((each) => each.id === id))]
  return all.map((each) => ({ ...each, text: joined(answerTo(mine, each.id), answerTo(theirs, each.id)) }))
}

function joined(mine: string, theirs: string): string {
  return mine === theirs ? mine : [mine, theirs].filter((text) => text.trim()).join('\n\n')
}
