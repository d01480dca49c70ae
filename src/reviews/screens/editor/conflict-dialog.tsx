import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Radios } from '../../../ui/inputs.tsx'
import { differences, mergeTexts, type Difference, type ReviewText } from '../../merge.ts'
import type { Rating, Scale } from '../../words.ts'
import { LIST_WORDS } from './item-fields.ts'

type Side = 'mine' | 'theirs'

export interface ConflictDialogProps {
  mine: ReviewText
  theirs: ReviewText
  /** Words of the rating. */
  scale?: Scale
  onChoose: (text: ReviewText) => void
}

/** Two texts of one review: section by section one chooses which to go on with. Nothing is lost before that. */
export function ConflictDialog({ mine, theirs, scale, onChoose }: ConflictDialogProps) {
  const [chosen, setChosen] = useState<Record<string, Side>>({})
  const list = differences(mine, theirs).map((each) => (each.section === 'rating' ? inScale(each, scale) : each))
  const fromTheirs = new Set(Object.entries(chosen).flatMap(([section, side]) => (side === 'theirs' ? [section] : [])))
  return (
    <Dialog
      open
      mustAnswer
      onClose={() => {}}
      title="Changed elsewhere"
      purpose={
        <>
          This review was saved in another tab or on another device since you opened it. Choose what to go on with; both texts are kept
          until then.
        </>
      }
      actions={
        <>
          <Button onClick={() => onChoose(theirs)}>Take all of the other</Button>
          <Button variant="primary" onClick={() => onChoose(mergeTexts(mine, theirs, fromTheirs))}>
            Go on with this
          </Button>
        </>
      }>
      <ul className="space-y-6">
        {list.map((each) => (
          <li key={each.section}>
            <Radios<Side>
              name={`conflict-${each.section}`}
              label={titleOf(each)}
              value={chosen[each.section] ?? 'mine'}
              onChange={(side) => setChosen((old) => ({ ...old, [each.section]: side }))}
              options={[
                { value: 'mine', label: <Side words="Here" text={each.mine} /> },
                { value: 'theirs', label: <Side words="Elsewhere" text={each.theirs} /> },
              ]}
            />
          </li>
        ))}
        {list.length === 0 && <li className="text-soft">Both say the same.</li>}
      </ul>
    </Dialog>
  )
}

function Side({ words, text }: { words: string; text?: string }) {
  return (
    <>
      <span className="text-small text-soft">{words}</span>
      <span className="block font-serif whitespace-pre-line">{text || (text === undefined ? 'Not there' : 'Empty')}</span>
    </>
  )
}

function inScale(difference: Difference, scale?: Scale): Difference {
  const words = (rating?: string) => scale?.[rating as Rating] ?? 'Not chosen'
  return { ...difference, mine: words(difference.mine), theirs: words(difference.theirs) }
}

function titleOf({ section, number }: Difference): string {
  if (section === 'summary') return 'Summary'
  if (section === 'forwardLooking') return 'Looking ahead'
  if (section === 'rating') return 'Rating'
  if (section.startsWith('answers/')) return 'A question of the template'
  return `${LIST_WORDS[section.startsWith('growth') ? 'growthAreas' : 'accomplishments'].one} ${number}`
}
