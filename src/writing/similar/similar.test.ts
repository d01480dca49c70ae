import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../../test/growth.ts'
import { similar } from './similar.ts'

describe('a copy', () => {
  test('with names, pronouns, figures and order changed', () => {
    const a = 'Elif rebuilt the template with the regional controllers in January. In the second quarter the travel costs were missing, which we found in the review of 6 July.'
    const b = 'In the third quarter the training costs were missing, which we found in the review of 9 October. Marco rebuilt the template with the regional controllers in February.'
    const found = similar(a, b)
    expect(found.copyPaste).toBe(true)
    expect(found.shared.map((each) => a.slice(each.a.start, each.a.end))).toContainEqual(expect.stringContaining('rebuilt the template with the regional controllers in January'))
    for (const each of found.shared) expect(each.b.end).toBeLessThanOrEqual(b.length)
  })
  test('of itself', () => expect(similar('She drew the layout with the night staff and tried it with tape on the floor.', 'She drew the layout with the night staff and tried it with tape on the floor.')).toMatchObject({ copyPaste: true, score: 1 }))
})

describe('a copy that was worked on', () => {
  test.each([
    ['light edits and other words in between', 'Since Celeste has the reception, visitors wait four minutes. She greets in three languages and walks people to the lift. The parcel list isn’t kept on Fridays.',
      'Since Vilmos has taken over the reception, visitors wait for five minutes at most. He greets them in two languages and walks them to the lift. On Mondays the parcel list isn’t kept.'],
    ['the other spelling', 'Rowan organised the labour rota for the harvest and kept the colour codes. He recognised early that the minibus would be too small.',
      'Skyler organized the labor rota for the harvest and kept the color codes. She recognized early that the minibus would be too small.'],
    ['from one cycle to the next', 'Hugo leads the evening shift of twelve. Handover sheets are complete and the lights are on time. He knows the exits and trains each newcomer in the first week.',
      'Hugo leads the evening shift of fourteen. Handover sheets are complete and the lights are on time. He knows the exits and trains each newcomer in the first week.'],
    ['said to the person', 'You handled the angry father well: you let him finish, named what you had heard, and offered two dates. He came to the second.',
      'You handled the angry tenant well: you let her finish, named what you had heard, and offered two dates. She came to the first.'],
  ])('%s', (_, a, b) => expect(similar(a, b).copyPaste).toBe(true))

  test('word for word, with two sentences more, of somebody told by name and in the present', () => {
    const a = 'Bo makes our videos, usually alone. The series with the apprentices had many views on a budget that would not have paid for one actor. Bo lets people talk, keeps the stumbles in, and cuts the music. They use the shared calendar now.'
    const more = ' Since the summer there is a second camera, and the archive in the cellar is in order. Two schools have asked for a visit.'
    expect(similar(a, a + more).copyPaste).toBe(true)
    const house = 'Harbour Works reviews pay in April. Harbour Works pays for boots and coats. '
    expect(similar(`${house}He moved the tools to the door.`, `${house}She drew the rota with the crew.`).copyPaste).toBe(false)
  })

  test('the same, whichever is named first; a passage that was moved into another counts once', () => {
    const a = 'She drew the rota with the crew on the back of a map. Rain came through the roof of the tool shed. He taped the layout to the floor and walked it with the night staff. The gate was painted blue in one morning.'
    const b = 'She drew the rota with the crew on the back of a map. He taped the layout to the floor and walked it with the night staff. Rain came through the roof of the tool shed. The gate was painted blue in one morning.'
    const [one, other] = [similar(a, b), similar(b, a)]
    expect(other).toMatchObject({ copyPaste: one.copyPaste, score: one.score })
    expect(other.shared.map(({ a: left, b: right }) => ({ a: right, b: left })).sort((x, y) => x.a.start - y.a.start)).toEqual(one.shared)
    expect(one.score).toBeLessThanOrEqual(1)
  })

  test('the notice before it is no part of what is shown', () => {
    const notice = 'Our five values are plain words, shared tools and clean sites. Whoever writes here does so with respect.\n\n'
    const found = similar(`${notice}Ingvar halved the changeover on line 2 by hanging the tools in the order of use.`, `${notice}Sunita halved the changeover on line 5 by hanging the tools in the order of use.`)
    expect(found.copyPaste).toBe(true)
    expect(found.shared).toHaveLength(1)
  })
})

describe('no copy', () => {
  test('the same words of somebody else, quoted in both', () => {
    const said = 'A guest wrote: “We came in wet and cross with two tired children, and by the second pot of tea nobody wanted to go home.”'
    expect(similar(`${said} Amara moved the briefing to a quarter past six.`, `${said} Under Piotr the linen order fits the rooms that are booked.`).copyPaste).toBe(false)
    expect(similar(`${said} Amara moved the briefing to the loading bay and drew the rota with the crew.`, `${said} Piotr moved the briefing to the loading bay and drew the rota with the crew.`).copyPaste).toBe(true)
  })
  test('the same subject in other words', () => {
    expect(similar('Marta found that a third of our pain charts had gaps. A laminated card was her answer.', 'Yusuf documents so that the night shift can act on it: time, dose, effect.').copyPaste).toBe(false)
  })
  test.each([
    ['what the organisation says of reviews', 'The assessment is kept in the personnel file for three years. The employee may attach a statement within four weeks. '],
    ['its values, in words nobody has heard before', 'We are a place where people say what they see. Whoever writes here does so with respect, and whoever reads it does so with good will. '],
    ['what a level asks', 'Senior technicians plan the work of a whole shift, solve faults without a manual, and pass on what they know to at least one junior. '],
    ['what happened to all', 'The migration to the new booking system went live on 12 May, three weeks later than planned, and took place over one weekend. '],
    ['the same support for everybody', 'Support: weekly talk of 30 minutes, a buddy on each shift, a course in first aid, day paid. '],
    ['thanks', 'It has been a pleasure to work with you, and I hope that we will do so for a long time. '],
  ])('%s', (_, standing) => expect(similar(`${standing}Ana sold vans.`, `${standing}Bo welds frames.`)).toEqual({ copyPaste: false, score: 0, shared: [] }))
  test.each([
    ['a line of measures', 'Tickets 412, first reply 38 min, reopened 5%, praise 9. When a caller swears he waits.', 'Tickets 388, first reply 52 min, reopened 11%, praise 4. She closes before the caller has tried it.'],
    ['phrases that would fit anybody', 'He is a valued member of the team and has shown steady progress over the course of the year. The crane log has no gap.',
      'She is a valued member of the team and has shown steady progress over the course of the year. Letters leave within three days.'],
    ['the same day, two stories', 'On 9 May the freezer in Leith failed. Moira drove 400 kilos of fish to Granton.', 'On 9 May the freezer in Leith failed. The alarm had been muted by Callum in April.'],
  ])('%s', (_, a, b) => expect(similar(a, b).copyPaste).toBe(false))
  test.each([['', ''], ['', 'Something.'], ['🎉', '🎉'], ['\ud83d', 'a']])('nothing: %j %j', (a, b) => expect(similar(a, b)).toEqual({ copyPaste: false, score: 0, shared: [] }))
})

test.each(['pairs.tune.jsonl', 'pairs.report.jsonl'])('copies and look-alikes of %s', (name) => {
  const pairs = readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { a: string; b: string; copyPaste: boolean })
  const said = pairs.map((pair) => ({ said: similar(pair.a, pair.b).copyPaste, copy: pair.copyPaste }))
  const count = (yes: boolean, copy: boolean) => said.filter((each) => each.said === yes && each.copy === copy).length
  expect(count(true, true) / (count(true, true) + count(true, false))).toBeGreaterThanOrEqual(0.95)
  expect(count(true, true) / (count(true, true) + count(false, true))).toBeGreaterThanOrEqual(0.95)
})

test('a text is found in itself where it stands, and nowhere else', () => {
  const text = fc.array(fc.constantFrom('she', 'drew', 'the', 'layout', '12', 'Ana', 'wards', 'bring', '.', 'May', 'you', 'tape', 'floor', '\n'), { maxLength: 60 }).map((words) => words.join(' '))
  fc.assert(fc.property(text, (one) => {
    const found = similar(one, one)
    for (const { a, b } of found.shared) expect([a.start, a.end]).toEqual([b.start, b.end])
    expect(found.score).toBeLessThanOrEqual(1)
  }))
})

test.each(['12 ', 'data ', 'the data ', '12 data 13 ', 'Ana '])('a text of “%s” over and over takes time in proportion to its length', (unit) => {
  expect(growth((times) => similar(unit.repeat(times), unit.repeat(times)), 4_000)).toBeLessThan(IN_PROPORTION)
})
