import { artefact, concern, month, praise } from '../written.ts'
import type { WrittenYears } from '../written.ts'

/** New since the ninth month: thin for a good reason, which the rules know. */
export const saia: WrittenYears = {
  person: 'saia',
  expectations: [
    { cycle: 'open', by: 'leila', from: '9.20', confirmed: false, lines: [
      'Answers simple support enquiries alone after four weeks.',
      'Does a yearly check on the Heron and the Otter alone by the end of the cycle.',
      'Goes on three visits with Wanjiru and leads the third.',
    ] },
  ],
  observations: [
    praise('first-phone', '10.2', 'priya', `Day 19, first hour alone: eight calls, one fetched, and you wrote down the two questions you
      could not answer and had both answers by the evening. That habit is worth more than knowing.`, { dimension: 'independence' }),
    praise('guide-typo', '10.16', 'oskar', `You read the guide like a customs officer. Four steps in the wrong order, found by somebody
      who had been here for five weeks. Fixed, with your initials.`, { project: 'Support guide', dimension: 'craft' }),
    praise('otter-check', '11.25', 'mateus', `Yearly check on the Otter: second one without help, third one without me in the room. Report
      had three parts. I had not told him about the three parts.`, { dimension: 'craft' }),
    concern('harness', '12.3', 'wanjiru', `In Thika you clipped the harness to the handrail and not to the eye. You moved it when I said
      so and it took a second. Please make it the first thing on each roof, before the tools: the rail is for hands.`,
      { to: 'person', dimension: 'craft', situation: 'Roof of the station in Thika', behaviour: 'Harness clipped to the handrail',
        effect: 'The rail is not built to hold a fall', answer: 'Eye first, tools second. I have written it on the lid of my case.' }),
    praise('second-roof', '12.21', 'wanjiru', `Nakuru, second trip. He clipped to the eye, checked mine, and then led. It took him fifty
      minutes longer than me and he found a cracked gland that I had passed twice.`, { project: 'Kisima monitors',
      dimension: 'independence' }),
    praise('settings-answer', 't-10', 'leila', `The Trust asked about the interval at station 6 while Wanjiru was on leave. You looked it
      up, asked me whether you may answer, and answered. In my view you need not have asked; from now on you may.`, {
      project: 'Kisima monitors', dimension: 'independence' }),
  ],
  talks: [],
  months: [
    month(10, ['Telephone alone on day 19.', 'Corrected the guide, four steps.', 'Quiet in meetings, clear in writing.'], true),
    month(11, ['Bench weeks with Mateus, two yearly checks.', 'Travel papers in order.', 'Asked for reading on sampling.'], true),
    month(12, ['Two trips with Wanjiru, led the second.', 'Harness: told by Wanjiru at once, sits now.',
      'Settings of Uganda to be written by him.'], true),
    month(13, ['Answered the Trust from the settings book.', 'Back on the bench, first repairs.',
      'Expectations still not confirmed, my side too.'], true),
  ],
  meetings: [
    { on: '9.10', agenda: [['leila', 'First week: what was odd?'], ['saia', 'Who do I ask about what?']], actions: [['leila',
      'List: who for what', '9.17', '9.15']] },
    { on: '11.12', agenda: [['saia', 'First trip: what do I bring?'], ['leila', 'Expectations: read and tell me what is missing']],
      actions: [['saia', 'Read the expectations and confirm', '11.26']] },
  ],
  topics: ['What was new this week', 'A question nobody answered', 'Travel', 'People to meet', 'Sampling', 'Telephone or bench'],
  artefacts: [
    artefact('check-report', '11.24', 'document', 'Yearly check of an Otter, report', 'Yearly checks'),
    artefact('roof-report', '12.21', 'document', 'Station 14, second visit', 'Kisima monitors'),
  ],
  open: {
    self: { wentWell: 'I arrived on a Monday and by the end of the month people rang me back by name. The roof at Nakuru.',
    wasHard: 'The first telephone hour. And asking, when everybody is busy; I have learned that busy people like short questions.',
    next: 'Uganda, with a settings book of its own.', cites: ['roof-report'] },
  },
}
