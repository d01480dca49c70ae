import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../../../test/growth.ts'
import { runRules } from '../../../kit/rule.ts'
import type { Said } from '../../specific.ts'
import { feedbackNotSpecific } from './not-specific.ts'

const find = (text: string, more: Partial<Said> = {}, parts?: number) =>
  runRules([feedbackNotSpecific], { said: [{ path: '/text', text, ...more }] }, parts ? { tuning: { 'feedback/not-specific': { numbers: { parts } } } } : {})

describe('good', () => {
  test.each([
    'On Monday the route changed at 21:00 and two drivers stood at the wrong gate.',
    'In Tuesday’s handover you read the open alarms aloud, and nobody had to ask twice.',
    'She caught the wrong dosage on the ward round before the night shift took over.',
    'When the kiln stopped he called the supplier at once, so we lost one batch and not three.',
    'You rewrote the intake form for the Osei account; new matters are opened the same day now.',
    'Stayed with the pupil after the lesson until her parents came, which calmed the whole class.',
    'In the budget meeting she interrupted Ana three times and the point about rent was lost.',
    'He explained the new till to both Saturday starters, so that the queue never went past the door.',
    'You took the late call from the harbour on Sunday and found us another berth.',
    'Keep reading the alarms aloud at the handover: nobody has to ask any more.',
    'She answers every question in the code review with a link to the test that shows it.',
    'The tender went out without the annex, because he checked it alone at eleven at night. We had to send it again.',
    'Showed the apprentice how to set the loom and let him try it twice. That saved us the technician’s visit.',
    'You swapped your shift in March so Ben could go to the hospital.',
    'During the audit he found the missing invoices in the old ledger.',
    'Cut the press changeover from 40 to 25 minutes.',
    'You told the client about the delay on the same day, and they moved the launch instead of cancelling.',
    'He repeats the question before answering, which gives the new ones time to write it down.',
    'She wrote the minutes during the council meeting and sent them before lunch.',
    'Interrupting the nurses in the round costs us minutes at each bed.',
    'You brought the injured bird to the vet yourself after the storm.',
    'She says on Monday what matters this week, so I know what can wait.',
    'Prepared two versions of the menu for the wedding and asked the couple which one they wanted.',
  ])('%s', (text) => expect(find(text)).toEqual([]))
  test('the fields count as well as the text', () => {
    expect(find('Great work.', { situation: 'Tuesday’s handover', behaviour: 'Read the alarms aloud' })).toEqual([])
  })
  test('nothing written is nothing to say', () => expect(find('  ')).toEqual([]))
  test.each(['素晴らしい仕事でした。いつもありがとう。', 'Отличная работа, спасибо!', 'Sehr gute Arbeit, immer zuverlässig, danke'])('not judged: %s', (text) => expect(find(text)).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Great work!',
    'Great job this year, keep it up.',
    'You are a pleasure to work with.',
    'She is very reliable and always positive.',
    'He needs to communicate better.',
    'Should be more proactive.',
    'A real team player with a great attitude.',
    'Very good communication skills.',
    'Always goes the extra mile.',
    'Thanks for everything you do.',
    'You did an excellent job and I really appreciate it.',
    'Could improve time management.',
    'Lacks attention to detail.',
    'Strong technical skills, a bit quiet.',
    'He is too aggressive with people.',
    'Amazing teacher, the children love her.',
    'Very helpful and kind to everyone.',
    'She works hard and delivers high quality.',
    'I think he has a lot of potential.',
    'Not a good listener.',
    'Highly motivated and dedicated to the job.',
    'Seems demotivated.',
    'Excellent performance, exceeded expectations.',
    'Good.',
    'You are the best manager I have had.',
  ])('%s', (text) => expect(find(text)).toEqual([expect.objectContaining({ rule: 'feedback/not-specific', severity: 'hint', path: '/text' })]))
  test('asks for what is missing, and for nothing else', () => {
    expect(find('On Tuesday it was not good.')[0]).toMatchObject({
      message: 'This does not name something they did or what came of it yet. Can you give an example?',
      fix: 'What exactly did they do or say? What came of it?',
    })
  })
  test('each answer of a round is asked for itself', () => {
    const said = [{ path: '/texts/0', text: 'She read the alarms aloud in Tuesday’s handover.' }, { path: '/texts/1', text: 'More patience.' }]
    expect(runRules([feedbackNotSpecific], { said }).map((finding) => finding.path)).toEqual(['/texts/1'])
  })
})

describe('borderline', () => {
  test('two of three parts are enough', () => expect(find('You answered the desk all Friday.')).toEqual([]))
  test('a deed alone is not', () => expect(find('You answered politely.')).toHaveLength(1))
  test('an effect without a deed is not', () => expect(find('It was bad on Monday, and everybody was late.')).toHaveLength(1))
  test('an organisation may want all three, or one', () => {
    expect(find('You answered the desk all Friday.', {}, 3)).toHaveLength(1)
    expect(find('She drafted the letter.', {}, 1)).toEqual([])
  })
  test.each(['in the ', 'ed ', 'a', 'so we ', 'reading the '])('20,000 characters of %j in proportion', (unit) => {
    expect(growth((size) => find(unit.repeat(size / unit.length)), 5_000)).toBeLessThan(IN_PROPORTION)
  })
})
