import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingSurprise } from './surprise.ts'

describe('good', () => {
  test.each([
    'Below expectations at level 3. We spoke about it on 10 February and 4 April, so it is no surprise.',
    'The driver had not been told about the new gate, and two pallets waited.',
    'Meets at level 2. It was the first time she ran a stocktake.',
  ])('%s', (text) => expect(coached(writingSurprise, text, 'summary')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Meets, except for marking. I have not told her yet.',
    'Below expectations. This will come as a surprise to him.',
    'He is not aware of the complaints about the reports.',
  ])('%s', (text) => expect(coached(writingSurprise, text, 'summary')[0]).toMatchObject({ rule: 'writing/surprise', severity: 'warn', path: '/text' }))
})

describe('borderline', () => {
  test('None of this is news to her: talks on 2 December and 10 February.', () => expect(coached(writingSurprise, 'None of this is news to her: talks on 2 December and 10 February.', 'summary')).toHaveLength(0))
  test('All of this will be news to her.', () => expect(coached(writingSurprise, 'All of this will be news to her.', 'summary')).toHaveLength(1))
})

describe('frames', () => {
  test.each([
    ['Below. He will be hearing this for the first time.',
      'The client was hearing of the change for the first time and signed.'],
    ['This hasn’t come up between us until today.',
      'This has come up between us in March and in June.'],
    ['She thinks she is on track for a 4.',
      'She keeps the site on track.'],
    ['I should have told him at the time.',
      'I told him on 3 May.'],
    ['We have kept this from her to date.',
      'He kept the keys from the visitors.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingSurprise, said, 'summary')).not.toEqual([])
    expect(coached(writingSurprise, left, 'summary')).toEqual([])
  })
})

describe('in many trades', () => {
  test.each([
    'I have not yet discussed this with him.',
    'She will be surprised by the rating.',
    'He does not know yet that I see it this way.',
    'We never spoke about this during the year.',
    'This will be the first time she hears about it.',
    'I have not raised this concern before.',
    'He thinks he is doing well.',
    'I kept this for the review.',
    'Nobody has told her that the reports are late.',
    'This has never been mentioned in our one-on-ones.',
    'I should have brought this up earlier.',
    'He is not aware that his tone is a problem.',
    'She is unaware of the complaint.',
    'The rating will come as a shock to him.',
    'I did not find the right moment to tell her.',
    'So far I have avoided the topic with him.',
    'He will find out in the review meeting.',
    'She has had no feedback on this from me.',
    'I am raising this here for the first time.',
    'We haven’t talked about her sick notes yet.',
    'She probably expects a 4.',
    'He has no idea that the client complained.',
    'I haven’t told him yet.',
    'I have been meaning to tell her since March.',
  ])('%s', (text) => expect(coached(writingSurprise, text, 'summary')).not.toEqual([]))
  test.each([
    'We talked about this on 3 May and 12 July.',
    'None of this will surprise him; we went through it in June.',
    'He had not told the client about the delay, and the crane stood idle.',
    'You did not mention the change in the meeting on 3 May.',
    'It was the first time she led a stocktake.',
    'The customer was surprised by the price.',
    'She was not aware of the new gate, so she waited 20 minutes; since June the map hangs at reception.',
    'He did not know the tenants and asked.',
    'I told him in March that the tests were missing.',
    'The leak was discovered without warning lights.',
    'She raised the fault at once and the line stopped.',
    'He never mentions prices before the visit; on 4 May this cost us the order.',
    'The team had not been told about the move.',
    'She expects a delivery on Friday.',
    'He thinks in systems: the plan of May covers all three sites.',
    'In the March talk she heard this and agreed to weekly checks.',
    'The patient had never been informed of the dose.',
  ])('leaves alone: %s', (text) => expect(coached(writingSurprise, text, 'summary')).toEqual([]))
})

describe('signs in company', () => {
  test.each([
    'Four of nine stock sheets were late. I lacked the nerve to say so in spring, and it is on paper here before he has heard a word.',
    'Two handovers were missed in May. Nothing of this has reached her ears from me, she believes all is well.',
    'Hygiene score 71 against 90. To this day he assumes I am happy with it; I let him go on so.',
    'Of the 30 visits 11 were not written up. My predecessor left it to me to break it to her, and until today I have not.',
    'The till was short six times. You will be reading it here before anybody sat you down about it.',
    'Three parents’ evenings were missed. I bit my tongue about it all year, so it may well knock him sideways.',
  ])('%s', (text) => expect(coached(writingSurprise, text, 'summary')).not.toEqual([]))
  test.each([
    'She told nobody on the ward that the pump was slow until the pharmacist asked on 4 May.',
    'We spoke in March and again in June about the late sheets, so he knows what is on this page.',
    'He kept the news of the closure from the tenants until the date was fixed.',
    'The school had not been told about the strike, and he found cover before eight.',
  ])('leaves alone: %s', (text) => expect(coached(writingSurprise, text, 'summary')).toEqual([]))
})
