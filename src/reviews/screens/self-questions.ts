import type { SelfField } from '../template/words.ts'

/** What a self-review asks in common, in order; a template may leave some out and add others. */
export const SELF_QUESTIONS: readonly {
  field: SelfField
  label: string
  hint: string
  placeholder: string
}[] = [
  {
    field: 'wentWell',
    label: 'What went well',
    hint: 'What you delivered or changed, and what it meant for others',
    placeholder: 'The new handover sheet is used on all bays; late doses fell from nine a month to two.',
  },
  {
    field: 'wasHard',
    label: 'What was hard',
    hint: 'Where it went slower or worse than you wanted, and what you took from it',
    placeholder: 'I said too late that the move would slip. In March I said it on the first day.',
  },
  {
    field: 'next',
    label: 'What comes next',
    hint: 'What you want to learn or take on, and what would help',
    placeholder: 'I would like to lead the trial of the new charts.',
  },
]
