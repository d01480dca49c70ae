import type { WrittenRound, WrittenSurvey } from '../written.ts'

/** Feedback of colleagues in rounds: one by name and given, one anonymous and given, one still being agreed on. */
export const ROUNDS: readonly WrittenRound[] = [
  {
    key: 'wanjiru-half', subject: 'wanjiru', by: 'leila', kind: 'attributed', opened: 'p7.3', due: 'p7.17', given: 'p7.20',
    questions: ['What does Wanjiru do that makes your work easier?', 'What would make working with her easier still?'],
    answers: [
      ['otieno', 'p7.8', [`When I promise a customer a day, she tells me within the hour whether it is a day or a hope. I have stopped
        guessing, and they have stopped asking me twice.`, `She agrees small favours at the pump and I find them on the invoice. A message
        before, even a short one, would do.`]],
      ['dragan', 'p7.10', [`Fault descriptions with time, place and weather. I can work with these from eighteen hundred kilometres away, or
        whatever it is.`, 'Reports arrive in heaps. One each week would let me see a pattern earlier.']],
      ['priya', 'p7.15', [`She takes my calls from the road and draws the pipe while she talks; the drawing comes by photograph. Three of my
        customers were saved a visit that way.`, `We both think we know what the customer meant. Perhaps we should ask the customer, the two
        of us together, once a month.`]],
    ],
  },
  {
    key: 'mateus-autumn', subject: 'mateus', by: 'leila', kind: 'anonymous', opened: '10.14', due: '10.28', given: '11.3',
    questions: ['What should Mateus keep doing, because it helps you?', 'What one thing would you like him to do more, or differently?'],
    answers: [
      ['grace', '10.19', ['Asking before something leaves the house, when a reading looks odd. Nobody has ever been cross about such a question.',
        'I would like to hear about a doubt on the day it comes up, and not once the table is complete. Half a table is fine.']],
      ['hana', '10.21', [`The list at noon. Whoever set it up, he is the one who fills it in every single day, and the afternoon can be
        planned because of it.`, `A word when the list will be late. I would rather wait for ten minutes and know it.`]],
      ['oskar', '10.22', ['He explains without making one feel slow. I have seen people leave the bench taller than they came.',
        'Show us more! An hour each month at the open instrument would spare many questions, his and ours.']],
      ['declan', '10.27', ['Saying “I will look first”, and then looking. It is a small sentence and I plan my week on it.',
        'Two lines more in the report when the case is unusual. The usual ones are good now.']],
    ],
    silent: ['yusuf'],
  },
  {
    key: 'hana-own', subject: 'hana', by: 'hana', kind: 'anonymous', opened: 't-4', due: 't+14',
    questions: ['What have you seen of my work since I moved to Service that I should go on with?',
      'Where could I have made it easier for you?', 'What do you think I have not noticed yet?'],
    proposed: ['mateus', 'declan', 'lucie', 'hassan', 'wanjiru'],
  },
]

const ABOUT_LEADING = ['What does your manager do that you want to keep?', 'What would you like more of, or differently?',
  'What should your manager know that nobody says aloud?']

/** What reports say about their manager. Who wrote what is not kept once it is closed: it is not written here either. */
export const SURVEYS: readonly WrittenSurvey[] = [
  {
    key: 'leila-spring', manager: 'leila', by: 'samuel', opened: '6.3', due: '6.17', closed: '6.18', questions: ABOUT_LEADING,
    answered: ['mateus', 'wanjiru', 'priya', 'oskar', 'hana', 'grace'],
    texts: [
      ['She writes down what was good in the week it happened, so that I believe it.',
        'One-on-ones that are moved and hardly ever lost. I know what that costs with so many of us.',
        'When something goes wrong she asks what happened before she asks who.',
        'During the recall she stood between us and everybody who wanted a number every hour.',
        'That one may disagree. I have done it twice and was thanked once, which is a good rate.',
        'I get the reason with the decision, also when I do not like the reason.'],
      ['Say the difficult thing on the day, please. I notice that something is coming and then I wait for it.',
        'Tell us what Service will look like in two years, even if half of it is still open.',
        'More time on the benches. Ten minutes without an agenda would be plenty.',
        'Decide faster when two of us want the same van, the same hour or the same person.',
        'I would like to hear from you in the quiet months as well as in the loud ones.',
        'Fewer copies of mails. If it is for me, write to me.'],
      ['Some of us need longer to speak in the Monday round, and by then it is over.',
        'The Nairobi office hears about changes after they have become normal in Bristol.',
        'We can tell when you have had no lunch.',
        'People are a little afraid that Service grows and the way we talk to each other does not grow with it.',
        'Nothing. I looked for something and there is nothing.'],
    ],
  },
  {
    key: 'leila-now', manager: 'leila', by: 'samuel', opened: 't-6', due: 't+9', questions: ABOUT_LEADING,
    answered: ['wanjiru', 'hana', 'declan'],
    drafts: [
      ['wanjiru', ['You ask what I would do before you say what you would do. Please never stop.',
        'Half an hour for Nairobi in the Monday round, at the beginning of it.', '']],
      ['hana', ['I was taken over with everything Gwen had written about me, and with a clean page at the same time.',
        'An earlier word about what the budget will be.', 'I still ask Gwen first, out of habit, and it is nobody’s fault.']],
      ['declan', ['The notes. One always knows where one stands.', 'Less of the calendar and more of the corridor.', '']],
    ],
  },
]
