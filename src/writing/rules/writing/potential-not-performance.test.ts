import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingPotentialNotPerformance } from './potential-not-performance.ts'

describe('good', () => {
  test.each([
    'For ten months she has led work across three teams; duplicate orders fell from 140 to 3 a week.',
    'Led the maths hub since September; pass rates rose by 8 points.',
    'He found a potential conflict in the lease and had it struck out; the client signed.',
    'Receivables overdue by 60 days fell by half.',
    'Five assistants passed their exams after the course she wrote.',
    'He found a potential conflict in the lease and had it struck out.',
  ])('%s', (text) => expect(coached(writingPotentialNotPerformance, text, 'promotion_argument')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'He has enormous potential and will grow into the staff role.',
    'After eight years in the grade it is her turn.',
    'She deserves the chance; her MBA makes her ready.',
    'With a bit of time he will run whole projects.',
    'We told her in 2021 that the next senior post would be hers.',
    'He holds every certificate a contracts manager needs.',
  ])('%s', (text) => expect(coached(writingPotentialNotPerformance, text, 'promotion_argument')[0]).toMatchObject({ rule: 'writing/potential-not-performance', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Potential doesn’t come into this: she has run the queue of seven since May, and the backlog is under 50.', () => expect(coached(writingPotentialNotPerformance, 'Potential doesn’t come into this: she has run the queue of seven since May, and the backlog is under 50.', 'promotion_argument')).toHaveLength(0))
  test('Her potential is clear: the backlog is under 50.', () => expect(coached(writingPotentialNotPerformance, 'Her potential is clear: the backlog is under 50.', 'promotion_argument')).toHaveLength(1))
})

describe('in many trades', () => {
  test.each([
    'She has huge potential and the committee should not wait.',
    'With a little coaching he will be an excellent team lead.',
    'He has been with the firm for eleven years and knows everybody.',
    'Her MSc in logistics makes her the obvious choice.',
    'It is his turn after all these years.',
    'I promised her the post when she joined.',
    'She is ready to take on the next level.',
    'He will surely develop into the role once he is in it.',
    'Next year she could be running the whole ward.',
    'He has completed his leadership training and should now be promoted.',
    'We have always said that he would be promoted after the merger.',
    'After ten years of loyal service she deserves the title.',
    'I see a future head of department in her.',
    'He is overdue for a promotion.',
    'She shows great promise as a lawyer.',
    'He would do a great job as shift leader.',
    'I believe she can do the job of a senior.',
    'His talent is obvious to anyone who meets him.',
    'Promote her now and she will rise to the challenge.',
    'Thirteen years on the floor have to count for something.',
    'He has his welding certificates and a forklift licence.',
    'She’s been waiting for this promotion since 2020.',
    'She has the potential to lead the region.',
    'He was told last year that he would be next.',
  ])('%s', (text) => expect(coached(writingPotentialNotPerformance, text, 'promotion_argument')).not.toEqual([]))
  test.each([
    'Since March she has done the senior’s job: three audits, no findings, and two juniors trained.',
    'He found a potential conflict in the lease.',
    'The pipeline has potential savings of 40,000, of which 22,000 are booked.',
    'Her degree is not the case; the four settlements are.',
    'For two years he has run the night shift, and injuries fell from 9 to 2.',
    'She passed the contract to the new supplier, who kept his promise on dates.',
    'The apprentices she trained passed their exams.',
    'He will present the results to the board in May.',
    'In ten months she led five releases; the last took 20 minutes.',
    'Turnover among the drivers came down over five years.',
    'He certified the line to the new standard in June.',
    'The customer will become the largest in the region.',
    'She took her turn on the night rota like everyone.',
    'Training for the new scanner was completed by all 30 by June.',
    'The board promised a decision by Friday.',
    'He held the level of stock under 400.',
  ])('leaves alone: %s', (text) => expect(coached(writingPotentialNotPerformance, text, 'promotion_argument')).toEqual([]))
})

describe('signs in company', () => {
  test.each([
    'Waste is at 4%. She could be heading the whole kitchen in due course, so let’s make her deputy at once.',
    'He came to us with a doctorate and a black belt, which ought to settle the grade.',
    'Nine winters under two harbour masters, patiently; the top rating is owed to him.',
    'My predecessor gave his word on the chair, and I mean to honour that.',
    'I have a hunch that given the title she will get there eventually.',
    'The job brings out the natural leader in him; let him have the badge on trust.',
  ])('%s', (text) => expect(coached(writingPotentialNotPerformance, text, 'promotion_argument')).not.toEqual([]))
  test.each([
    'Not for her years here: she ran the depot from May and cut waste from 9% to 4%.',
    'The trainees will grow into the posts, since he taught each of them the press.',
    'She led the round of talks with three tenants that had waited two years for a reply, and all three signed.',
    'He already does the work of the next grade: 40 of 48 rotas were his, and the audit of May passed.',
  ])('leaves alone: %s', (text) => expect(coached(writingPotentialNotPerformance, text, 'promotion_argument')).toEqual([]))
})
