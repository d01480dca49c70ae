import type { TradeBank } from './shape.ts'

export const legal: TradeBank = {
  words: {
    paper: ['contract note', 'standard terms', 'opinion', 'data agreement'],
    task: ['contract review', 'negotiation', 'answer to an authority', 'supplier agreement'],
    partner: ['Sales', 'Service', 'Engineering', 'People'],
    piece: ['clause', 'annex', 'guarantee', 'licence'],
    client: ['Sales', 'Service', 'Engineering', 'Porto', 'People', 'Logistics'],
  },
  aims: [
    'Usual contracts come back within three working days.',
    'Each opinion begins with what to do, on one page.',
    'Standard terms exist in one edition for all customers.',
    'Two colleagues outside Legal can answer the ten most frequent questions.',
  ],
  small: [
    '{n:9-16} contracts, average {m:2-3} days.',
    'Opinion on [a guarantee|data of patients|a late supplier]: one page, [usable|read by all].',
    'Negotiation with {customer}: [two rounds|settled in one call].',
    'Said no to [an exclusive supply|a penalty clause], with an alternative.',
    'Hour of questions for {partner}, {n:6-11} came.',
    '[Nothing in court|No dispute], as one hopes.',
  ],
  topics: ['Contracts that wait', 'Clauses that come back', 'Authorities', 'Hour of questions', 'Editions of the terms', 'Risks to name'],
  stories: [
    {
      project: 'Standard terms', dimension: 'scope', title: 'One edition of the terms',
      told: `Six editions of our terms have become one, [and {a:80-110} of 140 customers are on it|which {a:80-110} customers have
        signed]. [You explained each change in a sentence a brewer can read.|The page “what is new, and for whom it is better” made the
        difference.]`,
      peer: `I can [answer a question on terms by looking in one place|explain the terms without ringing you]. [It is a novelty.|You will
        miss my calls.]`,
      bullets: ['{a} customers on the new terms.', 'Reversed price clause corrected in {b:28-32} of 37 contracts, with Declan.'],
      artefact: ['document', 'Standard terms, one edition'], topic: 'Who still has old terms?',
      what: 'Brought six editions of the standard terms to one and moved {a} customers to it.', how: `Explained each change on one page
        [in plain words|with who gains by it], and named the mistakes that had been to our advantage.`,
      why: `A question about terms takes [minutes instead of a day|ten minutes]; [a claim over six years is off the table|a risk of
        {c:90-130},000 pounds is gone].`,
      self: 'One edition. [Candour turned out to be good for business.|I should have done it three years ago.]',
    },
    {
      project: 'One-page opinions', dimension: 'communication', title: 'Opinions that begin with the answer',
      told: `Your opinions begin with what to do. [Arvid has stopped asking me what you meant.|I have seen three decisions taken on the
        day they arrived.] [The doubts are still there, on page two, where they belong.|You have not made things simpler than they are.]`,
      peer: 'First line: “[yes, if|do it, but not before]”. [I could work with that.|I framed the page, mentally.]',
      bullets: ['{a:19-26} opinions, one page each.', 'Decisions on the same day in {b:9-14} cases.'], artefact: ['document',
      'Opinion on guarantee, one page'], topic: 'What do readers do with it?',
      what: 'Wrote {a} opinions that begin with the answer, on one page.',
      how: '[Asked readers after a month what they had decided by it|Let one reader from each department tell what they had skipped].',
      why: 'In {b} cases the decision was taken on the same day; [the average had been nine days|before, it took more than a week].',
      self: 'Short opinions. [They are a great deal harder.|I have learned to put my doubts second.]',
    },
    {
      project: 'Hour of questions', dimension: 'leadership', title: 'Law that colleagues can use',
      told: `In your monthly hour {a:50-70} colleagues have asked what they had not dared to ask. [Catarina now reads a contract and finds
        the three places by herself.|Two account managers settle usual contracts without you.] [You answer stupid questions as if they
        were clever.|And you write each answer up in two sentences.]`,
      peer: `I asked [what “indemnify” means|whether I may say “guarantee”]. [You did not smile.|You thanked me, since nine others had
        wondered.]`,
      bullets: ['Hour of questions, {b:7-10} times.', '[Two|Three] colleagues settle usual contracts.'], artefact: ['document',
      'Ten answers, two sentences each'], topic: 'Hour of questions',
      what: 'Held a monthly hour of questions and wrote up the ten most frequent answers.', how: `[Collected questions anonymously,
        answered in two sentences and named who may decide|Let people bring real contracts, and let them find the place first].`,
      why: `Usual contracts come back within {c:2-3} days instead of {d:8-10}, [because half of them are settled without Legal|as half no
        longer come].`,
      self: 'The hour of questions. [I learn what the company is worried about.|There is cake, which is not irrelevant.]',
    },
  ],
}
