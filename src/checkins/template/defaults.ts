import type { TemplateKind } from './words.ts'

/** The questions an organisation starts with: open, about the work, and safe to be asked by either side. */
export const DEFAULT_QUESTIONS: Readonly<Record<TemplateKind, readonly string[]>> = {
  'one-on-one': [
    'What went well since we last met, and what made it go well?',
    'What is stuck or slower than it should be, and who could unblock it?',
    'What should I know that I may not have heard yet?',
    'What could I do more of, less of or differently for you?',
    'What matters most until we meet again?',
  ],
  'career-check-in': [
    'Which work of the last quarter would you like more of, and which less?',
    'Where would you like to be in two years: what would you be doing on an ordinary day?',
    'What do you already do at that level, and where has it shown?',
    'What is the widest gap between here and there, as each of us sees it?',
    'Which piece of work in the coming months would close some of it, and what support does it need?',
    'What has changed since we talked about this last?',
  ],
}
