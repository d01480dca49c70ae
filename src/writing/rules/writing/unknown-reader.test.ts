import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingUnknownReader } from './unknown-reader.ts'

describe('good', () => {
  test.each([
    'Moved Falcon, our checkout service, to the new region; downtime fell to zero.',
    'Both clients she visited stayed (Hallam in February, Osei in June).',
    'Listened to three calls a week with the controller, Leila Farouk; errors fell by 40%.',
    'Changes close at four now, and Hana signs the log at ten.',
    'The API answers in 190 ms, after 810 in Q1.',
    'Closed the gap in March together with Jonas, our tax adviser; errors fell by 40%.',
  ])('%s', (text) => expect(coached(writingUnknownReader, text, 'accomplishment')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Moved Falcon to the new region; downtime fell to zero.',
    'DRX-2 recovery is now at 88%, after 61% in the spring.',
    'Closed the gap in March together with Jonas; errors fell by 40%.',
  ])('%s', (text) => expect(coached(writingUnknownReader, text, 'accomplishment')[0]).toMatchObject({ rule: 'writing/unknown-reader', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Two hours saved on each Leeds run since June.', () => expect(coached(writingUnknownReader, 'Two hours saved on each Leeds run since June.', 'accomplishment')).toHaveLength(0))
  test('Two hours saved on each QXR run since June.', () => expect(coached(writingUnknownReader, 'Two hours saved on each QXR run since June.', 'accomplishment')).toHaveLength(1))
})

describe('frames', () => {
  test.each([
    ['Under Gundula the queue grew to 300; he brought it back to 40.',
      'A solid year for Gundula: the queue fell from 300 to 40.'],
    ['The KRONOS switch in May went through in one night.',
      'The KRONOS system was switched in May in one night.'],
    ['The queue grew to 300 with Gundula, and he brought it back to 40.',
      'The queue fell from 300 to 40 with the rota Gundula wrote in May.'],
    ['Closed the file for Gundula within a week.',
      'Two files late in March, none since: a 3 for Gundula.'],
    ['He kept the rota after Gundula left.',
      'Uptime went from 96% to 99% after Gundula split the jobs.'],
    ['She filed 40 sets after Gundula left.',
      'On her shorter week Gundula filed 40 sets.'],
    ['He moved Halyard off the old servers.',
      'He finished the cut-over of the Halyard substation in one night.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingUnknownReader, said, 'summary')).not.toEqual([])
    expect(coached(writingUnknownReader, left, 'summary')).toEqual([])
  })
})

describe('in many trades', () => {
  test.each([
    'She moved Condor to the new servers and nights are quiet.',
    'He closed the gap together with Radek; errors fell by 12%.',
    'Took the QZP checks over in May and cut them to two hours.',
    'With Odile’s help she wrote the manual, and calls fell by a third.',
    'After Falk left she ran the desk alone for ten weeks.',
    'He won back Brennick in June, 210,000 a year.',
    'Reports in VENTUS now take two days.',
  ])('%s', (text) => expect(coached(writingUnknownReader, text, 'accomplishment')).not.toEqual([]))
  test.each([
    'She moved Condor, our booking system, to the new servers, and nights are quiet.',
    'He closed the gap together with Radek, our tax adviser; errors fell by 12%.',
    'The KPI and the SLA were met in all four quarters in Leeds and Brno.',
    'The auditor, Ms Holm, signed without a finding on 3 May.',
    'He moved the Vienna office in one weekend in June.',
    'Her client Nordhaus renewed for two years.',
    'On Easter Monday the ward was staffed as in every week.',
  ])('leaves alone: %s', (text) => expect(coached(writingUnknownReader, text, 'accomplishment')).toEqual([]))
})
