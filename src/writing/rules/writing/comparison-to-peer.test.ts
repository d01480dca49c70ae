import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingComparisonToPeer } from './comparison-to-peer.ts'

describe('good', () => {
  test.each([
    'L3, exceeds. Closed 140 claims, and the level asks for 100.',
    'Output is 12% above last year.',
    'June was the best month in the depot since the move.',
    'She showed the others the list, and nobody waited longer than ten minutes.',
    'He fixed the top ten causes of returns by June.',
    'Three newly qualified colleagues passed their year under him.',
  ])('%s', (text) => expect(coached(writingComparisonToPeer, text, 'calibration_pitch')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'L3, exceeds. Closed more claims than anyone else on the team.',
    'She is the strongest of my reports.',
    'He outperforms his peers; 40 orders in March.',
    'Nobody else on the floor could have done that.',
    'She does more than the rest of the crew put together.',
    'The other two duty managers have nothing comparable to show.',
  ])('%s', (text) => expect(coached(writingComparisonToPeer, text, 'calibration_pitch')[0]).toMatchObject({ rule: 'writing/comparison-to-peer', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('I am not saying he is better than his colleagues; he met the level in both halves, and scrap fell by 2%.', () => expect(coached(writingComparisonToPeer, 'I am not saying he is better than his colleagues; he met the level in both halves, and scrap fell by 2%.', 'calibration_pitch')).toHaveLength(0))
  test('He is better than his colleagues; scrap fell by 2%.', () => expect(coached(writingComparisonToPeer, 'He is better than his colleagues; scrap fell by 2%.', 'calibration_pitch')).toHaveLength(1))
})

describe('in many trades', () => {
  test.each([
    'She is faster than the rest of the ward.',
    'Compared to others on the floor, he needs a lot of support.',
    'He closes fewer tickets than most of his peers.',
    'Not as strong as the other team leads.',
    'She is one of the strongest teachers in the school.',
    'He is the weakest link on the team.',
    'Her colleagues process 40 claims a day, she manages 25.',
    'The other nurses have no trouble with the new pumps.',
    'Everyone else gets their timesheets in on Friday.',
    'He ranks third out of eight in the team.',
    'She is in the top ten percent of the department.',
    'His output is well below the team average.',
    'Be more like Priya when you present.',
    'She stands out among her peers.',
    'No one on the team is as reliable as she is.',
    'He sells more than anyone else in the region.',
    'She is our best driver.',
    'Top performer in the warehouse, with 130 picks an hour.',
    'He is simply better than Jonas at quoting.',
    'She picks 20% more than the average picker.',
    'I would place her ahead of the other two candidates.',
    'He lags behind the rest of his cohort.',
    'Two of his peers were promoted last year with weaker figures.',
    'She was the fastest assembler on line 3.',
    'He handles twice as many calls as his colleagues.',
    'Unlike some of the others, she reads the brief.',
    'Her scores put her second in the department.',
    'She does the work of two people compared with the team.',
    'Your handovers are not as clear as those of the day shift.',
    'Where her colleagues take a week, she takes two days.',
    'More dependable than any other porter we have.',
    'He is level with the better engineers in the group.',
  ])('%s', (text) => expect(coached(writingComparisonToPeer, text, 'summary')).not.toEqual([]))
  test.each([
    'She trained her colleagues on the new pump, and they now chart within the hour.',
    'Her colleagues use the template she wrote.',
    'The other depots adopted his loading plan.',
    'She handled more calls than last year.',
    'Faster than the 20 minutes the standard allows.',
    'He exceeded the target by 12 percent and is ahead of plan.',
    'She helped the others finish early.',
    'He shared the results with everyone else on the team.',
    'The team finished more jobs than planned.',
    'It was the best quarter in the branch since 2019.',
    'She took the hardest ward in the hospital and cut falls by half.',
    'He runs one of the largest sites in the region.',
    'He met the level’s definition in four of five dimensions.',
    'I do not compare her with her colleagues; the level asks for two audits and she did three.',
    'Better than his own figures in March: 4 errors rather than 11.',
    'More than half of the drivers now use the app.',
    'The others can read it too.',
    'Two colleagues covered the desk while she was at the course.',
    'She worked beside two other engineers on the bridge.',
    'He backs up the rest of the team when the queue grows.',
    'Our product loads faster than the competitor’s.',
    'The cohort she taught passed at 91%, against a national average of 80.',
    'He gave the other drivers the route list a day earlier.',
    'She paired with Tom on more than ten reviews.',
    'The customer chose us over two other suppliers.',
    'More people than ever came to the open day.',
  ])('leaves alone: %s', (text) => expect(coached(writingComparisonToPeer, text, 'summary')).toEqual([]))
})
