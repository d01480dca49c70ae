import { artefact, concern, month, praise, talk } from '../written.ts'
import type { WrittenYears } from '../written.ts'

/** The manager with nine reports, seen by her own manager and by the people around her. */
export const leila: WrittenYears = {
  person: 'leila',
  expectations: [
    { cycle: 'closed', by: 'anselm', confirmed: 'p1.29', lines: [
      'Average time to repair below 16 working days.',
      'Service contracts: 40 of 43 renewed.',
      'Refurbishment joins the team without loss of pace.',
    ] },
    { cycle: 'open', by: 'anselm', confirmed: '1.24', lines: [
      'Average time to repair at 12 working days by the end of the cycle.',
      'Service logistics moves to the team in {6}, parts on the day in 9 of 10 repairs.',
      'Each of the nine has agreed expectations, a note a month and a review without surprise.',
      'A stand-in who can lead the team for four weeks.',
    ] },
  ],
  observations: [
    praise('merge-p', 'p4.16', 'nomvula', `Refurbishment moved to you on a Monday, and on the Friday my planners asked whether it had
      happened yet. I know how much work it is to make something look like nothing.`, { dimension: 'independence' }),
    praise('flood-p', 'p4.28', 'anselm', `You ran the flood weeks from a list on the wall, and went home at six on each of those days, and
      sent the others home too. Both are why it worked.`, { dimension: 'leadership', to: 'public' }),
    concern('escalations-p', 'p6.24', 'anselm', `I counted nine escalations this month which you answered yourself, five of them at night.
      Priya could have taken most of them. What would you need in order to let her?`, { dimension: 'leadership',
      answer: 'To stop being good at it, I suppose. I will hand her the hospital ones first.' }),
    concern('quiet-p', 'p9.23', 'anselm', `We talked for an hour about your team and you did not mention Grace until I asked. She had just
      brought home the accreditation. Who else is quiet?`, { dimension: 'leadership' }),
    praise('renewals-p', 'p11.30', 'farid', `41 of 43 renewed. I wish to say that Service is the one budget that I do not open on Sundays.`,
      { dimension: 'scope' }),
    praise('drift-decision', '2.9', 'ingrid', `You stopped bench 2 for eight days in the fullest month, on the suspicion of one
      technician, and told six customers before we knew anything. That is what I mean when I say quality is decided by managers.`, {
      project: 'Bench 2 drift', dimension: 'independence' }),
    praise('recall-week', '2.26', 'duarte', `In the week of batch 2207 your people gave my people numbers and never a “how could you”. I
      asked Inês why. She said you had opened the first call with “what do you need from us”.`, { project: 'Batch 2207',
      dimension: 'communication', to: 'public' }),
    concern('reviews-night', '3.18', 'anselm', `You told me that last cycle’s reviews took four nights. They were good. I would rather
      that they take nine afternoons, spread over a month, from notes that exist already. What is missing from the notes?`, {
      dimension: 'craft', answer: 'Grace and Declan, honestly. For the others I have plenty.' }),
    praise('hana-move', '6.29', 'gwen', `You asked for a proper hand-over, all three at one table, with the open points read aloud. Hana
      left my team without feeling passed on. Thank you.`, { dimension: 'leadership' }),
    praise('twelve-days', '7.24', 'anselm', `Time to repair is at 12 working days, from 15 in {1}. You say that it was trolleys and stock
      figures. It was also you, asking in every round what people wait for.`, { dimension: 'scope', effect: 'From 15 to 12 working days' }),
    concern('declan-late', '8.14', 'anselm', `Farid showed me 46,000 pounds invoiced late. You have known about the renewals since last
      year, and from what you say Declan has heard nothing of it from you in this cycle. It is not fair on him. Please talk to him before
      the month is out.`, { dimension: 'leadership',
      answer: 'Yes. I have been avoiding it because he is so good at the rest. I will do it on the {8.21th}.' }),
    praise('tarmac-leila', '8.12', 'ruth', `On the day of the tarmac I rang you to ask what I could do, and you said “nothing, Hana has
      it, please don’t ring her”. I have been thinking about that sentence since.`, { project: 'Tarmac rescue', dimension: 'leadership' }),
    praise('yusuf-leave', '10.2', 'emine', `I use your return plan for Yusuf as an example now: four weeks at 60 per cent, the figures
      adjusted, no call during the leave. He told me that he came back to a table and not to a heap.`, { dimension: 'leadership' }),
    concern('grace-again', '11.16', 'anselm', `I met Grace at the coffee machine and asked how she is. She said “fine, I think, nobody has
      said”. It is more than a year since we first talked about the quiet ones. I am not cross; I would like to know what stands in the way.`, {
      dimension: 'leadership', answer: 'That she never needs anything. Which is of course what I would say about somebody I do not ask.' }),
    praise('stand-in', '12.9', 'anselm', `Priya led the team for the two weeks of your holiday and nothing reached me. You had told her
      what she may decide and had told the others that she may.`, { dimension: 'leadership' }),
  ],
  talks: [
    talk('talk-half', '6.26', 'anselm', `Half-year talk. Well: drift, recall, taking over logistics. To work on: hard conversations in
      time (Declan), and the people who do not ask for time (Grace).`),
    talk('talk-p', 'p10.6', 'anselm', `Talked about escalations: hospitals to Priya. And about the quiet ones: a list of nine names, once
      a week, who was not spoken of.`),
  ],
  months: [
    month(1, ['Expectations with eight of nine agreed.', 'Repair at 15 working days.', 'Plan for logistics ready.'], true),
    month(2, ['Drift and recall in one month, calm in both.', 'Sent people home.', 'No notes for Grace and Declan.'], true),
    month(5, ['Hand-over of Hana prepared.', 'Repair at 13 days.', 'Renewals slip; she says she will talk to Declan.'], true),
    month(8, ['Tarmac: let Hana lead.', 'Talked to Declan on the {8.21th}, finally.', 'Twelve days.'], true),
    month(11, ['Holiday with Priya as stand-in.', 'Grace still without expectations.', 'Parts on the day: 96 of 100.'], true),
  ],
  meetings: [
    { on: '8.14', agenda: [['anselm', 'Declan'], ['leila', 'Second post in Nairobi']], notes: [['leila', `What do I fear? That he stops
      being charming to customers. Not a reason.`]], actions: [['leila', 'Talk to Declan', '8.28', '8.21']] },
    { on: '11.20', agenda: [['anselm', 'Grace'], ['leila', 'Reviews: nine afternoons']], notes: [['anselm',
      'Offer to take two meetings off her.']], actions: [['leila', 'An hour with Grace, in the laboratory', '12.4']] },
  ],
  topics: ['Time to repair', 'Who was not spoken of this week', 'Nairobi post', 'Budget for spare parts', 'Stand-in', 'Milena and us',
  'Contracts', 'What I should hear first'],
  artefacts: [
    artefact('repair-days', '12.15', 'measurement', 'Working days to repair, by month', 'Time to repair'),
    artefact('merge-plan', 'p3.27', 'document', 'Refurbishment joins Service: plan for one weekend', 'Refurbishment'),
    artefact('renewal-p', 'p11.27', 'measurement', 'Contracts renewed, 41 of 43', 'Service contracts'),
  ],
  closed: {
    self: { wentWell: 'Refurbishment is part of the team and Yusuf likes it. The flood weeks.',
    wasHard: 'Letting go of hard customers. Writing nine reviews in four nights.', next: 'Logistics in the team, and twelve days.',
    cites: ['merge-plan', 'renewal-p'] },
    review: {
      by: 'anselm', rating: 'meets',
      summary: `Leila met the expectations of a manager (M2) in every respect, in a year with a flood and a merger of two teams. The theme
        is calm: people knew what mattered on the day. Handing over escalations, and seeing the quiet ones, is the next step.`,
      accomplishments: [
        { title: 'Refurbishment in the team', what: 'Took over refurbishment in {p4} over one weekend.',
          how: 'Asked Yusuf what must not change, wrote it at the top of the plan, and moved the tables herself.',
          why: 'Output was 20 instruments in the first month, as before; repairs and refurbishment now share parts worth 40,000 pounds.',
          cites: ['merge-p', 'merge-plan'] },
        { title: 'The flood weeks',
          what: 'Got eleven instruments of Calder Vale back within eight working days, and kept all other repairs moving.',
          how: 'One list on the wall, two rounds a day, everybody home at six.', why: 'Calder Vale renewed for three years in {p9}.',
          cites: ['flood-p'] },
        { title: 'Contracts', what: '41 of 43 service contracts renewed.',
          how: 'Gave the six customers who had complained a visit before the offer.',
          why: 'It secures two thirds of the income of Service.', cites: ['renewals-p', 'renewal-p'] },
      ],
      growthAreas: [
        { title: 'Escalations to the team', behaviour: 'Answers hard customers herself, also at night, although others could.',
          example: 'In {p6} nine escalations, five of them at night; Priya could have taken most.',
          expectation: 'An M2 grows people into their next role, and escalations are where this is learned.',
          actions: 'Hands the hospitals to Priya in the first quarter; Anselm tells the hospitals so.', cites: ['escalations-p', 'talk-p'] },
        { title: 'The quiet ones', behaviour: 'Speaks and writes more about those who ask for time.',
          example: 'In our talk of {p9.22} Grace was not mentioned until I asked, five weeks after the accreditation.',
          expectation: 'At M2 one sees that chances and attention are spread fairly, and can show how.',
          actions: 'Nine names once a week: who was not spoken of. Anselm asks in every one-on-one.', cites: ['quiet-p', 'talk-p'] },
      ],
      forwardLooking: `Next year logistics joins the team, and the aim is twelve days to repair. We expect a stand-in by its end, and
        reviews that are written from notes in nine calm afternoons.`,
      comment: 'I recognise myself. Nine afternoons!',
    },
  },
  open: {
    self: { wentWell: 'Twelve days, and parts on the day in 96 of 100. Hana’s move. That I was not needed on the day of the tarmac.',
    wasHard: 'Declan: I spoke seven months too late. Grace: I have still not sat down with her properly, and I am ashamed of that.',
    next: 'To give the quiet ones the first hour of the week and not the last. A second post in Nairobi.', cites: ['repair-days',
    'declan-late', 'grace-again'], state: 'draft' },
  },
}
