import { praise } from '../written.ts'
import type { WrittenCase } from '../written-case.ts'

/** Dragan, L3 to L4: evidence that would stand, and a summary that argues from the fear of losing him without declaring it. */
export const retentionCase: WrittenCase = {
  person: 'dragan', by: 'meera', begun: 't-14', levels: ['L3', 'L4'],
  records: [
    praise('stack-watch', '4.24', 'xiaoling', `Your watch on the stack found the fault that I had called impossible in two reviews. It runs in all three instruments now.`, { project: 'Stack watch', dimension: 'craft', scope: 'teams', independence: 'frames', level: 'L4' }),
    praise('rain-fix', '5.26', 'wanjiru', `The fix for the drop-outs holds in the rain. Fourteen stations, six weeks, no call. You rang to ask before I had rung to say.`, { project: 'Roaming drop-outs', dimension: 'scope', scope: 'teams', independence: 'frames', level: 'L4' }),
    praise('one-log', '6.29', 'luca', `You and I had two formats for one log. You proposed a third, threw yours away first, and the page was done in a day.`, { project: 'One log', dimension: 'independence', scope: 'teams', independence: 'frames', level: 'L4' }),
    praise('esi-reads', '8.10', 'esi', `You read my first module with me, line by line, and stopped where I had stopped thinking. The second one went through without a remark.`, { dimension: 'leadership', scope: 'team', level: 'L4' }),
    praise('release-page', '9.17', 'priya', `The page with each release says what a customer will notice. We read it out on the telephone.`, { project: 'Release page', dimension: 'communication', scope: 'teams', level: 'L4' }),
    praise('bench-check', '10.19', 'mateus', `The test program refuses to run when the two sensors disagree, and says in words which of them it believes. We found three connectors with it.`, { project: 'Bench 2 drift', dimension: 'craft', scope: 'team', level: 'L4' }),
    praise('own-plan', '11.23', 'meera', `You brought the plan for the next release with what it leaves out, and why. I had nothing to add and one thing to take away.`, { project: 'Release plan', dimension: 'independence', scope: 'team', independence: 'frames', level: 'L4' }),
    praise('anjali-pair', '12.10', 'anjali', `Two afternoons beside you on the modem, and I fixed the third fault by myself. You were in the room, reading something else.`, { dimension: 'leadership', scope: 'teams', level: 'L4' }),
  ],
  settled: {
    'stack-watch': ['L4', 'craft'], 'rain-fix': ['L4', 'scope', 'craft'], 'one-log': ['L4', 'independence', 'scope'], 'esi-reads': ['L4', 'leadership'],
    'release-page': ['L4', 'communication'], 'bench-check': ['L4', 'craft'], 'own-plan': ['L4', 'independence'], 'anjali-pair': ['L4', 'leadership'],
  },
  summary: `Dragan carries firmware from the fault to the release for all three instruments: fourteen stations ran six weeks in the rain without a call since {5}. He has an offer from another company, and if we do not promote him now we will lose him.`,
  arguments: {
    craft: 'His watch on the stack found in {4} what two reviews had called impossible. The test program of bench 2 found three connectors since {10}.',
    scope: 'The fix for the drop-outs runs in fourteen stations. Support and service read one log since {6} where there had been two formats.',
    independence: 'Nobody had asked for one log. He proposed it to Luca, gave his own format up first, and it was in use within a day.',
    leadership: 'Esi’s second module passed without a remark after he had read the first with her. In {12} Anjali fixed the third modem fault by herself.',
    communication: 'With each release since {9} a page says what a customer will notice; support reads it out on the telephone.',
  },
  trajectory: 'In {4} he found faults, in {6} he joined two logs, in {11} he planned the release. Next is the firmware of the new pipe monitor, with Esi.',
  concerns: 'A release went out in {7} without a note to Service. The release page came of that, and none did since.',
  quotes: [
    { of: 'luca', asked: 't-13', text: 'We had two formats. He threw his own away first, and one log was done in a day.', released: 't-9' },
    { of: 'priya', asked: 't-13', text: 'We read his release page out on the telephone. Customers ask fewer questions after it.', released: 't-8' },
  ],
}
