import { praise } from '../written.ts'
import type { WrittenCase } from '../written-case.ts'

/** Joana, L3 to L4: the work is there, and one sentence measures her against somebody else. */
export const comparedCase: WrittenCase = {
  person: 'joana', by: 'samira', begun: 't-16', levels: ['L3', 'L4'],
  records: [
    praise('clamp-torque', '4.9', 'oskar', `A customer’s photo showed a loose clamp. You measured twenty, found the torque, and told me by four what to answer.`, { project: 'Clamp', dimension: 'communication', scope: 'teams', level: 'L4' }),
    praise('test-order', '5.20', 'bilal', `You turned the order of the final test around: the check that fails most comes first now. I save a quarter of an hour on each one that is not good.`,
      { project: 'Final test', dimension: 'craft', scope: 'team', independence: 'frames', level: 'L4' }),
    praise('pipe-stand', '6.18', 'callum', `Your stand for the Mayfly holds the pipe as a customer’s wall does. I have put it into the drawings of the next one.`, { project: 'Mayfly stand', dimension: 'scope', scope: 'teams', independence: 'frames', level: 'L4' }),
    praise('late-boards', '7.22', 'samira', `When the boards came late you had the week planned anew before I had read the mail, with what each of the three could do without them.`, { dimension: 'independence', scope: 'team', independence: 'frames', level: 'L4' }),
    praise('tevita-test', '8.26', 'tevita', `You let me fail the leak test twice before you asked what I hear. I hear it now.`, { dimension: 'leadership', scope: 'team', level: 'L4' }),
    praise('leak-count', '10.13', 'ingrid', `Leaks after assembly: 2 in 310 since your stand is in use, 9 in 305 before it. I checked the counting.`, { project: 'Mayfly stand', dimension: 'craft', scope: 'team', level: 'L4' }),
    praise('porto-line', '11.18', 'duarte', `You showed my people in an hour how a cartridge is pushed in on line B, and took their three wishes home. Two of them are in the fixture.`, { dimension: 'leadership', scope: 'teams', level: 'L4' }),
    praise('change-list-b', '12.11', 'meera', `The change list for line B comes from you, complete, on the Monday. Engineering has stopped asking.`, { project: 'Change list', dimension: 'scope', scope: 'teams', level: 'L4' }),
  ],
  settled: {
    'clamp-torque': ['L4', 'communication', 'craft'], 'test-order': ['L4', 'craft', 'independence'], 'pipe-stand': ['L4', 'scope'], 'late-boards': ['L4', 'independence'],
    'tevita-test': ['L4', 'leadership'], 'leak-count': ['L4', 'craft'], 'porto-line': ['L4', 'leadership'], 'change-list-b': ['L4', 'scope', 'communication'],
  },
  summary: `Joana owns the pipe monitor on line B from the drawing to the customer’s wall: leaks after assembly fell from 9 in 305 to 2 in 310 since {7}. She is already better than Bilal, who is at L4.`,
  arguments: {
    craft: 'Since {5} the check that fails most comes first in the final test, which saves a quarter of an hour on each bad one. Leaks fell from 9 in 305 to 2 in 310.',
    scope: `Callum took her stand into the drawings of the next monitor in {6}. The change list of line B comes from her since {9}, complete, and Engineering builds by it.`,
    independence: 'On {7.22} the boards came late; she had planned the week anew before the mail was read, and the line lost half a day instead of three.',
    leadership: 'Tevita finds leaks by ear since {8} because she let him, and 40 a month no longer wait for her. In {11} she taught four people in Porto and brought two of their wishes into the fixture.',
    communication: 'On {4.9} a customer’s photo became a torque and an answer within the day. Her change list reaches Engineering each Monday.',
  },
  trajectory: 'In {4} she answered questions about the line, in {6} she changed the stand, and since {9} she keeps the list for all. Next is the fixture of the new monitor, from its first drawing.',
  concerns: 'Two test sheets were unsigned in {6}. The new order of the test asks for the signature, and none is missing since.',
  quotes: [
    { of: 'callum', asked: 't-15', text: 'Her stand is in my drawings. She had built it from scrap and measured it better than I would have.', released: 't-11' },
    { of: 'tevita', asked: 't-15', text: 'I can hear a leak because she waited until I could.', released: 't-10' },
  ],
}
