import { INDIVIDUAL } from './default-framework/individual.ts'
import { MANAGEMENT } from './default-framework/management.ts'
import type { LevelingFramework } from './framework.ts'

/** The framework a new organisation starts with. Trade-neutral: it should read as well on a repair bench as in a legal team. */
export const DEFAULT_FRAMEWORK: LevelingFramework = {
  id: 'plumbline-default',
  version: 1,
  name: 'Plumbline default framework',
  tracks: [
    { code: 'individual', name: 'Individual' },
    { code: 'management', name: 'Management' },
  ],
  dimensions: [
    { code: 'craft', name: 'Craft', kind: 'skill', about: 'The skill of the trade itself, and the quality of what leaves one’s hands.' },
    {
      code: 'scope',
      name: 'Scope of impact',
      kind: 'scope',
      about: 'How far the results of the work reach, from one task to the whole company.',
    },
    {
      code: 'independence',
      name: 'Independence',
      kind: 'independence',
      about: 'How open a problem may be, and how much of the way one finds alone.',
    },
    {
      code: 'leadership',
      name: 'Leadership',
      kind: 'leadership',
      about: 'What one does so that others do better work, with or without a title.',
    },
    {
      code: 'communication',
      name: 'Communication',
      kind: 'communication',
      about: 'Whether the right people know the right thing in time, and can act on it.',
    },
  ],
  levels: [
    { code: 'L1', track: 'individual', order: 1, name: 'Entry', scope: 'task', independence: 'guided', summary: 'Learns the trade on defined tasks, with somebody at hand.' },
    { code: 'L2', track: 'individual', order: 2, name: 'Developing', scope: 'task', independence: 'checked', summary: 'Does the usual work well and knows when to ask.' },
    {
      code: 'L3',
      track: 'individual',
      order: 3,
      name: 'Established', scope: 'team', independence: 'alone',
      summary: 'Owns whole pieces of work; the team can plan around the result.',
    },
    {
      code: 'L4',
      track: 'individual',
      order: 4,
      name: 'Senior', scope: 'team', independence: 'frames',
      summary: 'Carries projects from the question to the result and raises the standard of the team.',
    },
    {
      code: 'L5',
      track: 'individual',
      order: 5,
      name: 'Staff', scope: 'teams', independence: 'directs',
      summary: 'Sets the direction of a field across several teams and takes on problems nobody has framed yet.',
    },
    {
      code: 'L6',
      track: 'individual',
      order: 6,
      name: 'Principal', scope: 'company', independence: 'directs',
      summary: 'Shapes what the company can do, and is often asked by people outside it.',
    },
    {
      code: 'M1',
      track: 'management',
      order: 1,
      name: 'Team lead', scope: 'team', independence: 'checked',
      summary: 'Leads a small team day by day and still does some of its work.',
    },
    { code: 'M2', track: 'management', order: 2, name: 'Manager', scope: 'team', independence: 'alone', summary: 'Answers for a team’s results, people and plan over a year.' },
    { code: 'M3', track: 'management', order: 3, name: 'Director', scope: 'teams', independence: 'frames', summary: 'Leads several teams through their managers towards one aim.' },
    {
      code: 'M4',
      track: 'management',
      order: 4,
      name: 'Executive', scope: 'company', independence: 'directs',
      summary: 'Answers for a whole function and, with the others, for the company.',
    },
  ],
  expectations: [...INDIVIDUAL, ...MANAGEMENT],
}
