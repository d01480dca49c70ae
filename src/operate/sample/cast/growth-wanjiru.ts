import type { WrittenGrowth } from '../written-growth.ts'

/** Wanjiru toward L5: a gap that closed over eight months, a timeline that moved once with its reason, four pieces of work. */
export const wanjirusGrowth: WrittenGrowth = {
  person: 'wanjiru',
  goal: { level: 'L5', on: '3.30', by: 'wanjiru', because: `I want a field and not only a region: finding faults without driving to them. If Porto would notice that I
    stopped, I am where I want to be.` },
  gap: [
    { dimension: 'scope', state: 'missing', on: '4.2', missing: `Work that changes how other teams work. So far the effect ends at the borders of your region.` },
    { dimension: 'leadership', state: 'growing', on: '4.2', missing: `People who go on without you. Okello’s technicians do; in Kisumu everything still waits for your return.`,
      evidence: ['uganda-partner'] },
    { dimension: 'independence', state: 'growing', on: '4.2', missing: `A question that nobody has put to you yet, and a direction others commit to. You answer every question well; which one would
      you raise?` },
    { dimension: 'craft', state: 'there', on: '4.2', missing: '', evidence: ['dropouts-page'] },
    { dimension: 'communication', state: 'growing', on: '4.2', missing: 'Being read where you are not in the room. Your report arrives late, and then it is excellent.', evidence: ['reports-late-1'] },
    { dimension: 'communication', state: 'there', on: '11.3', missing: '', evidence: ['reports-three-days', 'bristol-talk'] },
    { dimension: 'scope', state: 'there', on: '11.3', missing: '', evidence: ['desk-diagnosis', 'visits-down', 'nakuru-store'] },
    { dimension: 'independence', state: 'there', on: '11.3', missing: '', evidence: ['desk-diagnosis', 'visits-down'] },
    { dimension: 'leadership', state: 'growing', on: '11.3', missing: `Handing over what only you know. The technicians are independent, the settings of the stations are still in your head.`,
      evidence: ['four-technicians', 'annex'] },
    { dimension: 'leadership', state: 'there', on: 't-9', missing: '', evidence: ['saia-roof', 'settings-book', 'annex'] },
  ],
  timeline: [
    ['4.2', 9, 15, `Two things have to be seen for half a year: work that other teams live by, and people who carry it on. Neither has begun, so nearer than that would be a guess.`],
    ['9.15', 6, 9, `Desk diagnosis came sooner than either of us thought, and three teams use it. What is left is handing over, which takes as long as it takes Saia and the Trust to try it.`],
    ['t-30', 0, 3, 'All five dimensions have been seen since the spring; the case is being written and goes before the next session.'],
  ],
  opportunities: [
    { key: 'offer-diagnosis', on: '5.4', scope: 'teams', dimension: 'scope', what: 'Sixty call-outs, what you saw first and what it was: turn them with Luca into a page that support in Bristol and Porto can ask by.',
      answer: ['taken', '5.7', 'Yes. I have been annoyed for long enough to know them by heart.'],
      cameOf: ['9.11', 'leila', 'Visits in a quarter went from 31 to 19 with the same uptime; support asks by the four questions, and Luca’s page is read in all three sites.', ['desk-diagnosis', 'visits-down', 'bristol-talk']] },
    { key: 'offer-store', on: '7.10', scope: 'teams', dimension: 'independence', what: 'A store in Nakuru: decide with Hana what lies there, from the parts you really used.',
      answer: ['taken', '7.13', 'Gladly. I keep a list since I waited four days for an O-ring.'],
      cameOf: ['8.31', 'wanjiru', 'Nine of ten repairs in the first month used a part from the shelf. Hana orders by the list without asking me.', ['nakuru-store']] },
    { key: 'offer-tender', on: '8.24', scope: 'teams', dimension: 'leadership', what: 'The technical annex of the county tender, this time with Catarina beside you from the first page.',
      answer: ['taken', '8.25', 'With Catarina, yes. I heard what Anselm said about the last one.'],
      cameOf: ['9.25', 'leila', 'Four days early, and Catarina explains sampling intervals by herself.', ['annex']] },
    { key: 'offer-settings', on: '11.24', scope: 'team', dimension: 'leadership', what: 'A settings book for all fourteen stations, with Saia as the second name on it.',
      answer: ['taken', '11.24', 'It was overdue. I have begun.'],
      cameOf: ['t-10', 'leila', 'Complete; Saia answered the Trust from it while you were on leave.', ['saia-roof', 'settings-book']] },
  ],
  assessment: {
    begun: 't-45', shared: { person: 't-40', manager: 't-38' }, talked: 't-34',
    person: {
      craft: ['L5', 'The firmware fix for the drop-outs came out of one page of mine. I am asked before others are.', ['dropouts-page']],
      scope: ['L5', 'Three sites ask by the four questions.', ['desk-diagnosis', 'visits-down']],
      independence: ['L4', 'I still wait to be asked which question is the next one.'],
      leadership: ['L4', 'The stations waited for me while I was in Kampala. That is no L5.', ['all-through-you']],
      communication: ['L5', 'Reports in three days since the middle of the year, and the talk in Bristol changed something.', ['reports-three-days', 'bristol-talk']],
    },
    manager: {
      craft: ['L5', 'Dragan could reproduce the fault from your page; service, firmware and support work by it.', ['dropouts-page']],
      scope: ['L5', 'Fewer visits at the same uptime, in three teams and over two quarters.', ['visits-down', 'nakuru-store']],
      independence: ['L5', 'Nobody asked for desk diagnosis. You saw the question, and others committed to the answer.', ['desk-diagnosis', 'visits-down']],
      leadership: ['L5', 'Four technicians, Catarina and Saia work without you; the settings book closes the last door.', ['four-technicians', 'annex', 'saia-roof']],
      communication: ['L5', 'Dr Were chose the samples, and the hospital bought a second Otter.', ['lakeshore-leila', 'bristol-talk']],
    },
    agreed: {
      independence: ['L5', 'We read the level’s text aloud: a direction others can commit to. Desk diagnosis was one, and the store another.'],
      leadership: ['L5', 'L5 once the settings book is complete and somebody else has answered from it. Leila looks again then.'],
    },
  },
}
