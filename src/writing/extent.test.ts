import { describe, expect, test } from 'vitest'
import { checkWriting } from './rules.ts'
import type { Kind } from './words.ts'

const marked = (kind: Kind, rule: string, text: string) => checkWriting([{ path: '/text', kind, text }]).filter((each) => each.rule === `writing/${rule}`).map(({ range }) => text.slice(range!.start, range!.end))

describe('what a finding points at', () => {
  test.each<[Kind, string, string, string[]]>([
    ['summary', 'surprise', 'Below. The message will hit him cold: 19% reopened.', ['The message will hit him cold']],
    ['summary', 'surprise', 'Below. I kept this back for today, but the figures were sent.', ['I kept this back for today']],
    ['calibration_pitch', 'narrow-evidence', 'L3, exceeds. The airport visit is my entire evidence: five stars.', ['The airport visit is my entire evidence']],
    ['calibration_pitch', 'recency', 'Exceeds. In the last two weeks he answered 900 calls.', ['In the last two weeks']],
    ['feedback', 'effort-based', 'You gave up your weekends to get the bundle ready.', ['You gave up your weekends']],
    ['feedback', 'effort-based', 'She worked herself to the bone for this move.', ['She worked herself to the bone']],
    ['summary', 'comparison-to-peer', 'He is calmer than the others when the line stops.', ['He is calmer than the others']],
    ['summary', 'unquantified', 'Rework is significantly lower than when he started in April.', ['significantly lower']],
    ['accomplishment', 'unquantified', 'His form significantly improved admissions.', ['significantly improved']],
    ['accomplishment', 'unquantified', 'The hydration round lowered infections on the ward.', ['lowered infections']],
    ['pip_criterion', 'subjective-criterion', 'Code reviews are timely and constructive.', ['timely and constructive']],
    ['pip_criterion', 'subjective-criterion', 'Keeps the site tidy and communicates well with trades.', ['Keeps the site tidy', 'communicates well with trades']],
    ['pip_criterion', 'subjective-criterion', 'By 30 June Martin improves the quality of his drafting.', ['improves the quality of his drafting']],
    ['feedback', 'hyperbole', 'You smashed it with the Wednesday changeover.', ['smashed it']],
    ['summary', 'hyperbole', 'Nadia is a wizard with the rota.', ['a wizard']],
    ['summary', 'predetermined-outcome', 'Her successor has been chosen, and these pages are only for the file.', ['Her successor has been chosen', 'these pages are only for the file']],
    ['summary', 'rating-avoidance', 'A lower mark would mean forms, a hearing and the union, hence the 4.', ['A lower mark would mean forms, a hearing and the union, hence the 4']],
    ['summary', 'biased-language', 'Now that her children are grown she can travel.', ['Now that her children are grown']],
    ['summary', 'biased-language', 'Her accent is a problem on the phone, but wait times fell.', ['Her accent is a problem on the phone']],
    ['summary', 'hearsay', 'Meets. The consultants are said to avoid her clinic, which runs on time.', ['The consultants are said to avoid her clinic']],
    ['summary', 'hearsay', 'Scrap is at 2%. Visitors ask for him, so I hear.', ['Visitors ask for him, so I hear']],
    ['summary', 'hearsay', 'Everybody knows what she does for the office.', ['Everybody knows']],
    ['pip_criterion', 'subjective-criterion', 'Improve the tone of his letters. Show more ownership. We spoke in May.', ['Improve the tone of his letters', 'Show more ownership']],
    ['summary', 'rating-avoidance', 'I went with a 3 for everyone, and I could not face another argument.', ['I went with a 3 for everyone, and I could not face another argument']],
    ['summary', 'personality-not-behaviour', 'Stock was right to the box. Such a warm person. She is stubborn to the core.', ['Such a warm person', 'stubborn to the core']],
    ['summary', 'personality-not-behaviour', 'Such a gentle and modest nurse. He is fiercely proud. She is bright, ambitious, a born leader.', ['gentle and modest', 'fiercely proud', 'bright, ambitious, a born leader']],
    ['promotion_argument', 'potential-not-performance', 'He has enormous potential and wrote the plan.', ['He has enormous potential']],
  ])('%s %s: %s', (kind, rule, text, words) => expect(marked(kind, rule, text)).toEqual(words))

  test('no phrase ends on an article', () => {
    for (const [words] of [marked('feedback', 'effort-based', 'You sacrificed her whole summer for it.')]) expect(words ?? '').not.toMatch(/\s(?:the|a|her|his)$/u)
  })
})
