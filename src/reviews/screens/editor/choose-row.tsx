import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { nameOfItem, type ItemList, type ItemPlace } from '../../edits.ts'
import type { ReviewDocument } from '../../words.ts'
import { LIST_WORDS } from './item-fields.ts'

export interface ChooseRowProps {
  document: ReviewDocument
  onChoose: (place: ItemPlace) => void
  onAdd: (list: ItemList) => void
  onClose: () => void
}

/** A record was to be cited before any row was worked on: which one is meant? */
export function ChooseRow({ document, onChoose, onAdd, onClose }: ChooseRowProps) {
  return (
    <Dialog open onClose={onClose} title="Where does it belong?" purpose="From here on, records go into the row you worked on last.">
      {(['accomplishments', 'growthAreas'] as const).map((list) => (
        <div key={list} className="mt-6 first:mt-0">
          <h3 className="text-base">{LIST_WORDS[list].title}</h3>
          <ul className="mt-2 space-y-1">
            {document[list].map(({ id }) => (
              <li key={id}>
                <Button wide onClick={() => onChoose({ list, id })}>
                  {nameOfItem(document, { list, id })}
                </Button>
              </li>
            ))}
            <li>
              <Button wide variant="quiet" onClick={() => onAdd(list)}>
                {LIST_WORDS[list].add}
              </Button>
            </li>
          </ul>
        </div>
      ))}
    </Dialog>
  )
}
