import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingNoImpact } from './no-impact.ts'

describe('good', () => {
  test.each([
    'After she moved the sharps bins there has not been a needle injury on the ward.',
    'Closed the sale of the old mill after two years on the market.',
    'Got three neighbours of the site to withdraw their objections.',
    'Redesigned the API; time-outs fell from 40 a month to 6.',
    'Trained 18 operators; all of them run the press alone now.',
    'Renegotiated the supply contract. The client renewed for three years.',
  ])('%s', (text) => expect(coached(writingNoImpact, text, 'accomplishment')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Completed the API redesign project.',
    'Trained 18 operators on the new press in May.',
    'Made 65 calls a week.',
  ])('%s', (text) => expect(coached(writingNoImpact, text, 'accomplishment')[0]).toMatchObject({ rule: 'writing/no-impact', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Wrote the guide. New drivers now start without a second ride.', () => expect(coached(writingNoImpact, 'Wrote the guide. New drivers now start without a second ride.', 'accomplishment')).toHaveLength(0))
  test('Wrote the guide to reduce errors.', () => expect(coached(writingNoImpact, 'Wrote the guide to reduce errors.', 'accomplishment')).toHaveLength(1))
})

describe('frames', () => {
  test.each([
    ['Since January he has drafted the pleadings in five cases.',
      'Since January he has drafted the pleadings; the court accepted four of five.'],
    ['Handled 1,900 calls, with three trainees supervised.',
      'The scanner script (written in May) brought 38 bookings.'],
    ['The archive move was completed by her in November.',
      'The archive index is used by both branches.'],
    ['Built a tool that exports the time sheets each night.',
      'Built a tool that all five branches have adopted.'],
    ['Drafted 46 contracts and reviewed a further 112 over the year.',
      'Turned 60 hours of bundle work a month into 8.'],
    ['Managed the depot for six months and ran the weekly rota.',
      'Managed the depot through the May flood; its gates stayed open.'],
    ['Rewrote the visitor signs in plain words for both wards in May.',
      'Rewrote the visitor signs in plain words; relatives now walk straight to ward 3.'],
    ['Mended the hearing loop in March for Mr Pugh, who relies on it.',
      'Mended the hearing loop; Mr Pugh, who relies on it, now pays in person again.'],
    ['Taught the apprentices to read the gauge in April; they sat in three groups.',
      'Taught the apprentices to read the gauge in April; they’ve stopped knocking at my door over it.'],
    ['Led 22 residents through the fire drill of 9 October, nobody else on duty.',
      'Led 22 residents out on 9 October, nobody hurt.'],
    ['Negotiated with the landowner for two years over the pipe that was stuck in planning.',
      'Negotiated with the landowner; the pipe that had been stuck in planning was laid in September.'],
    ['There are voices that praise her seminar in Leeds.',
      'There has not been a wrong label since her second check.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingNoImpact, said, 'accomplishment')).not.toEqual([])
    expect(coached(writingNoImpact, left, 'accomplishment')).toEqual([])
  })
})
