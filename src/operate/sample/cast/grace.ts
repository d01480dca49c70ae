import { artefact, concern, month, praise, talk } from '../written.ts'
import type { WrittenYears } from '../written.ts'

/** Quiet and expert, and hardly written about: gaps everywhere, and a rating that would fall without a word having been said. */
export const grace: WrittenYears = {
  person: 'grace',
  expectations: [
    { cycle: 'closed', by: 'leila', confirmed: 'p1.27', lines: [
      'Calibration certificates leave within three working days.',
      'The Bristol laboratory keeps its accreditation without a major finding.',
      'Change list for all three instruments, announced each Monday.',
    ] },
  ],
  observations: [
    praise('audit-p', 'p8.7', 'ingrid', `The assessors spent two days with your records. Findings: none. One of them asked for a copy of
      your uncertainty budget to teach from. I said that he should ask you.`, { dimension: 'craft', to: 'public' }),
    praise('budget-p', 'p10.3', 'ravi', `Grace rewrote the uncertainty budget for the low range and found that we had been too modest by a
      factor of two. It is a quiet kind of brilliance: four pages, no adjective.`, { dimension: 'scope', scope: 'organisation',
      answer: 'Five pages. One is the references.' }),
    concern('heads-p', 'p4.29', 'leila', `When you were ill for a week no certificate left the house. Declan had nine customers on the
      telephone. Could Mateus learn to issue the simple ones?`, { dimension: 'leadership', answer: 'He could. I will show him.' }),
    concern('monday-p', 'p9.17', 'leila', `The lid-seal change was in the list, but Mateus had not heard of it. Would you say changes
      aloud on Mondays? Two sentences will do.`, { dimension: 'communication', answer: 'Yes.' }),
    praise('mateus-table', '2.13', 'mateus', `The table I got thanked for was your idea. You said “pairs, in order, temperature” and
      walked on. I want that on record somewhere.`, { project: 'Bench 2 drift', dimension: 'leadership' }),
    praise('reference-cell', '5.13', 'ravi', `The new reference cell drifts by 0.02 per cent in 90 days. Commercial ones: 0.1. Grace made
      it from a broken Otter and patience. I intend to measure the second one with witnesses.`, { project: 'Reference cell',
      dimension: 'craft', to: 'public' }),
    praise('certificates', '9.11', 'declan', `Three hundred and six certificates since the cycle began, and I have not had to explain a
      single one of them to anyone. You will not see me write such a short note again.`, { dimension: 'craft' }),
    concern('cell-alone', '10.19', 'leila', `I do not know what Grace is working on. The cell seems important, Ravi talks of a patent.
      Certificates have slowed to five days. I have not asked her.`, { to: 'me', dimension: 'communication' }),
  ],
  talks: [talk('talk-p', 'p10.15', 'leila', `Talked about a second person for simple certificates (Mateus, from {2}) and about saying
    changes aloud on Mondays.`)],
  months: [
    month(1, ['Certificates in three days throughout.', 'Showed Mateus the simple ones.', 'Working on something with Ravi.'], true),
    month(2, ['Helped with the bench drift.', 'Says changes aloud on Mondays.', 'No time to talk, recall.']),
    month(4, ['Reference cell, first readings.', 'Mateus has issued nine certificates.', 'Owe her a proper conversation.']),
  ],
  meetings: [
    { on: '2.4', agenda: [['grace', 'Two days of laboratory for a cell']], notes: [['leila',
      'Said yes. Did not quite understand what for.']], actions: [['leila', 'Free the laboratory on two Fridays', '2.20', '2.18']] },
    { on: '6.10', agenda: [['grace', 'Cell'], ['leila', 'Certificates while you measure']], notes: [['grace',
      'Say: budget for three more cells.']] },
  ],
  topics: ['Certificates', 'Laboratory', 'Cell', 'Change list'],
  artefacts: [
    artefact('accreditation', 'p8.5', 'document', 'Report of the assessors, no findings', 'Accreditation'),
    artefact('uncertainty', 'p9.29', 'document', 'Uncertainty budget, low range', 'Accreditation'),
    artefact('cell-90', '8.28', 'measurement', 'Reference cell, 90 days', 'Reference cell'),
    artefact('cert-times', '12.16', 'measurement', 'Certificates: days from measurement to issue', 'Certificates'),
  ],
  lastOneOnOne: 't-38',
  closed: {
    self: { wentWell: 'Accreditation. Budget for the low range.', wasHard: 'Nothing in particular. Meetings.',
    next: 'A better reference. The commercial cells drift.', cites: ['accreditation', 'uncertainty'] },
    review: {
      by: 'leila', rating: 'exceeds',
      summary: `Grace exceeded the expectations of a staff specialist (L5): the laboratory passed its accreditation without a finding, and
        her uncertainty budget changed what the company may promise. The theme of the year is measurement that others build on. Passing on
        what she knows is where growth lies.`,
      accomplishments: [
        { title: 'Accreditation without a finding',
          what: 'Led the Bristol laboratory through its accreditation in {p8} with no finding.', how: `Kept the records so that each value
            can be traced to its instrument and its day, and answered the assessors from the page.`,
          why: 'We may issue certificates ourselves for four more years; 11 hospitals require it.', cites: ['audit-p', 'accreditation'] },
        { title: 'The low range',
          what: 'Rewrote the uncertainty budget and showed that the Otter measures twice as well in the low range as we had claimed.',
          how: 'Separated the effects one by one over six weeks, in four pages with every step.',
          why: 'Sales can now offer the Otter to hatcheries, where the old figure had ruled us out; six have bought since.',
          cites: ['budget-p', 'uncertainty'] },
        { title: 'The change list', what: 'Started one list of changes for all three instruments.',
          how: 'Collected changes from Engineering each Friday and checked which of them matter at the bench.',
          why: 'After the lid seal in {p9} no repair has gone out with a superseded part.', cites: ['monday-p'] },
      ],
      growthAreas: [
        { title: 'A second pair of hands for certificates', behaviour: 'Issues all certificates herself.',
          example: 'In her week of illness in {p4} none left the house and nine customers rang.',
          expectation: 'At L5 one grows others who can carry the work.',
          actions: 'Shows Mateus the simple certificates by {2}; Leila keeps two of his mornings free.', cites: ['heads-p', 'talk-p'] },
        { title: 'Changes said aloud', behaviour: 'Writes changes down and relies on people to look.',
          example: 'The lid-seal change of {p9} was in the list; Mateus had not heard of it and two instruments leaked.',
          expectation: 'A staff specialist makes a complicated field understandable to those who act in it.',
          actions: 'Two sentences in the Monday round; Leila puts it first on the agenda.', cites: ['monday-p', 'talk-p'] },
      ],
      forwardLooking: `Next year the better reference cell is hers to try, with Ravi. We expect certificates within three days with Mateus
        as second, and her judgement to be heard in the room and not only in the files.`,
      comment: 'Fine. Thank you.',
    },
  },
  open: {
    self: { wentWell: 'Cell: 0.02 per cent in 90 days. 412 certificates.',
    wasHard: 'Not sure what is expected of me this year. We did not write it down.',
    next: 'Three more cells. A student, perhaps. I would not mind teaching one.', cites: ['cell-90', 'cert-times'] },
    review: {
      by: 'leila', rating: 'meets', state: 'draft', started: 't-2', minutes: 11,
      summary: `Grace met the expectations of a staff specialist (L5) this year. Certificates were right, and the theme was the reference
        cell.`,
      accomplishments: [
        { title: 'The reference cell', what: 'Built a reference cell that drifts by 0.02 per cent in 90 days.',
          how: 'Made it from a broken Otter and measured it every Friday.', why: 'Commercial cells drift five times as much.',
          cites: ['reference-cell', 'cell-90'] },
        { title: 'Certificates', what: '412 certificates issued.', how: '', why: '', cites: ['certificates', 'cert-times'] },
      ],
      growthAreas: [],
      forwardLooking: '',
    },
  },
}
