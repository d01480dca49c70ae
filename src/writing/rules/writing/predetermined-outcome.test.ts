import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingPredeterminedOutcome } from './predetermined-outcome.ts'

describe('good', () => {
  test.each([
    'If the two criteria are not met by 30 June, employment may end; the outcome is open.',
    'No unplanned stop caused by set-up in four weeks.',
    'The plan is not a formality: coach named, half a day a week free for it, at most two late starts.',
    'He had a replacement part from Antwerp in twelve days.',
    'If the two criteria are not met by 30 June, employment may end.',
    'The notes of both talks are on file.',
  ])('%s', (text) => expect(coached(writingPredeterminedOutcome, text, 'pip_criterion')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'The plan is a formality; her replacement starts in September.',
    '40 tickets a day, he won’t make it anyway.',
    'We need the paper trail before we let him go.',
    'The governors made up their minds at Easter.',
    'Whatever the figure, her contract will not be renewed.',
    'HR has the exit papers ready.',
  ])('%s', (text) => expect(coached(writingPredeterminedOutcome, text, 'pip_criterion')[0]).toMatchObject({ rule: 'writing/predetermined-outcome', severity: 'warn', path: '/text' }))
})

describe('borderline', () => {
  test('Replacement of the filter is logged every 14 days.', () => expect(coached(writingPredeterminedOutcome, 'Replacement of the filter is logged every 14 days.', 'pip_criterion')).toHaveLength(0))
  test('His replacement is hired.', () => expect(coached(writingPredeterminedOutcome, 'His replacement is hired.', 'pip_criterion')).toHaveLength(1))
})

describe('in many trades', () => {
  test.each([
    'The PIP is just a formality, we will terminate in July.',
    'We have already decided to end her employment, this plan is for documentation.',
    'HR asked us to put a plan in place before we can dismiss him.',
    'He will not pass this plan anyway.',
    'Her successor starts on 1 August.',
    'Regardless of the outcome, his contract will not be extended.',
    'This is mainly to have something in writing before the termination.',
    'The decision has been taken, the plan only buys us time.',
    'We need this on file so that the dismissal holds up.',
    'The exit package has been approved.',
    'She will be gone by the end of the quarter either way.',
    'Management has already decided that he will leave in June.',
    'We want him out by autumn.',
    'The outcome is clear to all of us.',
    'I don’t expect him to make it and we have started looking for a replacement.',
    'The plan serves to document the separation.',
    'His position will be eliminated, so the result does not matter.',
    'He can do what he likes, he will be let go in May.',
    'The review is only a paper exercise at this point.',
  ])('%s', (text) => expect(coached(writingPredeterminedOutcome, text, 'pip_criterion')).not.toEqual([]))
  test.each([
    'If fewer than 18 of 20 files are complete on 30 June, employment may be ended; the result is open and a coach is named.',
    'If the criteria are not met by 31 May, we will start the dismissal procedure described in the policy.',
    'Half a day a week is free for the training until the end of the plan.',
    'The decision on the extension is taken on 3 July, on the basis of the two criteria above.',
    'Two releases without a rollback by 30 September.',
    'His replacement filter was fitted in March and the line has run since.',
    'She leaves for Lisbon in June at her own wish; her successor has been trained.',
    'Every form is signed before the patient leaves.',
    'He goes on leave in August and hands over two cases.',
    'The contract with the supplier was terminated in May, which saved 40,000.',
    'The record of each visit is on file within 24 hours.',
    'We decided to let the older press go and buy two small ones.',
    'She was out for six weeks after surgery and returned in May.',
    'No order leaves the site without a second signature.',
  ])('leaves alone: %s', (text) => expect(coached(writingPredeterminedOutcome, text, 'pip_criterion')).toEqual([]))
})

describe('signs in company', () => {
  test.each([
    'We have told the agency that his bench is free from August, whatever the assessments say.',
    'Nobody here imagines she will pass, and the new lead is already choosing the furniture.',
    'Her badge stops working on the last day of the plan, either way.',
  ])('%s', (text) => expect(coached(writingPredeterminedOutcome, text, 'summary')).not.toEqual([]))
  test.each([
    'If 18 of 20 files are complete on 30 June the plan ends; if not, it may end the employment.',
    'She handed her clients over to Tomas before her leave began in May.',
    'The replacement for the old scanner was chosen in March and fitted in April.',
  ])('leaves alone: %s', (text) => expect(coached(writingPredeterminedOutcome, text, 'summary')).toEqual([]))
})
