import { concern, praise, talk } from '../written.ts'
import type { WrittenYears } from '../written.ts'

type WrittenRecords = Omit<WrittenYears, 'open' | 'closed'>

/** Ștefan: last cycle "below", told four times, with support. A plan could be begun without a surprise. */
const stefan: WrittenRecords = {
  person: 'stefan', months: [], meetings: [], topics: [], artefacts: [], expectations: [],
  observations: [
    concern('near-limit-1', '4.13', 'moira', `Three Herons were released on {4.9} on one reading each, all three near the limit. The card
      asks for a second reading there. One of them came back from Calder Vale. Please take the second one, also when the line waits.`,
      { dimension: 'craft', situation: 'Final test, readings near the limit', behaviour: 'Released on a single reading',
        effect: 'One instrument came back', answer: 'The line was waiting. I know the card.' }),
    concern('near-limit-2', '6.17', 'moira', `Again two on a single reading near the limit, on {6.15}. Ravi has shown you what a second
      reading costs (four minutes) and what a return costs (about 160 pounds). What would help you to take it?`,
      { dimension: 'craft', answer: 'If the program would not let me go on without it.' }),
    praise('near-limit-support', '7.21', 'ravi', `The program now stops and asks for the second reading. He asked for that himself, which
      I find greatly to his credit.`, { dimension: 'independence', to: 'person_and_manager' }),
    concern('near-limit-3', '9.9', 'moira', `On {9.7} the program was started with the override four times in a shift. Two of the four
      were outside on the second reading. The override is for a broken sensor. I would like us to agree in writing what comes next.`,
      { dimension: 'craft', situation: 'Final test, late shift', behaviour: 'Used the override four times',
        effect: 'Two instruments outside the limit were packed', answer: 'I wanted the shift to be finished. It was wrong.' }),
    concern('near-limit-4', '11.11', 'moira', `Since our agreement of {9.18}: six weeks without an override, then three on {11.9}. I want
      you to succeed at this. Bilal will stand beside you on late shifts for two weeks, and on the {11.25th} we look at it with Piotr.`,
      { dimension: 'craft', answer: 'Good. I am glad about Bilal.' }),
  ],
  talks: [
    talk('agreement', '9.18', 'moira', `Agreed: second reading for every value near the limit, no override without a word to Moira; looked
      at every Friday. Support: program stops by itself, Bilal on call.`),
    talk('with-piotr', '11.25', 'moira', `Talk with Piotr present: three overrides since the agreement, reasons heard. Two weeks with
      Bilal, then a decision on what kind of help is needed.`),
  ],
}

/** Brian: a note that belongs to a talk about staying, which HR will hold as its own record one day. */
const brian: WrittenRecords = {
  person: 'otieno', months: [], meetings: [], topics: [], artefacts: [], expectations: [],
  observations: [
    praise('calm-strike', '8.11', 'hana', `You put me through to your cousin, your cousin to the lorry, and then you were silent for an
      hour so that the line was free. That silence was the best help of the day.`, { project: 'Tarmac rescue',
      dimension: 'communication' }),
    praise('staying', '12.9', 'milena', `Brian told me that another house has asked him. I would like to keep him. It has nothing to do
      with his level, and I write it down here so that I do not mix the two.`, { to: 'me', dimension: 'leadership' }),
  ],
  talks: [],
}

/** Rosa: five months with Leila, of which Leila hands over what she told her, and one thing she kept for the next manager. */
const rosa: WrittenRecords = {
  person: 'rosa', months: [], meetings: [], topics: [], artefacts: [], expectations: [],
  observations: [
    praise('half-as-long', '9.3', 'leila', `You cut the forty longest standard answers to half and had each one read aloud by somebody who
      was waiting for it. Calls about the blue box fell from eleven in a week to four.`, { dimension: 'communication',
      project: 'Standard answers', answer: 'Reading aloud was Oskar’s idea. I would do it again.' }),
    concern('open-corrections', '10.14', 'leila', `On {10.12} the page on the lid went to print while three corrections of Priya’s were
      still waiting in your drafts. I had never said who has the last word on a page. How would you like to close one?`,
      { dimension: 'craft', situation: 'The page on the lid, before printing', behaviour: 'Printed with three corrections open',
        effect: 'Eighty copies were thrown away', answer: 'I took the silence for a yes. I would like an initial on each page.' }),
    praise('newcomers-ask', '11.18', 'leila', `Two of the new ones ask Rosa before they open the guide. She explains without hurry, and
      nobody leaves with half an answer. If there is ever a course for newcomers, ask her first.`,
      { to: 'me', dimension: 'leadership' }),
  ],
  talks: [
    talk('last-word', '11.4', 'leila', `Agreed who has the last word on a page: whoever answers the telephone about it. Rosa closes a page
      with their initial on it and not before.`),
  ],
}

/** Xiaoling: what the half-year review of Instruments rests on. */
const xiaoling: WrittenRecords = {
  person: 'xiaoling', months: [], meetings: [], topics: [], artefacts: [], expectations: [], talks: [],
  observations: [
    praise('second-source', '7.6', 'meera', `You had the second connector approved before anybody had asked for one. It stood in a footnote,
      and you are the one who reads footnotes.`, { dimension: 'scope', project: 'Two suppliers' }),
    praise('two-plans', '8.24', 'meera', `On the day the doubt came up you went over to Callum with both plans on one sheet, and by noon the
      order of the prototypes was settled. I heard of it when it was done.`, { dimension: 'communication' }),
    praise('twelve-parts', '9.8', 'meera', `Twelve parts looked through in a week, by telephone. The two that have one maker only are on the
      list, with a date each.`, { dimension: 'scope', project: 'Two suppliers', answer: 'Makers like to talk. Nobody rings them.' }),
    concern('nine-days', '9.28', 'meera', `Two drawings waited for nine days while you were away. Callum knew, and the drawing office did
      not. Whom should they ask next time?`, { dimension: 'independence', situation: 'Your leave in {9}',
      effect: 'Two drawings nine days late', answer: 'Callum. I will write it on the board where they look.' }),
    concern('page-three', '10.12', 'meera', `Dragan spent two days on a question about the power supply. The answer is on page three of your
      notebook, and nobody else knew that there is a page three. Shall we find it a better home?`, { dimension: 'craft',
      effect: 'Two days of Dragan’s', answer: 'Yes. It needs an afternoon I do not have.' }),
  ],
}

const nothing = { observations: [], talks: [], months: [], meetings: [], topics: [], artefacts: [], expectations: [] }

/** Two questions that wait for an answer, one for Noor and one for Dafydd. */
const ASKED: readonly WrittenRecords[] = [
  { person: 'saia', ...nothing, requests: [{ key: 'ask-noor', on: 't-1', by: 'leila', to: 'noor',
    question: `At your newcomers’ morning Saia showed eleven people from the offices how a Heron is opened. What did you see that helped
      them, and what would have helped them more?` }] },
  { person: 'noor', ...nothing, requests: [{ key: 'ask-dafydd', on: 't-2', by: 'noor', to: 'dafydd',
    question: `You led the second half of the evening for team leads on {t-7}. Where did I lose them before you took over?` }] },
]

const praised = (person: string, ...observations: WrittenYears['observations']): WrittenRecords => ({
  person, months: [], meetings: [], topics: [], artefacts: [], expectations: [], talks: [], observations,
})

/** Praise of the last weeks for everybody to read, so that the page of it begins today and not in the summer. */
const LATELY: readonly WrittenRecords[] = [
  praised('linh', praise('cracked-clip', 't-3', 'bilal', `Linh stopped the line over a clip that looked like all the others. It was cracked,
    and so were thirty in the same bag. She had heard it, she says: it closes with another sound.`, { dimension: 'craft', to: 'public' })),
  praised('rui', praise('night-fridge', 't-8', 'ines', `When the cold store alarm rang on Sunday, Rui was there before the technician, moved
    1,900 cartridges by hand and wrote down the temperature of each crate. We could release every one of them.`,
    { dimension: 'independence', to: 'public', effect: 'No cartridge lost, and nobody had to ring a customer' })),
  praised('rosa', praise('one-page', 't-13', 'tevita', `The new card for sealing has six pictures and eleven words. I counted them because my
    mother, who speaks no English, put the seal in right at the open day.`, { dimension: 'communication', to: 'public' })),
  praised('tolu', praise('kind-letters', 't-18', 'catarina', `Tolu rewrote the second reminder so that people answer it. Two of my customers
    paid and thanked us for the tone; I did not know that was possible.`, { dimension: 'communication', to: 'public' })),
]

/** Records by hand for people whose year is otherwise from the bank: trails for rules that come later, and praise. */
export const TRAIL: readonly WrittenRecords[] = [stefan, brian, rosa, xiaoling, ...ASKED, ...LATELY]
