import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CadenceFacts } from '../src/feedback/cadence.ts'
import { CADENCE_RULES, FEEDBACK_RULES } from '../src/feedback/rules.ts'
import type { Finding } from '../src/kit/finding.ts'
import { runRules } from '../src/kit/rule.ts'
import { DEFAULT_FRAMEWORK } from '../src/leveling/default-framework.ts'
import type { ReviewFacts } from '../src/reviews/facts.ts'
import { REVIEW_RULES } from '../src/reviews/rules.ts'
import { ago, two } from './facts-of-two.ts'
import { accomplishment, facts, growthArea, record, reviewDocument } from './facts-of-a-review.ts'

/** Reviews with something to find, so that every rule speaks, in most of its wordings. */
const growth = (more: Parameters<typeof growthArea>[1]) => reviewDocument({ growthAreas: [growthArea(1, more)] })
const reached = (more: Parameters<typeof accomplishment>[1]) => reviewDocument({ accomplishments: [accomplishment(1, more)] })
const untold = { document: growth({}), records: [record(1)] }
const REVIEWS: Partial<ReviewFacts>[] = [
  { document: reviewDocument({ summary: '', accomplishments: [], growthAreas: [], forwardLooking: '' }) },
  { document: reviewDocument({ summary: 'Great.', forwardLooking: 'A year.' }) },
  { document: reviewDocument({ summary: 'a. '.repeat(5), forwardLooking: 'a. '.repeat(5), accomplishments: Array(8).fill(accomplishment(1)), growthAreas: Array(5).fill(growthArea(1)) }) },
  { document: reviewDocument({ forwardLooking: 'It was good. It was fine.' }) },
  ...['', 'Very good work.'].flatMap((what) => [{ document: reached({ what, how: what, why: what }) }]),
  { document: reached({ how: accomplishment(1).what, why: accomplishment(1).what }) },
  ...['', 'Communication', 'Lazy', 'Be better.'].map((text) => ({ document: growth({ behaviour: text, example: text, expectation: text, actions: text }) })),
  untold, { ...untold, rating: 'far-below' }, { document: growth({}), rating: 'below', records: [record(1, { told: '2026-07-01' })] },
  { rating: 'below', records: [record(1, { told: '2026-05-01' }), record(2, { told: '2026-05-20' })] },
  ...[{ tone: 'praise' as const }, { answer: 'waiting' as const }, { answer: 'disputed' as const }].map((more) => ({ ...untold, records: [record(1, more)] })),
  { document: growth({ cites: [record(1).id, record(2).id] }), records: [record(1), record(2)] },
  { document: growth({ cites: [] }), records: [record(9, { told: '2026-03-01' })] },
  { ...untold, rating: 'below', lastRating: { rating: 'meets', releasedOn: '2026-01-15' } },
  { ...untold, rating: 'below', lastRating: { rating: 'meets', releasedOn: '2026-01-15' }, person: { name: 'Priya', startedOn: '2026-06-01' } },
  ...(['exceeds', 'below'] as const).map((rating) => ({ rating, levels: DEFAULT_FRAMEWORK.levels })),
  ...['She is on track for promotion.', 'She is not yet ready for L5.'].map((forwardLooking) => ({ talks: [], document: reviewDocument({ forwardLooking }) })),
  { talks: [], document: reviewDocument({ summary: 'She is ready for promotion.' }), person: { name: 'Priya', startedOn: '2026-06-01' } },
  { conversation: {} }, { conversation: { scheduledFor: '2026-07-01' } }, { conversation: {}, step: 'open-acknowledgement' },
  { activeMinutes: 200 }, { activeMinutes: 200, document: reached({ cites: [] }), records: ['01', '02', '03', '04', '05', '06'].map((month, n) => record(n, { kind: 'monthly-note', on: `2026-${month}-20` })) },
]
const HABITS: Partial<CadenceFacts>[] = (['manager', 'person'] as const).flatMap((reader) => [
  { reader, metOn: ago(40), reachedOn: ago(40), checkInOn: ago(400), cycle: { from: ago(300), to: ago(-60) }, month: { from: '2026-10-01', to: '2026-10-31', noted: false, words: 'October' } },
  { reader, since: ago(8), metOn: undefined, reachedOn: undefined, checkInOn: undefined, cycle: { from: ago(100), to: ago(-60) }, uncounted: [{ from: ago(7), to: ago(1) }] },
  { reader, since: '2026-10-28', month: { from: '2026-10-01', to: '2026-10-31', noted: false, words: 'October' } },
  ...(['praise', 'concern'] as const).map((tone) => ({ reader, metOn: undefined, records: [1, 2, 3, 4, 5].map((n) => ({ id: `${n}`, on: ago(n), tone })) })),
])
const FOUND: Finding[] = [
  ...HABITS.flatMap((more) => runRules(CADENCE_RULES, two(more))),
  ...REVIEWS.flatMap((more) => runRules(REVIEW_RULES, facts(more))),
  ...runRules(FEEDBACK_RULES, { readerId: 'me', today: '2026-07-10', concerns: [{ id: 'c', authorId: 'me', about: { name: 'Tomasz' }, notedOn: '2026-01-05' }] }),
]
const RULES = [...REVIEW_RULES, ...FEEDBACK_RULES, ...CADENCE_RULES]
const SAID = [...new Set([...FOUND.flatMap((finding) => [finding.message, finding.why, finding.fix]), ...RULES.flatMap((rule) => [rule.title, rule.why])])]

/** Alarm, blame, applause, and the words of machines. */
const NOT_SAID = /!|\bare you sure\b|\bfail|\bwrong\b|\bmistake|\berror\b|\binvalid\b|\bviolat|\bbad\b|\bpoor|\bweak\b|\bmust\b|\bplease\b|\bsorry\b|\bunfortunately\b|\boops\b|\bcongratulat|\bwell done\b|\bscore\b|\bemployee\b|\bsubordinate|\bresource\b|\bundefined\b|\bNaN\b|\bnull\b|\bobject\b|  /iu

describe('what rules say', () => {
  test('every rule is heard here', () => {
    expect(RULES.map((rule) => rule.id).filter((id) => !FOUND.some((finding) => finding.rule === id))).toEqual([])
  })
  test('no alarm, no blame, no applause', () => expect(SAID.filter((text) => NOT_SAID.test(text))).toEqual([]))
  test('a message is a sentence or two, with a capital and a full stop', () => {
    expect(FOUND.map((finding) => finding.message).filter((text) => !/^[\p{Lu}\d“].{10,320}\.$/u.test(text))).toEqual([])
  })
  test('a fix asks the question whose answer would mend it', () => {
    expect([...new Set(FOUND.filter((finding) => !finding.fix.includes('?')).map((finding) => finding.fix))]).toEqual([])
  })
  test('a reason is one or two sentences', () => {
    expect(RULES.filter((rule) => !/^.{40,260}\.$/u.test(rule.why) || (rule.why.match(/[.?](?:\s|$)/gu) ?? []).length > 3).map((rule) => rule.id)).toEqual([])
  })
  test('paths are JSON pointers into the document, the rating or the conversation', () => {
    expect(FOUND.map((finding) => finding.path ?? '').filter((path) => !/^$|^\/(?:rating|conversation|summary|forwardLooking|concerns\/\d+|(?:accomplishments|growthAreas)(?:\/\d+\/[a-z]+)?)$/u.test(path))).toEqual([])
  })
})

/** Fields whose pages show texts in quotation marks, good ones by trade and a bad one in a block. */
const FIELDS: Record<string, (text: string) => Partial<ReviewFacts>> = {
  'review/summary-level': (summary) => ({ document: reviewDocument({ summary }) }),
  'review/summary-theme': (summary) => ({ document: reviewDocument({ summary }) }),
  'review/forward-looking': (forwardLooking) => ({ document: reviewDocument({ forwardLooking }) }),
  'review/accomplishment-what': (what) => ({ document: reached({ what }) }),
  'review/accomplishment-how': (how) => ({ document: reached({ how }) }),
  'review/accomplishment-why': (why) => ({ document: reached({ why }) }),
  'review/growth-behaviour': (behaviour) => ({ document: growth({ behaviour }) }),
  'review/growth-example': (example) => ({ document: growth({ example }) }),
  'review/growth-expectation': (expectation) => ({ document: growth({ expectation }) }),
  'review/growth-action': (actions) => ({ document: growth({ actions }) }),
}

describe.each(Object.entries(FIELDS))('the page of %s', (id, make) => {
  const page = readFileSync(new URL(`../docs/rules/${id}.md`, import.meta.url), 'utf8')
  const fires = (text: string) => runRules(REVIEW_RULES.filter((rule) => rule.id === id), facts(make(text))).length > 0
  const plain = page.replace(/\n(?: {2}|> ?)(?=\S)/g, ' ')

  test('its good examples are good', () => {
    const good = [...plain.matchAll(/^- \*\*\w[^*]*\.\*\* "([^"]+)"/gm)].map(([, text]) => text!)
    expect(good.length).toBeGreaterThanOrEqual(3)
    expect(good.filter(fires)).toEqual([])
  })
  test('its bad example is found', () => {
    const bad = /^> (?:\w+: )?(.+)$/m.exec(plain)?.[1] ?? ''
    expect(fires(bad), bad).toBe(true)
  })
})
