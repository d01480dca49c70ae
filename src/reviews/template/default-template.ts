import type { Template } from './words.ts'

/** The template a new organisation starts with: few questions, each of which the answer to the others can't replace. */
export const DEFAULT_TEMPLATE: Template = {
  id: '7b1d0c5e-52a4-4d7e-9a53-0f6f1f0c2a10',
  version: 1,
  name: 'Yearly review',
  builtIn: true,
  document: {
    selfFields: ['wentWell', 'wasHard', 'next'],
    self: [
      {
        id: 'support',
        label: 'What do you need from your manager?',
        help: 'More of something, less of something, or a decision that is waiting',
        required: false,
        shown: true,
      },
    ],
    manager: [
      {
        id: 'manager-part',
        label: 'What will you do to help with the growth areas?',
        help: 'Your own part: time, an opening, somebody to learn from. The person reads it.',
        required: false,
        shown: true,
      },
      {
        id: 'next-role',
        label: 'What would this person need before a larger role?',
        help: 'For planning who could take over what. Facts from the work, no guesses about plans or private life.',
        required: false,
        shown: false,
      },
    ],
    peer: [
      {
        id: 'keep',
        label: 'What did they do that helped you or the work, and should go on?',
        help: 'One or two occasions: when it was, what they did, what came of it',
        required: true,
        shown: true,
      },
      {
        id: 'change',
        label: 'What could they do differently next time?',
        help: 'What you saw, and what would have helped more',
        required: false,
        shown: true,
      },
    ],
    upward: [
      {
        id: 'helps',
        label: 'What does your manager do that helps you do good work?',
        help: 'An occasion says more than a trait',
        required: false,
        shown: true,
      },
      {
        id: 'hinders',
        label: 'What should your manager change or stop?',
        help: 'Leave out what only you could know: answers are shown without names, but words can give somebody away',
        required: false,
        shown: true,
      },
    ],
  },
}
