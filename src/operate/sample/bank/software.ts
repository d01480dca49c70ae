import type { TradeBank } from './shape.ts'

export const software: TradeBank = {
  words: {
    paper: ['release note', 'change request', 'incident page', 'test plan'],
    task: ['release', 'restore test', 'code review', 'migration'],
    partner: ['Service', 'Engineering', 'the warehouse', 'Finance'],
    piece: ['service', 'page', 'server', 'script'],
    client: ['Service', 'the warehouse', 'Finance', 'the repair bench', 'Sales', 'Porto', 'support'],
  },
  aims: [
    'Changes reach the users within {n:8-14} days of the decision.',
    'Each release can be taken back within ten minutes, tried once a month.',
    'Incidents get a page within two days: what happened, what changes.',
    'The repair list, stock and contracts show the same figures.',
    'A backup is restored and read once a month.',
    'Reviews of colleagues’ changes within one working day.',
  ],
  small: [
    '{n:5-12} changes out, [none|one] taken back.',
    'Reviews [the same day|within a day] in {n:11-19} cases.',
    'Restore test: {n:14-38} minutes, [data complete|read by two people].',
    'Stand-by [without a call|with one call, at a decent hour].',
    '[Sat with|Spent a morning with] {partner} and [wrote down {n:4-8} clicks too many|came back with a list].',
    'Removed {n:600-2400} lines [that nobody used|and nobody noticed].',
    'Page of the incident on {product} data [written the next day|clear and without blame].',
    'Accounts of leavers closed [on the day|within the hour].',
  ],
  topics: ['Next release', 'What woke you', 'Reviews that wait', 'Restore test', 'A morning with the users', 'Old code to remove',
  'Access requests', 'Who else knows this part'],
  stories: [
    {
      by: ['luca'], project: 'Desk diagnosis', dimension: 'scope', title: 'Four questions instead of a visit',
      told: `[You read all sixty of Wanjiru’s call-outs before you wrote a line.|Sixty call-outs read, four questions left: that is the
        work I admire here.] [Visits per quarter went from 31 to 19.|The page now saves about twelve visits a quarter.]`,
      peer: `[I asked for a form with twenty fields and got four questions.|You talked me out of sixteen fields.] [Four is right.|I have
        thanked you since, inwardly, each time I use it.]`,
      bullets: ['Desk diagnosis [live|in use].', 'Sixty call-outs read, four questions left.'], artefact: ['change', 'Desk diagnosis page'],
      topic: 'Desk diagnosis: who uses it?',
      what: `Built the desk diagnosis page, [four questions by which a fault is found without a visit|by which support finds faults with
        four questions].`, how: `[Read sixty call-outs and removed every question that had never changed the answer|Began with sixty
          call-outs of Wanjiru’s and cut until four questions were left].`,
      why: 'Visits fell from 31 to 19 a quarter [at the same uptime|in one region], and support uses it at all three sites.',
      self: 'Desk diagnosis, [because I wrote so little of it|where leaving things out was the work].',
    },
    {
      by: ['viktor'], project: 'Restore test', dimension: 'craft', title: 'A backup that has been read',
      told: `The backup was restored and read [eleven|twelve] months in a row. In {month} you found that [the pictures of the travellers
        were missing|one folder had been left out since a move], and [told everyone before you had the fix|wrote to all of us within the
        hour].`,
      peer: `[It takes some spine to write “our backup was incomplete” to everybody.|I trust the backup more since you said that it was
        incomplete.] [Thank you.|Please keep writing like that.]`,
      bullets: ['Monthly restore, {a:22-35} minutes.', 'A missing folder found [and told at once|in {month}].'], artefact: ['document',
      'Restore tests, twelve lines'], topic: 'Restore test of the month',
      what: 'Restored and read the backup each month, and found a folder that had been left out.', how: `[Chose the day by dice, and let
        somebody else choose which record to read|Let a different colleague each month name the record to be found].`,
      why: `A restore takes {a} minutes, from an unknown number of hours; [the auditors took the list as it was|and we know that nothing
        is missing].`, self: 'The restore tests. [Finding the gap was unpleasant, and the point of it.|A dull habit that paid.]',
    },
    {
      project: 'One stock figure', dimension: 'scope', title: 'One figure for the same shelf',
      told: `The repair list, the warehouse and Finance show the same stock since {when}. [You found three definitions of “in stock” and
        got three people to agree on one.|The code took you {a:3-5} days; getting three departments to agree took {b:4-6} weeks, and you
        did both.]`,
      peer: `[I no longer ring the warehouse to ask whether a number is true.|A number is now a number.] [The meeting with the three
        definitions was very funny, in hindsight.|You should be a diplomat.]`,
      bullets: ['One stock figure in three places.', 'Calls to the warehouse [down by half|about stock have stopped].'],
      artefact: ['change', 'One stock figure'], topic: 'Who decides what “in stock” means?',
      what: 'Brought three stock figures to one, [in the repair list, the warehouse and the accounts|seen by all departments].',
      how: `[Wrote the three definitions on one page and brought their owners to one table|Listened to each department first, then
        proposed the wording that each could live with].`,
      why: `Parts are there on the day in more than nine of ten repairs, [and month-end closes a day earlier|and the accounts close a day
        sooner].`,
      self: 'One stock figure. [It was a conversation with some code attached.|I have learned what a reservation is, three times.]',
    },
    {
      by: ['anjali', 'luca'], project: 'Slow list', dimension: 'independence', title: 'The list that took its time',
      told: `The repair list opens in {a:1-2} seconds, from {b:14-19}. [You did not guess: you measured for two days, changed one index
        and removed a page nobody used.|You wrote down before what you expected and after what it was, and were wrong once, and left it
        in.]`,
      peer: 'I used to fetch a coffee while it opened. [I sleep better and drink less.|Now I have to remember to take a break.]',
      bullets: ['Repair list at {a} seconds, from {b}.', 'Page with before and after.'], artefact: ['measurement',
      'Repair list, before and after'], topic: 'What is slow?',
      what: 'Brought the opening of the repair list from {b} seconds to {a}.', how: `[Measured two days of real use, wrote down each guess
        beforehand, and changed one thing at a time|Watched Mateus use it for a morning, then measured and changed one thing].`,
      why: 'It is opened {c:240-380} times a day; [that is an hour of waiting|more than an hour of waiting a day].',
      self: 'The slow list. [People think it was hard, and it was one line.|Finding the line took two days.]',
    },
    {
      by: ['luca', 'anjali'], project: 'Release habit', dimension: 'leadership', title: 'Small and often',
      told: `We release [every second day|three times a week] now, where it was once a month, [and took back two of {a:60-80}|with two
        taken back out of {a:60-80}]. [You persuaded nobody: you did it with your own part until others asked.|You began with your own
        part and let people be curious.]`,
      peer: `[I was against it and said so.|You asked me what would have to be true for me to agree.] [I have changed my mind.|It turned
        out to be three things, and you did all three.]`,
      bullets: ['{a} releases, two taken back.', 'Taking back [tried|practised] each month.'], artefact: ['document',
      'How we release, one page'], topic: 'Release habit',
      what: 'Moved the team from monthly to [frequent|small and frequent] releases.', how: `Did it with one part first, [published every
        failure|wrote up each failure], and made taking back a matter of {b:3-6} minutes.`,
      why: `A change reaches its users in {c:4-7} days instead of {d:30-38}; [two mistakes were undone before lunch|mistakes last minutes
        and not weeks].`,
      self: 'Releasing often. [It is calmer, which nobody believes beforehand.|I am less nervous than I was with one a month.]',
    },
    {
      by: ['luca', 'anjali'], project: 'Customer portal', dimension: 'communication', title: 'A page customers come back to',
      told: `[You sat with four customers before the first drawing.|You showed the page to four customers while it was still ugly.]
        {a:55-75} per cent of them now look up their repair there [instead of ringing|and ring less]. [Oskar counts {b:18-30} calls a week
        fewer.|Support has {b:18-30} fewer calls a week.]`,
      peer: `[A customer told me the state of his repair before I had found it.|The brewery knows before I do.] [I felt superfluous in a
        nice way.|It works.]`,
      bullets: ['{a} per cent of customers use the repair page.', '{b} calls a week fewer.'], artefact: ['change',
      'Repair page for customers'], topic: 'What customers look for first',
      what: 'Built the page on which customers see where their repair stands.', how: `[Sat with four customers, showed unfinished pages,
        and removed what they did not look at|Tested three rough versions with four customers].`,
      why: `{a} per cent use it, and support has {b} fewer calls a week; [the time goes into hard cases|it was the wish heard most in the
        survey].`,
      self: 'The repair page. [Watching customers not find a button teaches humility.|Showing it ugly was the best decision.]',
    },
    {
      by: ['viktor'], project: 'Bench tablets', dimension: 'craft', title: 'Tablets that survive the bench',
      told: `[All {a:9-12} bench tablets can be dictated to now|The {a:9-12} tablets at the benches take dictation], [with wet hands|in a
        holder that one can wipe]. [You tried it at bench 2 for a day with the pump running.|You stood at the bench with a running pump to
        see whether it understands.] Mateus’s reports speak for themselves.`,
      peer: `[I speak and it writes “valve block”.|It has learned “valve block”.] [In {b:2-3} languages.|It even takes my accent for
        granted.]`,
      bullets: ['Dictation on {a} bench tablets.', 'Holder [made with Callum|printed, third version].'], artefact: ['change',
      'Bench tablets: dictation and holder'], topic: 'Tablets: what breaks?',
      what: 'Brought dictation and a holder to {a} bench tablets.', how: `[Tried it beside a running pump and taught it sixty words of the
        house|Collected sixty words of the house and tried them with four voices at the bench].`,
      why: `Reports are written at the bench and not at the end of the day; [call-backs from support stopped at bench 2|support rings back
        less often].`, self: 'The bench tablets. [I know now how loud a pump is.|“Valve block” took a week.]',
    },
    {
      by: ['viktor'], project: 'Access list', dimension: 'independence', title: 'Who may open what',
      told: `You went through every access we have, {a:900-1300} of them, and [asked each owner whether it is still needed|closed
        {b:280-360} that nobody needs]. [One person complained, about a folder of songs.|There was one complaint and it was about music.]
        [It was not on any plan, and I am glad you saw it.|Nobody had asked you to.]`,
      peer: `[I could open the payroll. I had no idea.|I had access to things I would rather not have known of.] [Thank you for taking it
        away.|I feel lighter.]`,
      bullets: ['{a} accesses checked, {b} closed.', 'Leavers closed on the day.'], artefact: ['document', 'Accesses by owner'],
      topic: 'Accesses nobody owns',
      what: 'Checked {a} accesses with their owners and closed {b}.',
      how: '[Sent each owner their own short list, with “keep” and “close”|Made the list so short that owners answered the same day].',
      why: `The assessors’ finding is closed, [and an account that leaves is shut within the hour|and accounts of leavers are shut on the
        day, from up to {c:9-14} days].`, self: 'The access list. [Long, dull, and I sleep better.|The songs have been restored.]',
    },
  ],
}
