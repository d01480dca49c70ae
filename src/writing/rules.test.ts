import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../test/growth.ts'
import { ENTRIES, houseLexicon } from './lexicon/all.ts'
import { compileLexicon, extendLexicon } from './lexicon.ts'
import { read } from './read.ts'
import { checkWriting } from './rules.ts'
import { Kind } from './words.ts'

const labels = (kind: Kind, text: string) => checkWriting([{ path: '/text', kind, text }]).map(({ rule }) => rule.replace('writing/', ''))

describe('the classic pairs', () => {
  test('an accomplishment', () => {
    expect(labels('accomplishment', 'Completed the API redesign project.')).toContain('no-impact')
    expect(labels('accomplishment', 'Redesigned the public API in spring: response time at the 95th percentile fell from 810 to 190 ms, and time-outs went from 40 a month to 6.')).toEqual([])
  })
  test('a growth area', () => {
    expect(labels('growth_area', 'Needs to communicate better.')).toEqual(['vague', 'no-example', 'no-action'])
    expect(labels('growth_area', 'In the May release two teams learned of the schema change from a failing build. From June she posts each change in the channel a day before; I review the first three.')).toEqual([])
  })
})

describe('the lexicon', () => {
  test.each(ENTRIES.filter((entry) => entry.not !== undefined).map((entry) => [entry.not!, entry]))('leaves alone: %s', (text, entry) => {
    expect(read(text, compileLexicon([entry])).found.get(entry.mark) ?? []).toEqual([])
  })

  test('can be extended by an organisation, and the house’s own stays as it is', () => {
    const lexicon = extendLexicon(houseLexicon(), [{ mark: 'hyperbole', find: ['golden spanner'] }])
    const texts = [{ path: '/text', kind: 'feedback' as const, text: 'You earned the golden spanner on 3 May.' }]
    expect(checkWriting(texts, { lexicon }).map(({ rule }) => rule)).toContain('writing/hyperbole')
    expect(checkWriting(texts).map(({ rule }) => rule)).not.toContain('writing/hyperbole')
  })
})

/** What is found of so much text is a heap to tidy up; squared it would be sixteen. */
const WITH_TIDYING = 1.4 * IN_PROPORTION

/** The first two plain cases of each label. */
const PLAINEST = Object.entries(Object.groupBy(
  readFileSync(new URL('corpus/plain.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { kind: Kind; label?: string; text: string }),
  ({ label }) => label ?? 'nothing',
)).flatMap(([label, all = []]) => all.slice(0, 2).map((each, at) => [`${label} ${at + 1}`, each] as const))

describe('any input', () => {
  const HOSTILE: [string, string][] = [
    ['one word', 'a'.repeat(1_000_000)], ['one word again and again', 'always '.repeat(140_000)], ['no spaces', 'always.never,'.repeat(80_000)],
    ['broken surrogates', '\ud83d always \udc00 '.repeat(60_000)], ['right to left', 'תמיד always '.repeat(80_000)], ['zero width', 'al\u200bways\u200d '.repeat(90_000)],
    ['emoji', '👩🏽‍⚕️ never '.repeat(60_000)], ['quotation marks', '"'.repeat(500_000)], ['spaces', ' '.repeat(1_000_000)], ['than', 'than more '.repeat(100_000)],
    ['lines', 'not\n'.repeat(250_000)], ['figures', '12 % of 3 to '.repeat(80_000)], ['capitals', 'Always NEVER Tom '.repeat(60_000)],
  ]
  test.each(HOSTILE)('%s: time in proportion, ranges inside', (_, text) => {
    const took = (each: string) => {
      const began = performance.now()
      for (const { range } of checkWriting([{ path: '/text', kind: 'calibration_pitch', text: each }])) {
        if (range && !(range.start >= 0 && range.start < range.end && range.end <= each.length)) throw new Error(`range ${range.start} to ${range.end}`)
      }
      return performance.now() - began
    }
    // Eight times the text in eight times the time; squared it would be sixty-four. A busy machine gets several goes.
    const inProportion = () => {
      const part = Math.max(20, took(text.slice(0, 12_500)))
      return took(text.slice(0, 100_000)) / part < 32
    }
    expect([1, 2, 3, 4, 5].some(inProportion)).toBe(true)
  }, 60_000)

  test.each(PLAINEST)('%s: its plainest case again and again takes time in proportion', (_, { kind, text }) => {
    const unit = `${text} `
    expect(growth((size) => checkWriting([{ path: '/text', kind, text: unit.repeat(size / unit.length) }]), 40_000)).toBeLessThan(WITH_TIDYING)
  }, 60_000)

  test('denial upon denial in a criterion, too', () => {
    expect(growth((size) => checkWriting([{ path: '/text', kind: 'pip_criterion', text: 'not never no '.repeat(size / 13) }]), 40_000)).toBeLessThan(WITH_TIDYING)
  }, 60_000)

  test('emphasis, blanks that do not break and the line ends of Windows say nothing', () => {
    const plain = 'She never listens, and is a rockstar in an emergency. He went the extra mile.\nThe client wrote: "He always sends the papers before we ask."'
    const said = (text: string) => labels('summary', text)
    expect(said(plain)).toContain('hyperbole')
    for (const other of [plain.replace('never', '**never**').replace('rockstar', '_rockstar_'), plain.replaceAll('\n', '\r\n'), plain.replaceAll('extra mile', 'extra\u00a0mile'), plain.replace('extra mile', 'extra\r\nmile')]) expect(said(other)).toEqual(said(plain))
    expect(labels('feedback', 'On 5 May Mr Lund told us: "He always sends the\npapers before we ask."')).toEqual(labels('feedback', 'On 5 May Mr Lund told us: "He always sends the papers before we ask."'))
    expect(labels('feedback', 'Not **always** on the first try on 3 May: two of nine.')).not.toContain('absolute')
  })

  test.each(['Waiting for take-home come down a lot.', 'Complaints are\n  way down', 'Open rates have\ngone up nicely.'])('a claim without a verb of its own is read: %j', (text) => {
    for (const kind of Kind.options) expect(labels(kind, text)).toBeInstanceOf(Array)
  })

  test('1 MB of one word', () => expect(labels('feedback', 'a'.repeat(1_000_000))).toBeInstanceOf(Array))

  test.each(Kind.options)('%s: empty and blank texts say nothing', (kind) => {
    for (const text of ['', ' ', '\n\n', '🎉', '\ud83d', '\u200b']) expect(labels(kind, text)).toEqual([])
  })
})

describe('new sentences', () => {
  test.each<[string, Kind, string]>([
    ['unknown-reader', 'summary', 'First-call resolution stood at 58%, which was raised with Yusuf in April and August. His figures since: 66%.'],
    ['unknown-reader', 'growth_area', 'The reserve on the Harbour Street fire, set on 8 March, was £90,000 short. From June a second reader checks it.'],
    ['comparison-to-peer', 'calibration_pitch', 'This isn’t about being better than the other leads: his hires reached full speed in seven weeks.'],
    ['no-example', 'feedback', 'In Wednesday’s reading group you asked each child to find the sentence that proved the answer.'],
    ['biased-language', 'accomplishment', 'Year 9 girls in her class raised their average from 54% to 67% between September and June.'],
    ['biased-language', 'accomplishment', 'The reading club she began in January has 34 children, and 29 of them reached the expected level.'],
    ['comparison-to-peer', 'feedback', 'In the meeting of 12 June you asked the youngest colleague for her view before giving yours.'],
    ['hearsay', 'retention', 'He asked for Wednesdays; from June he has them. The talk is again in September.'],
    ['effort-based', 'feedback', 'On 12 May you stayed until nine to finish the handover. Call me at six next time; nobody should do that alone.'],
    ['potential-not-performance', 'promotion_argument', 'Her certificate matters less than its use: since March she signs the pressure tests alone, 41 of them, none repeated.'],
    ['recency', 'calibration_pitch', 'The number of late filings fell from 9 to 2 between January and October.'],
    ['recency', 'summary', 'He joined on 4 November, so there are six weeks to go by: 61 crates checked, none sent back.'],
    ['narrow-evidence', 'calibration_pitch', 'Not one good month but eleven: the yield stood between 94 and 97 %.'],
    ['narrow-evidence', 'promotion_argument', 'Her weekly report comes to the client on Friday noon; 50 of 52 came without a question.'],
    ['narrow-evidence', 'calibration_pitch', 'The quay passed the building inspection on the first visit, and both trainees passed in May.'],
    ['comparison-to-peer', 'feedback', 'I am not setting you against the other apprentices. The weld log of 4 March had two blanks, and that is all this is about.'],
    ['comparison-to-peer', 'promotion_argument', 'Whether she is quicker than her colleagues is not the question: since April she has signed 31 drawings on her own.'],
    ['comparison-to-peer', 'calibration_pitch', 'Same mark as the rest of the shift, so that the mood stays good.'],
    ['comparison-to-peer', 'feedback', 'On the printer case in July there were no notes, and the late colleague had to ask the customer again.'],
    ['absolute', 'growth_area', 'On 4 June twelve of the 30 guests never got their starter. He now checks the pass every ten minutes.'],
    ['absolute', 'retention', 'Nobody stays in one post forever, so we agreed on a change to the lab for June.'],
    ['no-impact', 'accomplishment', 'Put labels on the valves. We had two mix-ups a month, and have had none since March.'],
    ['unquantified', 'accomplishment', 'Changed the order of the trades, so the tilers could start a fortnight earlier.'],
    ['unquantified', 'summary', 'The harvest window was up on the 25th as planned, and five more branches took it over.'],
    ['rating-avoidance', 'calibration_pitch', 'It was an unpleasant hour for both of us, and I stand by the 2: nine of twenty invoices went out wrong.'],
    ['rating-avoidance', 'calibration_pitch', 'I dreaded this conversation and had it on 3 May; the mark is still a 2.'],
    ['surprise', 'summary', 'It was not easy to tell her in March that four reports came late, and she has since sent every one on time.'],
    ['surprise', 'calibration_pitch', 'I cannot say yet whether he will pass; we look at the figures on 30 April.'],
    ['predetermined-outcome', 'pip_criterion', 'Neither an extension nor an end has been decided; both are open until 30 June.'],
    ['retention-motive', 'summary', 'It is agreed with HR that she leaves by the summer, whatever the plan shows.'],
    ['retention-motive', 'promotion_argument', 'Nobody here is about to leave; the case is the three wards she has run since May.'],
    ['potential-not-performance', 'retention', 'The foundation pays for his doctorate until 2027; we agreed Fridays for it.'],
    ['hearsay', 'summary', 'The talk about her rating was hard for us both. The three late filings were named in it.'],
    ['hearsay', 'retention', 'The course he asked for in the talk is paid for, four days in March.'],
    ['unknown-reader', 'accomplishment', 'Sold 40 presses worth 2.1M USD to the Benelux, 14 of them through the haulier Brandt.'],
    ['unknown-reader', 'summary', 'Three nurses of the night shift, Adler, Moss and Pike, wrote to me in May that the list was missing.'],
    ['vague', 'feedback', 'The proposal for the dairy had the old price list attached (page 9). The buyer saw it first.'],
    ['no-example', 'feedback', 'You don’t always leave a note: order 5102 lay with us for four days.'],
    ['no-action', 'growth_area', 'Labels of the May trip were missing on 11 of 140 bags. Next trip: printed labels.'],
    ['biased-language', 'growth_area', 'Milan was on paternity leave until June and the price list changed meanwhile, so his first two offers had old prices. He and Eva go through the list on 4 July.'],
    ['effort-based', 'summary', 'Never misses the monthly count: 12 of 12 in time.'],
    ['effort-based', 'summary', 'The repairs piled up after the storm, 70 open at the peak; by May there were nine.'],
    ['hyperbole', 'feedback', 'The legend of your map names a road that was closed on 3 May.'],
    ['personality-not-behaviour', 'feedback', 'The tone of the letter to the tenants on 4 March was harsh: four sentences, all with must.'],
    ['effort-based', 'feedback', 'You worked 61 hours in the week of the audit, and I’d rather you had called me.'],
    ['effort-based', 'feedback', 'You were on nights in May and missed two of the 3 o’clock rounds.'],
    ['hyperbole', 'summary', 'Ran the branch single-handed for two weeks in May while the deputy was away.'],
    ['personality-not-behaviour', 'growth_area', 'The quote of 2 May named the wrong lease and had to be withdrawn. From June Ada reads each one first.'],
    ['no-impact', 'accomplishment', 'Took over the weir nine days behind and gave it to the client on the promised day.'],
    ['vague', 'accomplishment', 'Took over the linen round and made it much calmer for the wards.'],
    ['vague', 'growth_area', 'Stubborn. In the May drawing review he would not look at the second layout. Next time he brings both.'],
    ['subjective-criterion', 'pip_criterion', 'No mislabelled samples until 30 June, seen in the lab book.'],
    ['retention-motive', 'retention', 'Asked her in June what would keep her on the ward: fixed Mondays. The rota has them from August.'],
    ['retention-motive', 'retention', 'We propose grade 6 for the two lines she has run since May; no rival offer has any part in it.'],
    ['potential-not-performance', 'calibration_pitch', 'Two kitchens lost their certificate in March, and he overlooked the frost clause in two contracts.'],
    ['predetermined-outcome', 'pip_criterion', 'If eight of ten loads are on time by 30 June the plan ends, otherwise we talk to HR about his contract.'],
    ['rating-avoidance', 'summary', 'Every driver got the same training and each was rated on the log.'],
    ['predetermined-outcome', 'summary', 'She decided to hand in her notice in May; her successor starts in June.'],
    ['unknown-reader', 'summary', 'A demanding twelve months for Mr Okoro: two wings moved and no visit cancelled. He now trains the deputies.'],
    ['unknown-reader', 'calibration_pitch', 'Both audits passed and the backlog is gone. Hence Exceeds.'],
    ['comparison-to-peer', 'summary', 'After the audit the plan changed; the other two targets were met.'],
    ['hearsay', 'growth_area', 'You often talk over the clerk at the hatch. From Monday you wait until she has finished.'],
  ])('%s leaves alone as %s: %s', (label, kind, text) => expect(labels(kind, text)).not.toContain(label))

  test.each<[string, Kind, string]>([
    ['no-impact', 'accomplishment', 'Wrote the new fire plan and held four drills with the night staff.'],
    ['retention-motive', 'retention', 'Raise his title; it would take us eight months to find another anaesthetist.'],
    ['retention-motive', 'promotion_argument', 'Giving him the grade binds him to the site for two winters.'],
    ['predetermined-outcome', 'summary', 'This review is written for the file; his desk is being cleared next week.'],
    ['unknown-reader', 'accomplishment', 'With Brigitte she brought pressure sores on the unit down from 9 to 2 a quarter.'],
    ['recency', 'summary', 'For the twelve months I went by November: 41 crates left the dock, none of them wrong.'],
    ['recency', 'calibration_pitch', 'I did not go back further than October. Since then none of her drafts has come back.'],
    ['narrow-evidence', 'promotion_argument', 'The mill relaunch and only the mill relaunch is what I put before you: 18 % less scrap.'],
    ['narrow-evidence', 'calibration_pitch', 'The pier is the case and there is no second one: finished nine days early.'],
    ['comparison-to-peer', 'retention', 'He carries the biggest patch of our five reps and still made 104% of plan.'],
    ['comparison-to-peer', 'feedback', 'The March stocktake took you three days; Ruud and Anke had theirs done in one.'],
    ['comparison-to-peer', 'pip_criterion', 'She packs the number of boxes Lena and Ossi pack a shift, counted on Mondays.'],
    ['absolute', 'feedback', 'You left the float uncounted on 4 May. You do this every single time.'],
    ['absolute', 'retention', 'It is always him who opens the shop at five, so give him the grade.'],
    ['no-impact', 'accomplishment', 'Held two open days at the depot in June. Some 140 people came.'],
    ['no-impact', 'promotion_argument', 'He has earned this: he drove to 40 farms and took no holiday between May and August.'],
    ['unquantified', 'accomplishment', 'Ran the spelling club from September. The children have come on enormously.'],
    ['unquantified', 'accomplishment', 'I moved the shift talk to the bench, and communication is so much better now.'],
    ['rating-avoidance', 'calibration_pitch', 'Put “meets”; I can’t go through that meeting a second time.'],
    ['surprise', 'summary', 'She learns from this form that the clients asked for another lawyer.'],
    ['predetermined-outcome', 'summary', 'The new nurse for her post has been appointed, she starts on 1 July.'],
    ['predetermined-outcome', 'summary', 'It is agreed with HR that she leaves by the summer, whatever the plan shows.'],
    ['retention-motive', 'promotion_argument', 'His replacement would cost us a year’s salary in fees.'],
    ['retention-motive', 'retention', 'Pay him the supplement; the port authority would take him like a shot.'],
    ['potential-not-performance', 'promotion_argument', 'He could well become the next head of the yard.'],
    ['hearsay', 'feedback', 'Some colleagues find it hard to follow you, and on Monday it was the same.'],
    ['hearsay', 'promotion_argument', 'It is generally agreed that he is ready for a site of his own.'],
    ['unknown-reader', 'promotion_argument', 'One thing carries this grade, and that is Nordlicht, which cut the queue from 40 to 12 minutes.'],
    ['no-action', 'growth_area', 'The last two deliveries were short by a pallet. I admit that I have said nothing so far.'],
    ['no-example', 'feedback', 'You never let me finish, and then the second half of the talk is lost.'],
    ['subjective-criterion', 'pip_criterion', 'Daily notes of a decent standard from week three.'],
    ['biased-language', 'summary', 'Now that her twins have left home she can take the Leeds branch.'],
    ['biased-language', 'summary', 'His tone in letters comes from English not being his first language.'],
    ['effort-based', 'accomplishment', 'Stood at the press sixteen hours a day for all of May.'],
    ['personality-not-behaviour', 'feedback', 'You gave the shelf count to Ana because you think it is beneath you.'],
    ['effort-based', 'feedback', 'Thank you for managing on three hours of sleep during the move, that’s how it’s done.'],
    ['unquantified', 'accomplishment', 'My feed plan lifted the milk yield a good deal.'],
    ['personality-not-behaviour', 'summary', 'Has been a joy for the crew again, dependable and cheerful.'],
    ['no-action', 'growth_area', 'On 4 June you booked the crane for the wrong day and eleven fitters waited.'],
    ['hyperbole', 'feedback', 'Ask her anything about pensions, she is a walking textbook.'],
    ['vague', 'summary', 'A decent year from Noor, who did what was asked of her and did it gladly.'],
    ['subjective-criterion', 'pip_criterion', 'Weekly plans to be sent in reasonable time and shape.'],
    ['rating-avoidance', 'summary', 'Same box right across the ward so no one’s nose is out of joint.'],
    ['rating-avoidance', 'summary', 'He gets the 4 that they all get, as ever.'],
    ['predetermined-outcome', 'pip_criterion', 'Clears the returns shelf daily. Not that it’ll help, someone else has his route from August.'],
    ['retention-motive', 'promotion_argument', 'If we don’t move her to grade 5 she’ll be on somebody else’s boat by spring.'],
    ['retention-motive', 'promotion_argument', 'The grade costs £3,000, losing her costs five times that.'],
    ['predetermined-outcome', 'summary', 'His room has been given to the new teacher from September.'],
    ['unknown-reader', 'accomplishment', 'Repaired the interface to Pegasus, which ended the double bookings.'],
    ['comparison-to-peer', 'feedback', 'Your bed count took until noon. Femke is done by nine.'],
    ['comparison-to-peer', 'pip_criterion', 'Reaches the average call time of the other agents by May.'],
    ['narrow-evidence', 'promotion_argument', 'Judged by turnover alone she is ready for the next grade.'],
    ['hearsay', 'summary', 'It is well known on the ward that he can be short with relatives.'],
  ])('%s is told of a text as %s: %s', (label, kind, text) => expect(labels(kind, text)).toContain(label))
})
