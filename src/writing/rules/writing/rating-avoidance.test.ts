import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingRatingAvoidance } from './rating-avoidance.ts'

describe('good', () => {
  test.each([
    'The talk will be awkward, and I keep the rating below because the record shows four missed audits.',
    'Rated 4 at first; the group pointed out that two wins were led by counsel, so it is a 3 on the evidence.',
    'Below. 8 of 30 reports had wrong grades.',
    'She calmed two guests and kept the peace at the bar, so the rating is 4.',
    'The talk will be awkward, and the 2 remains because of the record.',
    'Each was rated on their own record: a 2.',
    "I've put 'meets' because four of the nine reports came late.",
  ])('%s', (text) => expect(coached(writingRatingAvoidance, text, 'calibration_pitch')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Scrap 5.2 % against 3 %. The rating is a 3, as I have done for all the others.',
    'I would keep all four at strong; ranking them would mean four difficult conversations.',
    'I put meets because the last talk ended in a row and I would rather not have another.',
    'L2, 3. Honestly a 2, but he would argue for weeks.',
    'Meets, to avoid a difficult conversation before the season.',
    'Everyone on the shift gets the same rating.',
    'Rated 3; anything else and I’d have tears in the linen room.',
    'He would argue for weeks, so 3 it is.',
    'Nobody gets less than a 3 from me.',
    "I'd still say 3, because the alternative is a grievance.",
    "I'd leave her at 'meets': her brother runs the depot.",
  ])('%s', (text) => expect(coached(writingRatingAvoidance, text, 'calibration_pitch')[0]).toMatchObject({ rule: 'writing/rating-avoidance', severity: 'warn', path: '/text' }))
})

describe('borderline', () => {
  test('I don’t look forward to the meeting, but the record is what it is: 70 of 400 files incomplete, below.', () => expect(coached(writingRatingAvoidance, 'I don’t look forward to the meeting, but the record is what it is: 70 of 400 files incomplete, below.', 'calibration_pitch')).toHaveLength(0))
  test('A 2 would be right, but I don’t want the argument.', () => expect(coached(writingRatingAvoidance, 'A 2 would be right, but I don’t want the argument.', 'calibration_pitch')).toHaveLength(1))
})

describe('in many trades', () => {
  test.each([
    'Meets. A lower rating would have meant a long argument that neither of us needs.',
    'I gave the whole team a 3 so that nobody feels treated unfairly.',
    'Rated 3 because I did not want a confrontation before the holidays.',
    'Everybody on the ward is rated "good" this year.',
    'To avoid a difficult discussion I kept it at meets.',
    'He tends to get defensive, so I went with a 3.',
    'She took last year’s rating very badly, so I rated her 4 this time.',
    'I know it should be lower, but I don’t want to demotivate him.',
    'All eight drivers were given the same score to keep the peace.',
    'I am giving a 3 rather than a 2 so as not to upset her.',
    'It is easier to give him a 3 than to explain a 2.',
    'Honestly a 2, but I haven’t the energy for that talk.',
    'Exceeds, because anything less would trigger an appeal.',
    'I rated all of them 4, as I do every year.',
    'A 2 would be correct but would ruin the mood on the line.',
    'I’d rather give a 3 than have her crying in my office.',
    'Her rating stays at 3 because we need to work together on the launch.',
    'The whole crew gets a 4 from me.',
    'I have put everyone down as meets to be fair.',
    'We agreed on meets because he would otherwise go to the works council.',
    'I rated him up to avoid a dispute.',
    'I didn’t have the heart to go lower.',
  ])('%s', (text) => expect(coached(writingRatingAvoidance, text, 'summary')).not.toEqual([]))
  test.each([
    'I told him that it would be a 2, which was an uncomfortable talk, and the rating stands.',
    'Rated 2. We spoke for an hour in May; he was upset, and the record of nine late files is what it is.',
    'She handled the argument between two guests calmly.',
    'He avoided a strike by meeting the works council in March.',
    'Exceeds. All five dimensions at 4 or above.',
    'All of her deadlines were met and the customer gave a 5.',
    'The complaint was closed without an appeal.',
    'She spared the team a second night shift by planning the crane.',
    'He gave everyone in the team a copy of the plan.',
    'Rated 3 at first and raised to 4 after the calibration group saw the audit results.',
    'He prefers to discuss problems early, which kept two conflicts small.',
    'The same score applied to both halves: 3.',
    'She doesn’t avoid difficult conversations: she told two suppliers no.',
    'Everyone on the team has met him, and the rota has been stable since.',
    'Rated below for the second time; she disagrees, and her comment is attached.',
    'Meets. The rating was 4 last year, when the launch went out on time.',
    'Each of the four was rated on their own results.',
  ])('leaves alone: %s', (text) => expect(coached(writingRatingAvoidance, text, 'summary')).toEqual([]))
})

describe('signs in company', () => {
  test.each([
    'Strictly it’s a two, but he has just lost his father and I haven’t the heart.',
    'A lower mark would mean forms, a hearing and the union, hence the 4.',
    'I’d sooner hand out another 3 than sit through her sulking until Easter.',
    'He knows my sister, so let’s call it a 3 and be done.',
  ])('%s', (text) => expect(coached(writingRatingAvoidance, text, 'calibration_pitch')).not.toEqual([]))
  test.each([
    'She argued for a 4 and I listened; the audit says 3, and 3 it is.',
    'Everybody on the crew met the standard of 95%, checked by the port on 3 May.',
    'The talk on 3 May was unpleasant; the rating stands on eight late filings.',
  ])('leaves alone: %s', (text) => expect(coached(writingRatingAvoidance, text, 'calibration_pitch')).toEqual([]))
})

test('says which signs were counted', () => {
  const [finding] = coached(writingRatingAvoidance, 'A lower mark would mean forms, a hearing and the union, hence the 4.', 'calibration_pitch')
  expect(finding!.message).toContain('It shows in “lower”, “mark”, “forms”, “hearing” and “union”.')
})
