import type { WrittenCareer } from '../written.ts'

/** Where Leila's nine, and she herself, would like to go: the latest quarter first. Grace's last one is long ago, and nobody minded it. */
export const CAREERS: readonly WrittenCareer[] = [
  {
    person: 'mateus',
    begun: {
      person: [`I enjoyed the bench with Oskar more than I expected. Perhaps less repairing and more showing, two days in five. I have not
        decided how to say this to Leila without it sounding as if I were tired of repairs.`, ''],
      manager: ['', 'To ask him: is it the teaching he likes, or the quiet of the bench on those mornings? They lead to different work.'],
    },
    talks: [
      {
        person: [`To be the one people ask about Otter and Mayfly, in Porto too, and to still have my hands in an instrument on most days. I
          would rather not lead a team; I would like to lead a subject.`, `I explain well when somebody stands beside me. On paper I stop too
          early. And I know nobody in Porto yet.`],
        manager: [`Senior repair technician, with the repair method of the Otter as yours across both sites. The trolleys and the afternoon
          with Oskar show that you can carry something beyond your own bench.`, `Writing for somebody who was not there, and deciding with
          people who do not report to the same bench as you.`],
        plan: ['Write the Otter repair course with Rosa and hold it once in Porto, for Duarte’s people: two days there, me on the telephone.',
          3, 5],
      },
      {
        person: ['More instruments that nobody else can repair, and somebody to hand the easy ones to.', `I do not know what an L4 does all
          day. Could I watch one?`],
        manager: ['The drift on bench 2 was work of the next level, and you did it without being asked.', `You solve it, and then it stays in
          your head. Let us find a form in which it leaves your head without a keyboard.`],
        plan: ['Spend three days beside Ravi in Quality, and bring back one thing the bench should measure.', 1, 3],
      },
      {
        person: ['To sign off everything that comes in, alone.', 'The Mayfly boards. The rest is speed.'],
        manager: ['You are close to it. I would like to hear what comes after that.', 'A second thing that is yours besides the bench.'],
        plan: ['The kit trolleys: from your drawing to daily use on both benches.', 1, 4],
      },
    ],
  },
  {
    person: 'wanjiru',
    talks: [
      {
        person: [`Staff engineer, with desk diagnosis as my field in Bristol, Porto and Nairobi. I want to stay in Nairobi: the water is here,
          and so are my children.`, `My region still waits for me when I am ill. Until it does not, I am a senior engineer with a good idea.`],
        manager: [`I see the same place, and I see you there from Nairobi. Three teams use your questions without having been told to; that is
          what the level means.`, 'Handing over. Uganda is the test: theirs to decide, yours to be asked.'],
        plan: ['Saia takes Uganda, with you as the second call, and you lead desk diagnosis for all three sites with two days a week for it.',
          4, 8],
      },
      {
        person: ['The same as in spring, and I have stopped apologising for it.', `I write the page, and then I also do the visit. Somebody
          should stop me.`],
        manager: ['Work whose effect is outside your region. You have one piece of it; one more would make it a pattern.', `Time. You cannot
          add this to fourteen stations.`],
        plan: ['Present desk diagnosis in Bristol for an hour, and agree with Priya who keeps the four questions.', 1, 3],
      },
      {
        person: ['L5 one day, in plain words: to be asked first when a new country is opened.', 'I do not know the people who decide that.'],
        manager: ['It is a good aim. Let us read the level together once and mark what you do already.', 'Scope beyond the region.'],
        plan: ['The drop-outs: one page for Engineering, and see what they do with it.', 2, 6],
      },
    ],
  },
  {
    person: 'priya',
    talks: [
      {
        person: [`Where I am, and better at it. A guide that lives without me, a decision list that Quality takes over, and afternoons in
          which I can think. Ask me about L5 in a year.`, 'I say yes to Hana and Declan before I have looked at my week.'],
        manager: ['I heard you, and I will not count it against anything. You may change your mind without a reason.', `None for where you want
          to be. For the guide: four owners who really own it.`],
        plan: ['Hand two chapters of the support guide to Oskar and Hana, names on the page, and take Friday afternoons out of the rota.', 1, 3],
      },
      {
        person: ['Not a team. I have tried it at home with three sons.', 'Saying what I will not do.'],
        manager: ['You lead already, by being asked. I would like that to cost you less.', 'Somebody besides you who can calm a laboratory.'],
        plan: ['Oskar sits in on the five hardest calls of a month, and takes the sixth.', 2, 4],
      },
    ],
  },
  {
    person: 'oskar',
    talks: [
      {
        person: [`To know the instruments as well as the answers. I would love to go on a visit. Any visit. Kenya would do nicely, but I would
          take Swindon.`, 'I have seen one Otter from inside. There are two more instruments.'],
        manager: ['Support specialist who can find a fault by ear: you have the patience and the words for it.', `Practice with the hardware,
          and the calm to stay with one question until its end.`],
        plan: ['Four mornings on bench 1 with Mateus, one instrument a morning, and then two customer visits as the second person.', 2, 4],
      },
      {
        person: ['Fewer tickets that bounce. Then we will see.', 'I am quick. I would like to be quick and right.'],
        manager: ['The tea drawing was no accident: people like to be helped by you.', 'Depth in one instrument; choose which.'],
        plan: ['Rewrite the eight standard answers that are sent most, with Priya reading them.', 1, 2],
      },
    ],
  },
  {
    person: 'yusuf',
    talks: [
      {
        person: [`Refurbishing as a thing the company plans for, not what happens when there is time. I would like to be asked how many, before
          Sales says how many.`, `I was away for three months and the numbers were kept by others. I need to find my way back into them.`],
        manager: ['The person who says what can become grade A, and what it costs. The fixture shows how you think.', `Numbers that somebody in
          Finance can follow without you.`],
        plan: ['Sit in on the quarter plan with Sales, with a forecast of grade A instruments written by you and checked by Seo-yeon.', 3, 6],
      },
      {
        person: ['Back to four days, then five, and an apprentice when the second bench is free.', 'Sleep, to be honest.'],
        manager: ['No hurry. The bench has kept your labels.', 'We will speak about this again when you have settled.'],
        plan: ['Show Mateus and one person from Assembly the opening fixture, so that it no longer hangs on you.', 1, 3],
      },
    ],
  },
  {
    person: 'hana',
    talks: [
      {
        person: [`Logistics for Service as one thing, from the customer’s door and back: boxes, vans, customs. With Gwen I learned the moving;
          now I want to learn the deciding.`, 'Budgets. I ask for boxes one at a time, because nobody showed me the sheet.'],
        manager: ['A coordinator who owns a budget and the two contracts with the carriers. You run most of it already.', `Negotiating, and
          saying the uncomfortable sentence in the first five minutes.`],
        plan: ['Lead the talks with the Nairobi carrier, Helen beside you for the contract, and hold the budget for boxes from then on.', 3, 6],
      },
      {
        person: ['I changed desks, not work. I would like to find out what is different here before I wish for anything.', ''],
        manager: ['Take the quarter for it. Gwen told me what you care for, and I will not start again at nothing.', ''],
        plan: ['Follow one cartridge from Porto to a customer in Kisumu, on paper and by telephone, and tell us where it waits.', 1, 3],
      },
    ],
  },
  {
    person: 'declan',
    talks: [
      {
        person: [`Larger contracts, with the customer in the room instead of in my inbox. I think I am better in a room.`, `I have never led a
          negotiation from beginning to end; I come in when the price is settled.`],
        manager: ['You wrote the price clause that Legal now copies. Contract manager is a real possibility.', `One agreement that is yours
          from the first call on, with the calendar kept by you.`],
        plan: ['Lead the next framework agreement with Northmere Water, with Milena in the second chair.', 4, 7],
      },
      {
        person: ['Something with fewer reminders in it.', 'A week has five days and I plan for seven.'],
        manager: ['You are at your best when a text has to be exact.', 'Planning a quarter instead of a week.'],
        plan: ['Review all service contracts of one customer with Helen, and say what you would write differently today.', 2, 3],
      },
    ],
  },
  {
    person: 'saia',
    talks: [
      {
        person: ['To drive to a customer alone and not to hope that the telephone works. After that: islands. I know boats.', `Everything,
          still. Mostly the Mayfly, and who to ask for what.`],
        manager: ['Field service engineer with a region of your own, in your own time.', 'Ten visits with somebody, then ten alone.'],
        plan: ['Second person on three visits in Uganda with Wanjiru, and the yearly check in Mbale on your own.', 3, 6],
      },
    ],
  },
  {
    person: 'grace',
    lastDaysAgo: 211,
    talks: [
      {
        person: ['I like it here. I would like somebody to learn from me before I forget how I learned it.', 'Finding that somebody.'],
        manager: ['The laboratory is the best it has been, and it should have a second pair of hands.', ''],
        plan: ['Look for a trainee for calibration together, from Assembly first.', 3, 6],
      },
    ],
  },
  {
    person: 'leila',
    talks: [
      {
        person: [`Service for all sites under one roof, and a deputy in Nairobi. I would like to do that for some years and do it well, rather
          than move on quickly.`, 'I carry too much of it in my own diary. And I avoid the talk that is uncomfortable for a week too long.'],
        manager: ['Director of Service is a post we do not have yet. You are the reason why we talk about having it.', `Nine people are one too
          many for the way you lead. What would you hand to whom?`],
        plan: ['Draft how Service would look with a lead in Nairobi, with figures from Farid, for the round of directors.', 4, 9],
      },
      {
        person: ['A year without a recall, and then to see what I do with the time.', 'Delegating figures.'],
        manager: ['Batch 2207 showed the company what Service can be.', 'Being heard in rounds where Service is not on the list.'],
        plan: ['Stand in for me in two rounds with Operations.', 1, 3],
      },
    ],
  },
]
