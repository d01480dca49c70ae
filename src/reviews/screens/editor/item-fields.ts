import type { ItemList } from '../../edits.ts'
import type { Accomplishment, GrowthArea } from '../../words.ts'

/** One question of a row, with what belongs into the answer. */
export interface ItemField {
  name: keyof Accomplishment | keyof GrowthArea
  label: string
  hint: string
}

export const ITEM_FIELDS: Record<ItemList, readonly ItemField[]> = {
  accomplishments: [
    { name: 'what', label: 'What', hint: 'What was delivered or changed' },
    { name: 'how', label: 'How', hint: 'The skill or way of working it showed' },
    { name: 'why', label: 'Why it mattered', hint: 'What it changed for others, with a number where there is one' },
  ],
  growthAreas: [
    { name: 'behaviour', label: 'Behaviour', hint: 'What one could see or hear, not what somebody is' },
    { name: 'example', label: 'Example', hint: 'One time it happened: when, where, what came of it' },
    { name: 'expectation', label: 'What good looks like', hint: 'At this level, in this work' },
    { name: 'actions', label: 'Next steps', hint: 'What they can do, and what you do to help' },
  ],
}

/** Words around each list. */
export const LIST_WORDS: Record<ItemList, { title: string; hint: string; add: string; one: string }> = {
  accomplishments: {
    title: 'Accomplishments',
    hint: 'Three to five, each resting on a record.',
    add: 'Add an accomplishment',
    one: 'Accomplishment',
  },
  growthAreas: {
    title: 'Growth areas',
    hint: 'Two or three, each something you have spoken about already.',
    add: 'Add a growth area',
    one: 'Growth area',
  },
}
