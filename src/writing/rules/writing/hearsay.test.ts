import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingHearsay } from './hearsay.ts'

describe('good', () => {
  test.each([
    'Ana and Luis told me on 4 May that two calls went unanswered.',
    'In the May survey, two of five drivers wrote that the route list came late.',
    'The client, Ms Brandt, wrote on 8 August that the noise stayed under 55 dB.',
    'The toolbox talk was too long on Monday.',
    'Complaints about late parcels were answered within a day.',
    'Two of the five drivers, Ana and Luis, said so on 3 May.',
  ])('%s', (text) => expect(coached(writingHearsay, text, 'growth_area')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Some people feel that he is hard to reach.',
    'Word is that she leaves early.',
    'There have been complaints about his tone.',
    'There’s some chatter on the floor about him.',
    'I gather from various quarters that clients find him hard going.',
    'Some concerns have reached me.',
  ])('%s', (text) => expect(coached(writingHearsay, text, 'growth_area')[0]).toMatchObject({ rule: 'writing/hearsay', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('No complaints since March.', () => expect(coached(writingHearsay, 'No complaints since March.', 'growth_area')).toHaveLength(0))
  test('Complaints have been made since spring.', () => expect(coached(writingHearsay, 'Complaints have been made since spring.', 'growth_area')).toHaveLength(1))
})

describe('in many trades', () => {
  test.each([
    'I have heard from several sources that she leaves early.',
    'Some colleagues find him difficult to work with.',
    'It has been brought to my attention that his reports are late.',
    'There have been complaints about her tone.',
    'Many people on the team feel he does not listen.',
    'He is said to be hard to reach.',
    'Word on the floor is that she takes long breaks.',
    'Apparently he missed two calls.',
    'Everyone knows that he is the one who keeps the line running.',
    'She has a reputation for being slow.',
    'A few people have told me that he is hard to work with.',
    'Rumour has it he is looking around.',
    'The general perception is that she is not a team player.',
    'Others have mentioned that his handovers are poor.',
    'It is well known that she does the real work.',
    'People are saying she got the job through her uncle.',
    'He is widely regarded as the best engineer.',
    'Feedback from various colleagues suggests that he is too quiet.',
    'Someone told me that you were rude to a guest.',
    'Several customers have complained about him.',
    'I understand that the team is unhappy with her.',
    'Stakeholders feel that he overpromises.',
    'Colleagues have noticed that he often leaves early.',
  ])('%s', (text) => expect(coached(writingHearsay, text, 'feedback')).not.toEqual([]))
  test.each([
    'Marta and Ivo told me on 3 May that the handover was late.',
    'In the staff survey 14 of 18 said the rota is fair.',
    'Customers reported fewer faults after his change.',
    'She made sure that everyone knows where the kit is.',
    'The team agreed on the new order of checks.',
    'Patients said the leaflet was clear; 22 of 25 forms name it.',
    'He told the drivers about the new gate.',
    'People who called in June waited two minutes.',
    'Everyone on the ward knows what to do when the alarm rings.',
    'The complaint of 4 May was answered within a day.',
    'He reported three near misses in May.',
    'The word list was shared with the schools.',
    'Staff found the template easier to fill in.',
    'She raised concerns about the crane in writing.',
    'He heard two appeals in June.',
    'I saw you in the meeting on Monday, and nobody could follow the slides.',
    'The client, Ms Orr, said that the drawings were clear.',
    'The team noticed the leak at once because of his check.',
    'Parents asked for a later start, and she moved it.',
    'He is known to the auditors from the March visit.',
    'I understand the delay was caused by the supplier.',
  ])('leaves alone: %s', (text) => expect(coached(writingHearsay, text, 'feedback')).toEqual([]))
})

describe('signs in company', () => {
  test.each([
    'Folks at the depot reckon you ring in sick before every bank holiday.',
    'So I hear over drinks, her files are short of a page or two.',
    'There has been muttering in the tea room about his rota.',
    'Supposedly he is curt at the counter; no names.',
    'Never mind who, but it keeps finding its way back to me that you leave early.',
    'The grapevine at head office has him pegged as unreliable.',
  ])('%s', (text) => expect(coached(writingHearsay, text, 'summary')).not.toEqual([]))
  test.each([
    'Ms Adeyemi wrote on 4 May that people in the canteen had talked of the price list.',
    'She lets others speak first, and in the March survey eight of ten said so.',
    'He asked the crew what they thought of the new pump and wrote it down.',
    'I heard no gossip from her in the changing room.',
  ])('leaves alone: %s', (text) => expect(coached(writingHearsay, text, 'summary')).toEqual([]))
})
